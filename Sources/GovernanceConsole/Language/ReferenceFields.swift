import Governance
import GovernanceFrench
import GovernanceStore

extension Field where Value == Reference<Member> {
  /// An adherent.
  static func member(_ name: String, question: String = "Quel adhérent ?") -> Field {
    .reference(name, .member, question: question) { file, text, _ in try file.member(text) }
  }
}

extension Field where Value == Reference<Person> {
  /// A person.
  static func person(_ name: String, question: String = "Quelle personne ?") -> Field {
    .reference(name, .person, question: question) { file, text, _ in try file.person(text) }
  }

  /// A person who is put into a place: a few letters of a name do not say who.
  static func personByWholeName(_ name: String, question: String = "Quelle personne ?") -> Field {
    .reference(name, .person, question: question) { file, text, _ in try file.personByWholeName(text) }
  }
}

extension Field where Value == Reference<Person> {
  /// The same field, which takes a given name and a family name, too: as many words as name one person.
  var ofSeveralWords: Field {
    let plain = self
    var field = self
    field.spec = FieldSpec(
      name: plain.spec.name, placement: plain.spec.placement, question: plain.spec.question,
      placeholder: plain.spec.placeholder, meaning: plain.spec.meaning,
      take: { words, _, workspace in
        let longest = min(words.prefix { !$0.isQuoted }.count, 4)
        guard longest > 1 else { return 1 }
        // Whole words of the name: « le CA » is no beginning of somebody's.
        return (2...longest).last { count in
          let typed = words.prefix(count).map(\.text.folded)
          guard let found = try? plain.read(Array(words.prefix(count)), workspace) else { return false }
          return typed.allSatisfy(found.name.folded.split(separator: " ").map(String.init).contains)
        } ?? 1
      }, candidates: plain.spec.candidates)
    return field
  }
}

extension Field where Value == Reference<Organization> {
  /// An organisation, adherent or not.
  static func organization(_ name: String) -> Field {
    .reference(name, .organization, question: "Quelle organisation ?") { file, text, _ in try file.organization(text) }
  }
}

extension Field where Value == Reference<College> {
  /// A college.
  static func college(_ name: String) -> Field {
    .reference(name, .college, question: "Quel collège ?") { file, text, _ in try file.college(text) }
  }
}

extension Field where Value == Reference<Body> {
  /// A body, working groups apart.
  static func body(_ name: String) -> Field {
    .reference(name, .body, question: "Quelle instance ?") { file, text, _ in try file.body(text) }
  }

  /// A working group.
  static func workingGroup(_ name: String) -> Field {
    .reference(name, .workingGroup, question: "Quel groupe de travail ?") { file, text, _ in try file.workingGroup(text)
    }
  }

  /// Whatever meets.
  static func assembly(_ name: String) -> Field {
    .reference(name, .assembly, question: "Quelle instance ou quel groupe ?") { file, text, _ in
      try file.assembly(text)
    }
  }
}

extension Field where Value == Reference<Meeting> {
  /// A meeting, by its code or by its body.
  static func meeting(_ name: String, _ meant: MeetingInQuestion) -> Field {
    var field = reference(name, .meeting, question: "Quelle réunion ?") { file, text, workspace in
      try file.meeting(text, meant, on: workspace.today)
    }
    let codes = field.spec.candidates
    field.spec.candidates = { prefix, workspace in
      workspace.candidates(of: .assembly, prefix) + codes(prefix, workspace)
    }
    return field
  }
}

extension Field where Value == Reference<Project> {
  /// A project.
  static func project(_ name: String) -> Field {
    .reference(name, .project, question: "Quel projet ?") { file, text, _ in try file.project(text) }
  }
}

extension Field where Value == Reference<ActionItem> {
  /// An action.
  static func actionItem(_ name: String) -> Field {
    .reference(name, .actionItem, question: "Quelle action ?") { file, text, _ in try file.actionItem(text) }
  }
}

extension Field where Value == Reference<Agreement> {
  /// An agreement with a funder.
  static func agreement(_ name: String) -> Field {
    .reference(name, .agreement, question: "Quelle convention ?") { file, text, _ in try file.agreement(text) }
  }
}

extension Field where Value == Stage {
  /// A stage of a project.
  static func stage(_ name: String) -> Field {
    .reference(name, .stage, question: "Quel stade ?") { file, text, _ in try file.stage(text) }
  }
}
