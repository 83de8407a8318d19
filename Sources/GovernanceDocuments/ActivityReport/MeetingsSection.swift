import Governance
import GovernanceFrench

extension ActivityReport {
  /// Meetings held against due, then who took part.
  var meetingBlocks: [Block] {
    let rows: [[Text]] = meetings.map { activity in
      [
        "\(strong: activity.body.reference.name)",
        Text(activity.count.due.map { $0.french + activity.dueState.suffix } ?? Gap.notStated),
        activity.count.heldFrench(of: activity.body.reference, coverage),
        Text(activity.participation?.rate ?? (activity.sessions.isEmpty ? "—" : "\(Gap.notEntered)e")),
        activity.remarks(coverage),
      ]
    }
    var columns: [DocumentTable.Column] = [
      "Instance", .init("Prévues", .right), .init("Tenues", .right), "Participation", "Remarque",
    ]
    // A column of blanks says nothing and costs the others their room.
    let hasRemarks = rows.contains { $0.last?.isEmpty == false }
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
    return blocks + meetingChart + attendanceChart
      + sessionBlocks(
        "Participation aux réunions",
        meetings.map { activity in
          (activity.sessions + activity.inquorateSessions).sorted {
            ($0.meeting.day, $0.meeting.reference.code) < ($1.meeting.day, $1.meeting.reference.code)
          }
        }) + collegeBlocks
  }

  /// The attendance at each meeting, body after body; a body that met more than once has a line for all.
  func sessionBlocks(_ caption: String, _ bodies: [[Session]]) -> [Block] {
    let rows = bodies.flatMap { sessions in
      let sheets = sessions.filter { $0.meeting.status == .held }.compactMap(\.participation)
      let total: [[Text]] =
        sheets.count > 1
        ? [
          [
            "\(strong: "Ensemble \(sessions[0].meeting.body.code.uppercased())")",
            Text(sheets.count.of("feuille")),
          ] + cells(.sum(sheets))
        ] : []
      return sessions.map { session -> [Text] in
        let code = session.meeting.reference.code + (session.meeting.status == .inquorate ? " (carence)" : "")
        return [Text(code), Text(session.meeting.day.frenchNumeric)] + cells(of: session)
      } + total
    }
    if rows.isEmpty { return [] }
    var columns: [DocumentTable.Column] = [
      "Réunion", "Date", .init("Présents", .right), .init("Représentés", .right), .init("Convoqués", .right),
      .init("Non saisis", .right), .init("Taux", .right),
    ]
    // A column of zeros says nothing and costs the others their room.
    let isWhole = bodies.joined().allSatisfy { ($0.participation?.notEntered ?? 0) == 0 }
    if isWhole { columns.remove(at: Self.notEnteredColumn) }
    let table = DocumentTable(
      caption: caption, columns: columns,
      rows: isWhole ? rows.map { row in row.indices.filter { $0 != Self.notEnteredColumn }.map { row[$0] } } : rows)
    let isDoubtful = bodies.joined().contains { $0.participation?.isBaseAttested == false }
    let doubt =
      "Qui siégeait à certaines de ces dates n'est pas attesté : le nombre de convoqués est celui connu plus tard."
    let carence = "Une réunion sans quorum (carence) n'a rien décidé : elle n'est comptée dans aucun taux d'ensemble."
    let hasCarence = bodies.joined().contains { $0.meeting.status == .inquorate }
    return [.table(table)] + (isWhole ? [] : [.note(Self.notEnteredRemark)]) + (isDoubtful ? [.note(doubt)] : [])
      + (hasCarence ? [.note(carence)] : [])
  }

  /// Where the table of meetings tells of whom nothing was entered.
  private static let notEnteredColumn = 5

  private static let notEnteredRemark =
    "De ceux dont la présence n'est pas saisie, rien ne dit s'ils étaient là : le taux est alors le moindre possible (≥)."

  /// Who took part college by college; those whose college is to be confirmed stand on a line of their own.
  private var collegeBlocks: [Block] {
    let lines = meetings.flatMap { activity in activity.byCollege.colleges.map { (activity.body.reference, $0) } }
    let isWhole = lines.allSatisfy { $1.number(of: .notEntered) == 0 }
    let rows = lines.map { body, line -> [Text] in
      let numbers = ReportFigure.CollegeShare.allCases.filter { !isWhole || $0 != .notEntered }.map { share in
        Text(line.proof(of: share), .participationsOfCollege(body, line.college, share))
      }
      return [Text(body.name), Text(line.college?.name ?? "Collège à confirmer")] + numbers
        + [Text(line.participation.percentFrench)]
    }
    let untold = meetings.map(\.byCollege).filter(\.colleges.isEmpty).flatMap(\.unattested).map(\.code)
    let none = "Participation par collège : aucun collège n'était confirmé à la date de \(untold.frenchList())."
    let notes: [Block] = untold.isEmpty ? [] : [.note(none)]
    if rows.isEmpty { return notes }
    let doubtful = meetings.map(\.byCollege).filter { !$0.colleges.isEmpty }.flatMap(\.unattested).map(\.code)
    let remark =
      "« Collège à confirmer » : ceux dont le collège n'était pas confirmé à la date de la réunion, pour "
      + "\(doubtful.frenchList())."
    let table = DocumentTable(
      caption: "Participation par collège, présents et représentés",
      columns: ["Instance", "Collège", .init("Participations", .right), .init("Convocations", .right)]
        + (isWhole ? [] : [.init("Non saisies", .right)]) + [.init("Taux", .right)],
      rows: rows)
    return [.table(table)] + (doubtful.isEmpty ? [] : [.note(remark)]) + notes
  }

  /// Each number leads to those that it counts.
  private func cells(of session: Session) -> [Text] {
    guard let sheet = session.sheet, let participation = session.participation else { return cells(nil) }
    let meeting = session.meeting.reference
    func number(_ presence: ReportFigure.Presence) -> Text? {
      sheet.proof(of: presence).map { Text($0, .session(meeting, presence)) }
    }
    return [
      number(.present) ?? "—", number(.represented) ?? "—", number(.convened) ?? Text(Gap.notStated),
      number(.notEntered) ?? "—", Text(participation.percentFrench),
    ]
  }

  private func cells(_ participation: Participation?) -> [Text] {
    guard let participation else { return [Text(Gap.notEntered), "—", "—", "—", "—"] }
    return [
      Text(participation.present.french), Text(participation.represented.french),
      Text(participation.convened?.french ?? Gap.notStated),
      participation.convened == nil ? "—" : Text(participation.notEntered.french), Text(participation.percentFrench),
    ]
  }
}

extension ActivityReport.BodyActivity {
  fileprivate func remarks(_ coverage: RegisterCoverage) -> Text {
    count.remarks(of: body.reference, coverage, sessions)
  }
}

extension ActivityReport.MeetingCount {
  /// "4", "non saisi", "2 saisies après coup", "1 depuis le 12 janvier 2026"; the number leads to the meetings.
  func heldFrench(of body: Reference<Body>, _ coverage: RegisterCoverage) -> Text {
    guard let held = proof(of: .held) else { return Text(Gap.notEntered) }
    return "\(held, .meetings(body, .held))\(coverage.remark(held: held.number))"
  }

  /// What else became of the meetings of the year.
  func remarks(of body: Reference<Body>, _ coverage: RegisterCoverage, _ sessions: [ActivityReport.Session]) -> Text {
    // Where nothing was entered as it was held, that is said beside the number already.
    let fates: [ReportFigure.MeetingFate] =
      (coverage == .none ? [] : [.enteredAfterwards]) + [.postponed, .inquorate, .cancelled, .toRecord]
    let inquorate = sessions.filter { $0.isQuorumMet == false }.map(\.meeting.reference.code)
    let held =
      inquorate.isEmpty
      ? []
      : [
        Text(
          "\(inquorate.count.french) \(inquorate.count.agreeing("tenue")) sans le quorum : \(inquorate.frenchList())")
      ]
    let parts =
      fates
      .compactMap { fate -> Text? in
        guard let proof = proof(of: fate), proof.number > 0 else { return nil }
        let number = Text(proof, .meetings(body, fate))
        switch fate {
        case .held: return nil
        case .enteredAfterwards: return "dont \(number) \(proof.number.agreeing("saisie")) d'après les papiers"
        case .postponed: return "\(number) \(proof.number.agreeing("reportée"))"
        case .inquorate: return "\(number) sans quorum (carence)"
        case .cancelled: return "\(number) \(proof.number.agreeing("annulée"))"
        case .toRecord: return "\(number) \(proof.number.agreeing("passée")) sans compte rendu saisi"
        }
      } + held
    return parts.dropFirst().reduce(parts.first ?? Text()) { $0 + " ; " + $1 }
  }
}

extension RegisterCoverage {
  /// What stands behind the meetings held: " depuis le 12/01/2026", " saisies après coup".
  func remark(held: Int) -> String {
    switch self {
    case .whole: ""
    case .since(let day): " depuis le \(day.frenchNumeric)"
    case .none: " \(held.agreeing("saisie")) après coup"
    }
  }
}

extension ActivityReport.Participation {
  /// "11 sur 15 (73 %)", "8 sur 15 (au moins 53 %), 7 non saisis".
  fileprivate var rate: String {
    guard let percent else { return participants.of("participant") + (notEntered > 0 ? missing : "") }
    return "\(share) (\(isLeast ? "au moins " : "")\(percent) %)\(missing)"
  }

  /// "11 sur 15".
  private var share: String { "\(participants.french) sur \((convened ?? 0).french)" }

  /// ", 2 non saisis"; nothing where of each it was entered.
  private var missing: String {
    notEntered > 0 ? ", \(notEntered.french) non \(notEntered.agreeing("saisi"))" : ""
  }

  /// What stands behind the bar of a meeting where of some nothing was entered: "8 sur 15, 7 non saisis".
  var chartWords: String? {
    if notEntered == 0 { return nil }
    return percent == nil ? participants.of("participant") + missing : share + missing
  }

  /// "73 %", "≥53 %": the table has no room for more on 80 columns.
  fileprivate var percentFrench: String { percent.map { "\(isLeast ? "≥" : "")\($0) %" } ?? "—" }
}
