import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let register = Command(
    "registre", "Liste les procès-verbaux scellés, dans l'ordre, et vérifie qu'aucun n'a changé.", topic: .minutes,
    examples: ["registre"], isList: true
  ) { workspace in
    let entries = try workspace.reading().register()
    var table = Table(
      [
        Table.Column(key: "number", title: "N°", alignsRight: true), Table.Column(key: "code", title: "Réunion"),
        Table.Column(key: "day", title: "Jour"), Table.Column(key: "body", title: "Instance"),
        Table.Column(key: "sealedOn", title: "Scellé le"),
        Table.Column(key: "corrigenda", title: "Rectif.", alignsRight: true),
        Table.Column(key: "signedPapers", title: "Papiers", alignsRight: true, isHidden: true),
        Table.Column(key: "sha256", title: "SHA-256", isHidden: true), Table.Column(key: "isIntact", title: "Intact"),
      ],
      rows: entries.map { entry in
        [
          .number(entry.seal.number), .text(entry.meeting.reference.code), .day(entry.meeting.day),
          .text(entry.meeting.body.name), .day(entry.seal.day), .number(entry.corrigendumCount),
          .number(entry.paperCount), .text(entry.seal.sha256),
          .word(entry.isIntact ? "oui" : "NON", code: entry.isIntact ? "true" : "false"),
        ]
      })
    table.emptyRemark = "Aucun procès-verbal n'est scellé. Pour le premier : pv ca signé"
    var answer = Answer([.table(table)])
    let withPaper = entries.filter { $0.paperCount > 0 }.map(\.meeting.reference.code)
    if !withPaper.isEmpty { answer.add("Papier signé joint : \(withPaper.frenchList()).") }
    if let broken = entries.first(where: { !$0.isIntact }) {
      answer.add(
        "Le texte ou la chaîne du n° \(broken.seal.number) a été modifié hors de ptce. Comparez avec une sauvegarde.")
    }
    return answer
  }

  static let resolutions = Command(
    "résolutions", "Cherche dans les textes votés et les élections : par mot, instance ou année.", topic: .minutes,
    Field.names("mots").optional.meaning("tous ces mots, sans égard aux accents"),
    Field.assembly("instance").option().optional.meaning("une seule instance"),
    Field.year("annee").option().optional.meaning("une seule année"),
    examples: ["résolutions", "résolutions budget --instance ca --annee 2026"], isList: true
  ) { workspace, words, body, year in
    let found = try workspace.reading().votes(holding: words ?? [], of: body, year: year)
    var table = Table(
      [
        Table.Column(key: "code", title: "Code"), Table.Column(key: "day", title: "Jour"),
        Table.Column(key: "text", title: "Texte"), Table.Column(key: "tally", title: "Voix"),
        Table.Column(key: "proclaimed", title: "Proclamée"),
      ],
      rows: found.flatMap { meeting, resolutions, elections in
        resolutions.map { $0.listed(on: meeting.day) } + elections.map { $0.listed(on: meeting.day) }
      })
    table.emptyRemark =
      words == nil
      ? "\(year.map { "En \($0), aucun" } ?? "Aucun") texte n'a été voté, et personne n'a été élu."
      : "Aucun vote ne contient « \((words ?? []).joined(separator: " ")) »."
    return Answer([.table(table)])
  }
}

extension Resolution {
  /// Its line in a list of votes.
  fileprivate func listed(on day: Day) -> [Cell] {
    [
      .text(code), .day(day), .text(text), .text(tally.french),
      proclaimed.map { .word($0.french, code: $0.rawValue) } ?? .word(Gap.notStated, code: "notStated"),
    ]
  }
}

extension Election {
  /// Its line in a list of votes.
  fileprivate func listed(on day: Day) -> [Cell] {
    [
      .text(code), .day(day), .text("Élection : \(subject)"), .text(votes),
      .word(result, code: openPlaceCount < places ? "elected" : "notElected"),
    ]
  }
}
