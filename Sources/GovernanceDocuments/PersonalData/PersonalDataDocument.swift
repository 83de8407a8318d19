import Governance
import GovernanceFrench

extension PersonalData {
  /// All that is held on the person, to hand over (RGPD, art. 15).
  public func document(of association: Association) -> Document {
    Document(
      title: "Données détenues sur \(person.name)", subtitle: "\(association.name), état au \(day.french)",
      notice: "Document personnel : à remettre à la personne, et à elle seule",
      blocks: sections.flatMap(\.blocks),
      footer: "Établi d'après le registre tenu par \(association.keeper). Ce qui n'est pas écrit ici n'est pas détenu "
        + "dans le registre ; les procès-verbaux scellés peuvent en outre porter le nom."
    )
  }

  /// The same for programs: English keys, one list of records for each subject.
  public var json: String {
    let subjects = sections.map { section in
      (
        section.subject.rawValue,
        JSONValue(section.records) { record in
          .object(Dictionary(record.map { ($0.key.rawValue, JSONValue($0.value)) }, uniquingKeysWith: { $1 }))
        }
      )
    }
    return JSONValue.object([
      "asOf": .string(day.iso), "code": .string(person.code), "name": .string(person.name),
      "data": .object(Dictionary(subjects, uniquingKeysWith: { $1 })),
    ]).text() + "\n"
  }
}

extension JSONValue {
  fileprivate init(_ value: PersonalData.Value?) {
    switch value {
    case nil: self = .null
    case .text(let text): self = .string(text)
    case .number(let number): self = .number(number)
    }
  }
}

extension PersonalData.Section {
  fileprivate var blocks: [Block] {
    let heading = Block.heading(2, subject.french)
    guard let first = records.first else { return [heading, .paragraph("Rien n'est détenu.")] }
    if subject == .erasures {
      return [heading] + records.map { .paragraph(Text($0.map(\.french).joined(separator: " : "))) }
    }
    // A column in which nothing is known only makes the page wider.
    let columns = first.indices.filter { index in records.contains { !$0[index].french.isEmpty } }
    return [
      heading,
      .table(
        DocumentTable(
          caption: subject.french, columns: columns.map { DocumentTable.Column(first[$0].key.french) },
          rows: records.map { record in columns.map { Text(record[$0].french) } })),
    ]
  }
}
