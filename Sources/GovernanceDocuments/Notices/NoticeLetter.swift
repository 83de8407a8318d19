import Governance
import GovernanceFrench

extension MeetingRecord {
  /// The letter that convenes to the meeting, mends what was told of it, or calls it off. It goes to everybody alike.
  ///
  /// - Parameter onPaper: whether it is to be dated and signed by hand; a message is neither.
  public func noticeLetter(of association: Association, onPaper: Bool = true) -> Document {
    let kind = nextNoticeKind
    return Document(
      title: "\(kind.title(of: meeting)) : \(body.reference.name)", subtitle: association.name,
      properties: [
        .init("Référence", meeting.reference.code),
        .init("Date", kind == .cancellation ? "\(meeting.day.french), \(meeting.status.french)" : meeting.day.french),
        .init("Heure", meeting.startsAt?.french ?? Gap.notStated),
        .init("Lieu", meeting.place ?? Gap.notStated),
      ] + (onPaper ? [.init("Envoyée le", Self.blank)] : []),
      blocks: opening(kind) + (kind == .cancellation ? [] : agendaBlocks + absenceBlocks)
        + [.paragraph("Veuillez agréer, Madame, Monsieur, nos salutations distinguées.")] + (onPaper ? signature : []),
      footer: "\(meeting.reference.code). Établi d'après le registre tenu par \(association.keeper).")
  }

  /// A line to fill in by hand.
  static let blank = "………………………………"

  private func opening(_ kind: Notice.Kind) -> [Block] {
    let start: Block = .paragraph("Madame, Monsieur,")
    switch kind {
    case .first:
      return [start, .paragraph("Nous vous convions à la réunion : \(strong: meetingWords).")] + secondNoticeBlocks
    case .corrective:
      let former = supersededNotice ?? lastNotice
      let changes = former?.content.changes(to: noticeContent) ?? []
      let replaced = former.map { "La convocation envoyée le \($0.sentOn.frenchShort)" } ?? "La convocation précédente"
      return [
        start,
        .paragraph("\(replaced) est remplacée par celle-ci. La réunion : \(strong: meetingWords)."),
      ]
        + secondNoticeBlocks
        + (changes.isEmpty
          ? [] : [.heading(2, "Ce qui change"), .list(changes.map { Text($0.french.capitalizedFirst) })])
    case .cancellation:
      let reason = meeting.statusReason.map { " Motif : \($0)." } ?? ""
      return [start, .paragraph("La réunion \(strong: meetingWords) est \(meeting.status.french).\(reason)")]
    }
  }

  /// That this is a second convocation, and what the statutes say of its quorum, where they say something.
  private var secondNoticeBlocks: [Block] {
    guard let first = meeting.follows, first.reason == .secondNotice else { return [] }
    var words =
      "C'est une deuxième convocation : la réunion du \(first.day.french) (\(first.meeting.code)) n'a pas réuni le quorum."
    switch bylaws.secondNotice {
    case .known: words += " " + bylaws.secondNoticeFrench
    case .quoted(let statement): words += " Les statuts disent à ce sujet : « \(statement.french) »."
    case .unknown: break
    }
    return [.paragraph(Text(words))]
  }

  /// "Conseil d'administration, mardi 17 mars 2026 à 18 h, à Carvin".
  private var meetingWords: String {
    [body.reference.name, meeting.dayAndTime, meeting.place].compactMap { $0 }.joined(separator: ", ")
  }

  private var agendaBlocks: [Block] {
    [.heading(2, "Ordre du jour")]
      + (agenda.isEmpty
        ? [.paragraph("Ordre du jour \(Gap.notStated).")]
        : [.numbered(agenda.map { "\($0.title) (\($0.purpose.french))" })])
  }

  private var absenceBlocks: [Block] {
    let words: String
    switch bylaws.proxies {
    case _ where body.kind == .workingGroup: words = "Merci de prévenir si vous ne pouvez pas venir."
    case .known(let rule, let standing) where !rule.isAllowed:
      words = "Merci de prévenir. Les pouvoirs ne sont pas admis (\(standing.french))."
    case .known(let rule, let standing):
      words =
        "Vous pouvez donner pouvoir à un autre membre qui a voix délibérative, avec le formulaire joint "
        + "(\(rule.french) ; \(standing.french))."
    case .quoted(let statement):
      words = "Pouvoirs, d'après les statuts : « \(statement.text) »\(statement.article.map { " (\($0))" } ?? "")."
    case .unknown:
      words = "Merci de prévenir. Vous pouvez donner pouvoir avec le formulaire joint, si les statuts l'admettent."
    }
    return [.heading(2, "Si vous ne pouvez pas venir"), .paragraph(Text(words))]
  }

  private var signature: [Block] {
    let convenor =
      switch rules.state(of: .convenor) {
      case .stated(let statement): "Convocation faite par : \(statement.french)."
      case .silent, .unknown: "Convocation faite par :"
      }
    return [
      .table(
        DocumentTable(
          caption: convenor, columns: ["Nom et qualité", "Signature"],
          rows: [["\u{A0}", "\u{A0}"], ["\u{A0}", "\u{A0}"]]))
    ]
  }
}

extension Notice.Kind {
  /// The title of its letter.
  fileprivate func title(of meeting: Meeting) -> String {
    switch self {
    case .first: meeting.follows?.reason == .secondNotice ? "Deuxième convocation" : "Convocation"
    case .corrective: "Convocation rectificative"
    case .cancellation: meeting.status == .postponed ? "Report d'une réunion" : "Annulation d'une réunion"
    }
  }
}
