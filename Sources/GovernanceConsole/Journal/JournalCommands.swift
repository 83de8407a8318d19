import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let journal = Command(
    "journal", "Montre les derniers actes, ou ceux qui portent sur une chose.", topic: .keep,
    Field.subject("ref").optional.meaning("une réunion, un projet, un adhérent…"),
    Field.number("limite").option().otherwise { _ in 30 }.meaning("combien d'actes, à partir du dernier"),
    examples: ["journal", "journal CA-2026-01", "journal --limite 5"], isList: true
  ) { workspace, subject, limit in
    let entries = try workspace.reading().journal(about: subject, limit: max(1, limit))
    let table = Table(
      [
        Table.Column(key: "number", title: "N°", alignsRight: true), Table.Column(key: "at", title: "Quand"),
        Table.Column(key: "author", title: "Qui"), Table.Column(key: "kind", title: "Acte"),
        Table.Column(key: "subject", title: "Sur"), Table.Column(key: "summary", title: "Quoi"),
        Table.Column(key: "undone", title: "Annulé"),
      ],
      rows: entries.map {
        [
          .number(Int($0.number)), .word($0.moment, code: $0.at), .text($0.author),
          .word($0.kind.french, code: $0.kind.rawValue), .text($0.subject),
          .text($0.summary), $0.undoneAt == nil ? .none : "annulé",
        ]
      })
    return Answer([.table(table)])
  }

  static let undo = Command(
    "annuler", "Annule votre dernier acte, comme Ctrl-Z ; répétez pour remonter.", topic: .keep,
    examples: ["annuler"]
  ) { workspace in
    let next = try workspace.acting().nextUndo()
    guard try workspace.conversation.confirm("Annuler « \(next.french) » ?", byDefault: false) else {
      throw Abandoned()
    }
    let entry = try workspace.act { try $0.undo() }
    return .lines("Annulé : \(entry.french)", "Pour y revenir : rétablir")
  }

  static let redo = Command(
    "rétablir", "Rétablit ce que vous venez d'annuler.", topic: .keep, examples: ["rétablir"]
  ) { workspace in
    let entry = try workspace.act { try $0.redo() }
    return .lines("Rétabli : \(entry.french)")
  }
}

extension Field where Value == String {
  /// The code of anything that acts are about.
  static func subject(_ name: String) -> Field {
    let kinds: [ReferenceKind] = [
      .member, .person, .organization, .college, .meeting, .project, .actionItem, .indicator, .agreement,
    ]
    return Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: "REF", meaning: name,
        take: { words, _, _ in words.count },
        candidates: { prefix, workspace in kinds.flatMap { workspace.candidates(of: $0, prefix) } }),
      read: { words, workspace in
        let text = words.map(\.text).joined(separator: " ")
        let file = try workspace.reading()
        if let meeting = try? file.meeting(text, .current, on: workspace.today) { return meeting.code }
        if let project = try? file.project(text) { return project.code }
        if let member = try? file.member(text) { return member.code }
        if let organization = try? file.organization(text) { return organization.code }
        if let college = try? file.college(text) { return college.code }
        if let action = try? file.actionItem(text) { return action.code }
        if let indicator = try? file.indicator(text) { return indicator.code }
        if let agreement = try? file.agreement(text) { return agreement.code }
        return try file.person(text).code
      })
  }
}
