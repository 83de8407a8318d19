import Governance
import GovernanceFrench

extension ActivityReport {
  /// Meetings held against due, then who took part.
  var meetingBlocks: [Block] {
    let rows: [[Text]] = meetings.map { activity in
      [
        "\(strong: activity.body.reference.name)",
        Text(activity.count.due.map { $0.french + activity.dueState.suffix } ?? Gap.notStated),
        Text(activity.count.heldFrench(coverage)),
        Text(activity.participation?.rate ?? (activity.sessions.isEmpty ? "—" : "\(Gap.notEntered)e")),
        Text(activity.count.remarks),
      ]
    }
    var columns: [DocumentTable.Column] = [
      "Instance", .init("Prévues", .right), .init("Tenues", .right), "Participation", "Remarque",
    ]
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
    return blocks + sessionBlocks("Participation aux réunions", meetings.map(\.sessions))
  }

  /// The attendance at each meeting, body after body; a body that met more than once has a line for all.
  func sessionBlocks(_ caption: String, _ bodies: [[Session]]) -> [Block] {
    let rows = bodies.flatMap { sessions in
      let sheets = sessions.compactMap(\.participation)
      let total: [[Text]] =
        sheets.count > 1
        ? [
          ["\(strong: "Ensemble")", Text(sheets.count.of("feuille saisie", "feuilles saisies"))] + cells(.sum(sheets))
        ] : []
      return sessions.map { session -> [Text] in
        [Text(session.meeting.reference.code), Text(session.meeting.day.frenchNumeric)] + cells(session.participation)
      } + total
    }
    if rows.isEmpty { return [] }
    let table = DocumentTable(
      caption: caption,
      columns: [
        "Réunion", "Date", .init("Présents", .right), .init("Représentés", .right), .init("Convoqués", .right),
        .init("Taux", .right),
      ], rows: rows)
    let isDoubtful = bodies.joined().contains { $0.participation?.isBaseAttested == false }
    let doubt =
      "Qui siégeait à certaines de ces dates n'est pas attesté : le nombre de convoqués est celui connu plus tard."
    return [.table(table)] + (isDoubtful ? [.note(doubt)] : [])
  }

  private func cells(_ participation: Participation?) -> [Text] {
    guard let participation else { return [Text(Gap.notEntered), "—", "—", "—"] }
    return [
      Text(participation.present.french), Text(participation.represented.french),
      Text(participation.convened?.french ?? Gap.notStated), Text(participation.percentFrench),
    ]
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
    if inquorate > 0 { parts.append("\(inquorate.french) sans quorum (carence)") }
    if cancelled > 0 { parts.append(cancelled.of("annulée")) }
    if toRecord > 0 { parts.append("\(toRecord.of("passée")) sans compte rendu saisi") }
    return parts.joined(separator: " ; ")
  }
}

extension ActivityReport.Participation {
  /// "11 sur 15 (73 %)".
  fileprivate var rate: String {
    guard let convened, percent != nil else { return participants.of("participant") }
    return "\(participants.french) sur \(convened.french) (\(percentFrench))"
  }

  fileprivate var percentFrench: String { percent.map { "\($0) %" } ?? "—" }
}
