import Governance
import GovernanceFrench

extension MeetingRecord {
  /// The minutes as they are handed out: the sealed text with what came after it, or the draft.
  ///
  /// - Throws: ``MinutesRefusal/unreadableSeal``.
  public func currentMinutes(of association: Association) throws(Refusal) -> Document {
    guard let seal = minutes.seal else {
      var draft = minutesDocument(of: association)
      draft.author = association.name
      return draft
    }
    var document = try Document(canonicalText: seal.text)
    document.author = association.name
    document.notice = minutes.french.capitalizedFirst
    document.blocks += signedPaperBlocks + corrigendumBlocks
    document.footer =
      (document.footer.map { $0 + " " } ?? "")
      + "N° \(seal.number) du registre, scellé le \(seal.day.frenchShort). SHA-256 : \(seal.sha256)"
    return document
  }

  /// The text to seal: the minutes without what a draft says of itself.
  ///
  /// - Throws: an error of the encoder, which has never been seen.
  public func canonicalMinutes(of association: Association) throws -> String {
    try minutesDocument(of: association, asDraft: false).canonicalText
  }

  /// The papers on which the signatures stand; the sealed text is not one of them.
  private var signedPaperBlocks: [Block] {
    if minutes.signedPapers.isEmpty { return [] }
    return [
      .heading(2, minutes.signedPapers.count.agreeing("Papier signé", "Papiers signés")),
      .list(
        minutes.signedPapers.map { paper in
          "\(strong: paper.document.name)\(paper.attachedOn.map { ", joint le \($0.frenchShort)" } ?? ""). Empreinte SHA-256 : \(paper.document.sha256)"
        }),
    ]
  }

  /// Corrigenda are printed after the minutes, not into them.
  private var corrigendumBlocks: [Block] {
    if minutes.corrigenda.isEmpty { return [] }
    return [.heading(2, "Rectificatifs")]
      + minutes.corrigenda.flatMap { corrigendum -> [Block] in
        let approval = corrigendum.approvedIn.map { ", approuvé en \($0.code)" } ?? ", à approuver"
        return [
          .heading(3, "Rectificatif \(corrigendum.number), \(corrigendum.day.frenchShort)\(approval)"),
          .paragraph(Text(corrigendum.text)),
        ]
      }
  }
}
