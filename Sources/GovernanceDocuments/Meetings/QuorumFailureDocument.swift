import Governance
import GovernanceFrench

extension MeetingRecord {
  /// The statement that a meeting could not decide for want of a quorum (constat de carence).
  public func quorumFailureDocument(of association: Association) -> Document {
    Document(
      title: "Constat de carence : " + body.reference.name,
      subtitle: "\(association.name), réunion du \(meeting.day.french)",
      notice: bestQuorum.isMet == nil ? "Règle de quorum à confirmer d'après les statuts" : nil,
      properties: [
        .init("Référence", meeting.reference.code), .init("Instance", body.reference.name),
        .init("Date", meeting.dayAndTime), .init("Lieu", meeting.place ?? Gap.notStated),
        .init("Convocation", noticeStatement),
        .init("Présidence de séance", chair?.name ?? Gap.notStated),
        .init("Secrétariat de séance", recordingSecretary?.name ?? Gap.notStated),
      ],
      blocks: statementBlocks + attendanceBlocks + proxyBlocks + failedQuorumBlocks + unmetAgendaBlocks
        + [.heading(2, "Suite"), .paragraph(Text(bylaws.rights(ofMeetingAfter: meeting.day)))] + signatureBlocks,
      footer: "\(meeting.reference.code). Établi d'après le registre tenu par \(association.keeper).")
  }

  private var statementBlocks: [Block] {
    let reason = meeting.statusReason.map { " Motif noté : \($0)." } ?? ""
    return [
      .paragraph(
        "\(body.reference.name), \(body.kind.convened) pour le \(meeting.dayAndTime), n'a pas réuni le quorum. \(strong: "Aucune décision n'a été prise.")\(reason)"
      )
    ]
  }

  private var proxyBlocks: [Block] {
    if proxies.isEmpty { return [] }
    return [
      .heading(3, "Pouvoirs (\(proxies.count))"),
      .list(
        proxies.map { Text("\($0.grantor.name) à \($0.holder.name)\(course(of: $0))") }),
      .note("Ces pouvoirs valaient pour cette réunion : ils ne sont pas reportés sur la suivante."),
    ]
  }

  /// The rule, what it is a fraction of, what it asks for and what was there.
  private var failedQuorumBlocks: [Block] {
    let roll = roll(at: fullestMoment)
    let moment = if case .at(let time) = fullestMoment { ", au plus fort de la séance (\(time.french))" } else { "" }
    var rows: [[Text]] = []
    if let check = bestQuorum.check {
      rows += [
        ["Règle", Text(check.rule.french)], ["Base", Text(check.base.french)], ["Requis", Text(check.needed.french)],
        ["Comptés\(moment)", "\(strong: check.counted.french)"],
      ]
    }
    rows += [
      ["Votants présents", Text(roll.presentVoters.french)],
      ["Votants représentés", Text(roll.representedVoters.french)],
      ["Droit de vote", Text(roll.electorate?.french ?? Gap.notStated)],
    ]
    return [
      .heading(2, "Quorum"), .paragraph(Text(bestQuorum.french.capitalizedFirst + ".")),
      .table(DocumentTable(caption: "Décompte", columns: ["Élément", .init("Valeur", .right)], rows: rows)),
    ]
  }

  private var unmetAgendaBlocks: [Block] {
    [.heading(2, "Ordre du jour non traité")]
      + (agenda.isEmpty ? [.paragraph("Ordre du jour \(Gap.notStated).")] : [.numbered(agenda.map { Text($0.title) })])
  }
}

extension BodyKind {
  fileprivate var convened: String { self == .generalAssembly ? "convoquée" : "convoqué" }
}
