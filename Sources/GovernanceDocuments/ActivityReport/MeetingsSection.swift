import Governance
import GovernanceFrench

extension ActivityReport {
  /// Meetings held against due, then who took part.
  var meetingBlocks: [Block] {
    let rows: [[Text]] = meetings.map { activity in
      [
        "\(strong: activity.body.reference.name)",
        Text(activity.count.due.map { $0.french + activity.dueState.suffix } ?? Gap.notStated),
        Text(activity.count.heldFrench(coverage)), Text(activity.participation?.rate ?? "présence \(Gap.notEntered)e"),
        Text(activity.count.remarks),
      ]
    }
    var columns: [DocumentTable.Column] = ["Instance", .init("Prévues", .right), "Tenues", "Participation", "Remarque"]
    // A column of blanks says nothing and costs the others their room.
    let hasRemarks = meetings.contains { !$0.count.remarks.isEmpty }
    if !hasRemarks { columns.removeLast() }
    let caption = "Réunions \(period.isProvisional ? "au \(period.asOf.frenchShort)" : "de l'année \(period.year)")"
    var blocks: [Block] = [.heading(2, "La vie des instances")]
    if coverage == .none {
      blocks.append(
        .note(
          "Le registre des réunions est tenu depuis le \(profile.association.registerKeptSince.frenchShort). "
            + "Pour \(period.year), une réunion n'est comptée que si elle a été saisie après coup."))
    }
    blocks.append(
      .table(
        DocumentTable(caption: caption, columns: columns, rows: hasRemarks ? rows : rows.map { Array($0.dropLast()) })))
    return blocks + meetings.flatMap { sessionBlocks($0.body.reference.name, $0.sessions) }
  }

  /// The meetings of one body, with the attendance at each.
  func sessionBlocks(_ name: String, _ sessions: [Session]) -> [Block] {
    if sessions.isEmpty { return [] }
    let total = Participation.sum(sessions.compactMap(\.participation))
    func cells(_ participation: Participation?) -> [Text] {
      guard let participation else { return ["\(Gap.notEntered)", "", "", ""] }
      return [
        Text(participation.present.french), Text(participation.represented.french), Text(participation.convened.french),
        Text(participation.percentFrench),
      ]
    }
    let counted = sessions.count { $0.participation != nil }
    let rows: [[Text]] = sessions.map { session in
      [Text(session.meeting.reference.code), Text(session.meeting.day.frenchNumeric)] + cells(session.participation)
    }
    let table = DocumentTable(
      caption: "Participation : \(name)",
      columns: [
        "Réunion", "Date", .init("Présents", .right), .init("Représentés", .right), .init("Convoqués", .right),
        .init("Taux", .right),
      ],
      rows: rows,
      totals: counted > 1 ? ["Ensemble", Text(counted.of("feuille saisie", "feuilles saisies"))] + cells(total) : nil)
    let isDoubtful = sessions.contains { $0.participation?.isBaseAttested == false }
    return [.table(table)]
      + (isDoubtful
        ? [
          .note(
            "Qui siégeait à certaines de ces dates n'est pas attesté : le nombre de convoqués est celui connu plus tard."
          )
        ]
        : [])
  }
}

extension ActivityReport.MeetingCount {
  /// "4", "non saisi", "2 saisies après coup", "1 depuis le 12 janvier 2026".
  func heldFrench(_ coverage: RegisterCoverage) -> String {
    guard let held else { return Gap.notEntered }
    switch coverage {
    case .whole: return held.french
    case .since(let day): return "\(held.french) depuis le \(day.frenchNumeric)"
    case .none: return held.of("saisie") + " après coup"
    }
  }

  /// What else became of the meetings of the year.
  var remarks: String {
    var parts: [String] = []
    if enteredAfterwards > 0 { parts.append("dont \(enteredAfterwards.of("saisie")) d'après les papiers") }
    if postponed > 0 { parts.append(postponed.of("reportée")) }
    if cancelled > 0 { parts.append(cancelled.of("annulée")) }
    if toRecord > 0 { parts.append("\(toRecord.of("passée")) sans compte rendu saisi") }
    return parts.joined(separator: " ; ")
  }
}

extension ActivityReport.Participation {
  /// "11 sur 15 (73 %)".
  fileprivate var rate: String { "\(participants.french) sur \(convened.french) (\(percentFrench))" }

  fileprivate var percentFrench: String { percent.map { "\($0) %" } ?? Gap.notStated }
}
