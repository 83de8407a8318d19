import Governance
import GovernanceFrench
import GovernanceStore

extension Field where Value == ProjectLink.Target {
  /// A meeting, a voted text (`CA-2026-01/02`) or an action (`CA-2026-01-A1`).
  static func linkTarget(_ name: String) -> Field {
    let text = Field<ResolutionReference>.resolutionReference(name)
    let action = Field<Reference<ActionItem>>.actionItem(name)
    let meeting = Field<Reference<Meeting>>.meeting(name, .current)
    return Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Quelle réunion, quel texte voté ou quelle action ?",
        placeholder: "REF", meaning: "une réunion, un texte voté ou une action", take: meeting.spec.take,
        candidates: { prefix, workspace in
          meeting.spec.candidates(prefix, workspace) + action.spec.candidates(prefix, workspace)
        }),
      read: { words, workspace in
        let typed = words.map(\.text).joined(separator: " ")
        if typed.contains("/") {
          let found = try text.read(words, workspace)
          return .resolution(found.meeting, number: found.number)
        }
        // The code of an action ends in A and a number: CA-2026-01-A1.
        let last = typed.split(separator: "-").last ?? ""
        if last.first?.lowercased() == "a", Int(last.dropFirst()) != nil {
          return .action(try action.read(words, workspace))
        }
        return .meeting(try meeting.read(words, workspace))
      })
  }
}

extension Field where Value == Funding.Beneficiary {
  /// `pole`, or an organisation that carries the project.
  static func beneficiary(_ name: String) -> Field {
    let organization = Field<Reference<Organization>>.organization(name)
    return Field(
      spec: FieldSpec(
        name: name, placement: .option(), question: "Qui reçoit l'argent : le porteur (son nom), ou le pôle (pole) ?",
        placeholder: "REF|pole", meaning: "qui reçoit l'argent : un porteur du projet, ou le pôle",
        take: organization.spec.take,
        candidates: { prefix, workspace in
          (("pole".hasPrefix(prefix.folded)) ? [FieldSpec.Candidate(text: "pole", remark: "l'association")] : [])
            + organization.spec.candidates(prefix, workspace)
        }),
      read: { words, workspace in
        let typed = words.map(\.text).joined(separator: " ").folded
        return ["pole", "le pole"].contains(typed) ? .association : .carrier(try organization.read(words, workspace))
      })
  }
}

extension Field where Value == Funding.State {
  /// How far money is.
  static func fundingState(_ name: String) -> Field {
    .choice(name, Funding.State.allCases.map { ($0.french, $0) })
  }
}

extension Field where Value == Reference<Body> {
  /// The working group whose projects are listed. What is none may be another condition, without the word before it.
  static func groupOfProjects(_ name: String) -> Field {
    let group = Field.workingGroup(name)
    return Field(
      spec: group.spec,
      read: { words, workspace in
        let typed = words.map(\.text).joined(separator: " ")
        do {
          return try group.read(words, workspace)
        } catch Refusal.unknownReference(let kind, let text, let suggestions) {
          guard let command = try workspace.listOfProjects(meantBy: typed) else {
            throw Refusal.unknownReference(kind, text, suggestions: suggestions)
          }
          throw Misuse.unreadable(
            "« \(typed.withoutControls.truncated(to: 60)) » n'est pas un groupe de travail. Tapez : \(command)")
        }
      })
  }
}

extension Workspace {
  /// The command that somebody means who types that behind `projets`; nil where it is nothing of the kind.
  fileprivate func listOfProjects(meantBy text: String) throws -> String? {
    switch text.folded.replacing("-", with: " ") {
    case "en retard", "retard", "retards": return "projets --en-retard"
    case "sans nouvelles": return "projets --sans-nouvelles"
    default: break
    }
    let file = try reading()
    if let stage = try? file.stage(text) { return "projets --stade \(stage.label.typable)" }
    let places = try file.projects(on: today).flatMap(\.municipalities)
    if let place = places.first(where: { $0.folded == text.folded }) { return "projets --commune \(place.typable)" }
    if let project = try? file.project(text) { return "projet \(project.code)" }
    if let organization = try? file.organization(text) { return "projets --porteur \(organization.code)" }
    return nil
  }
}

extension String {
  /// As it is typed for one word.
  fileprivate var typable: String { contains(" ") ? "\"\(self)\"" : self }
}
