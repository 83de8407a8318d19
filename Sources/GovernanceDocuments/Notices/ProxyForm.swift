import Governance
import GovernanceFrench

extension MeetingRecord {
  /// Whether a proxy form goes with the notice: not where the statutes forbid proxies, nor in a group that has no votes.
  public var takesProxies: Bool {
    guard body.kind != .workingGroup, nextNoticeKind != .cancellation else { return false }
    return bylaws.proxies.terms?.isAllowed ?? true
  }

  /// The form (pouvoir) by which somebody who sits lets another vote.
  public func proxyForm(of association: Association) -> Document {
    Document(
      title: "Pouvoir : \(body.reference.name)", subtitle: "\(association.name), réunion du \(meeting.day.french)",
      properties: [
        .init("Référence", meeting.reference.code), .init("Date", meeting.dayAndTime),
        .init("Lieu", meeting.place ?? Gap.notStated),
      ],
      blocks: [
        .table(
          DocumentTable(
            caption: "À remplir", columns: ["Qui donne pouvoir", "À qui"],
            rows: [
              ["Nom :", "Nom :"], ["\u{A0}", "\u{A0}"],
              ["Organisation, s'il y a lieu :", "Organisation, s'il y a lieu :"], ["\u{A0}", "\u{A0}"],
            ])),
        .paragraph(
          "La première personne donne pouvoir à la seconde pour la représenter et voter en son nom à la réunion du \(meeting.day.french), sur tous les points de l'ordre du jour. Ce pouvoir ne vaut que pour cette réunion, à ce jour."
        ),
        .paragraph(Text(ruleWords)),
        .table(
          DocumentTable(
            caption: "Date et signature de qui donne pouvoir", columns: ["Fait à, le", "Signature"],
            rows: [["\u{A0}", "\u{A0}"], ["\u{A0}", "\u{A0}"], ["\u{A0}", "\u{A0}"]])),
      ],
      footer: "\(meeting.reference.code). À remettre avant l'ouverture de la séance.")
  }

  private var ruleWords: String {
    switch bylaws.proxies {
    case .known(let rule, let standing): "Règle : \(rule.french) (\(standing.french))."
    case .quoted(let statement): "Règle : « \(statement.text) »\(statement.article.map { " (\($0))" } ?? "")."
    case .unknown: "Nombre de pouvoirs par personne : règle \(Gap.notStated)e."
    }
  }
}
