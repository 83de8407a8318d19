import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let bodies = Command(
    "instances", "Liste les instances : rythme, composition, rôle.", topic: .bodies,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["instances"], isList: true
  ) { workspace, day in
    let sheets = try workspace.reading().bodySheets(on: day)
    let table = Table(
      [
        Table.Column(key: "code", title: "Code"), Table.Column(key: "name", title: "Instance"),
        Table.Column(key: "meetingsPerYear", title: "Par an", alignsRight: true),
        Table.Column(key: "composition", title: "Composition"), Table.Column(key: "purpose", title: "Rôle"),
      ],
      rows: sheets.map { sheet in
        [
          .text(sheet.body.shortName), .text(sheet.body.reference.name),
          sheet.frequency.map { .number($0.perYear) } ?? .none,
          sheet.composition.map { .word($0.french, code: $0.rawValue) } ?? .none, Cell(sheet.body.purpose),
        ]
      })
    return Answer([.table(table)])
  }

  static let body = Command(
    "instance", "Montre une instance : rôle, rythme, règles, et qui y siège à une date.", topic: .bodies,
    Field.assembly("instance"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["instance ca", "instance bureau --au 24/06/2025"], isList: true
  ) { workspace, body, day in
    let sheet = try workspace.reading().sheet(of: body, on: day)
    var record = Record("\(sheet.body.shortName) · \(sheet.body.reference.name)")
    record.add("kind", "nature", .word(sheet.body.kind.french, code: sheet.body.kind.rawValue))
    record.add("advisory", "décisions", .text(sheet.body.isAdvisory ? "donne des avis" : "vote des résolutions"))
    record.add("purpose", "rôle", Cell(sheet.body.purpose))
    // What the statutes say and what is announced stand on one line, as the report has it.
    let frequency = ActivityReport.BodyPicture.Frequency(sheet, nil, on: day)
    let isOfStatutes = if case .statutes = frequency?.source { true } else { false }
    record.add(
      "meetingsPerYear", "réunions par an",
      frequency.map { isOfStatutes ? .counted($0.french, $0.meetingsPerYear) : .number($0.meetingsPerYear) } ?? .none)
    let doubt = sheet.compositionCertainty.flatMap { $0 == .confirmed ? nil : ", \($0.french)" } ?? ""
    record.add("composition", "composition", sheet.composition.map { .text($0.french + doubt) } ?? .none)
    if let seats = sheet.seatCount {
      let held = sheet.mandates.count { if case .seat = $0.position { true } else { false } }
      record.add(
        "seats", "sièges", .text("\(seats), \(seats == held ? "aucun vacant" : "dont \((seats - held).of("vacant"))")"))
    }
    if let doubt = sheet.attestationFrench { record.add("attested", "attestation", .text(doubt)) }
    let shown = sheet.rules.filter { !isOfStatutes || $0.subject != .meetingsPerYear }
    for rule in shown where Rule.Subject.essential.contains(rule.subject) || rule.state != .unknown {
      record.add("rule_\(rule.subject.rawValue)", rule.subject.french, .text(rule.state.french))
    }
    let belonging = try workspace.reading().belonging(of: sheet.participants.compactMap(\.member), on: day)
    var table = Table(
      [
        Table.Column(key: "name", title: "Y siège"), Table.Column(key: "people", title: "Par"),
        Table.Column(key: "title", title: "Fonction"), Table.Column(key: "capacity", title: "Voix"),
      ],
      rows: sheet.participants.map { participant in
        [
          .text(participant.name), participant.people.isEmpty ? .none : .list(participant.people.map(\.name)),
          Cell(participant.title),
          .word(
            (participant.capacity != .voting ? "invité" : sheet.body.isAdvisory ? "avis" : "délibérative")
              + (participant.member.map { belonging[$0] == .outside } ?? false ? ", pas adhérent ce jour-là" : ""),
            code: participant.capacity.rawValue),
        ]
      })
    table.emptyRemark = "Personne n'y siège d'après le dossier."
    return Answer([.record(record), .table(table)])
  }
}
