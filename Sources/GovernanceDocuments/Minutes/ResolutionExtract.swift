import Governance
import GovernanceFrench

extension MeetingRecord {
  /// The certified extract of one text from signed minutes.
  ///
  /// - Throws: ``MinutesRefusal/minutesNotSigned(code:)``, since nobody can certify what nobody signed.
  public func extract(of resolution: Resolution, association: Association) throws(Refusal) -> Document {
    let tally = resolution.tally
    let wording = VoteWording(resolution, under: bylaws(for: resolution))
    return try extract(
      resolution.code, association: association,
      [
        .paragraph("\(opening(association)) : le texte suivant a été mis aux voix \(sitting)."),
        .heading(2, "\(body.resolutionName.capitalizedFirst) \(resolution.code)"),
        .paragraph(Text.emphasis(resolution.text)),
        .list([
          "Vote \(resolution.ballot.french) : \(strong: tally.french)",
          "Votants : \(tally.present.of("présent")), \(tally.represented.of("représenté"))",
          "Résultat proclamé : \(strong: resolution.proclaimed?.french ?? Gap.notStated)",
          "Sens du décompte : \(wording.meaning)",
        ]),
      ])
  }

  /// The certified extract of one election from signed minutes.
  ///
  /// - Throws: ``MinutesRefusal/minutesNotSigned(code:)``.
  public func extract(of election: Election, association: Association) throws(Refusal) -> Document {
    try extract(
      election.code, association: association,
      [.paragraph("\(opening(association)) : l'élection suivante a eu lieu \(sitting).")]
        + blocks(of: election, level: 2))
  }

  private func opening(_ association: Association) -> String { "\(association.name), \(body.reference.name)" }

  private var sitting: String { "en séance du \(meeting.day.french)\(meeting.place.map { ", \($0)" } ?? "")" }

  private func extract(
    _ code: String, association: Association, _ content: [Block]
  ) throws(Refusal) -> Document {
    guard let seal = minutes.seal, let signature = minutes.signature else {
      throw .minutes(.minutesNotSigned(code: meeting.reference.code))
    }
    var blocks = content
    if !minutes.corrigenda.isEmpty {
      blocks += [
        .heading(2, "Rectificatifs au \(body.minutesName)"),
        .list(
          minutes.corrigenda.map { corrigendum in
            let approval = corrigendum.approvedIn.map { "approuvé en \($0.code)" } ?? "à approuver"
            return Text("\(corrigendum.day.frenchShort), \(approval) : \(corrigendum.text)")
          }),
      ]
    }
    blocks += [
      .heading(2, "Extrait certifié conforme"),
      .paragraph("À ………………………………, le ………………………………"),
      .table(
        DocumentTable(
          caption: "Nom, qualité et signature", columns: ["Nom et qualité", "Signature"],
          rows: [["\u{A0}", "\u{A0}"], ["\u{A0}", "\u{A0}"]])),
    ]
    return Document(
      title: "Extrait du \(body.minutesName)", subtitle: "\(body.reference.name), \(meeting.day.french)",
      author: association.name,
      properties: [
        .init("Référence", code), .init("Séance", meeting.dayAndTime),
        .init("Présidence de séance", chair?.name ?? Gap.notStated),
        .init("Signature", "signé le \(signature.day.frenchShort)"),
      ],
      blocks: blocks,
      footer:
        "Extrait du \(body.minutesName) \(meeting.reference.code), n° \(seal.number) du registre. SHA-256 : \(seal.sha256)"
    )
  }
}
