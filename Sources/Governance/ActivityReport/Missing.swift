extension ActivityReport {
  /// Something that the record lacks and that a complete report would need.
  public enum Missing: Sendable {
    /// The register was not kept in that year.
    case registerNotKept(since: Day)
    /// The register began during the year.
    case registerBegan(Day)
    /// Planned meetings have passed without a word whether they were held.
    case meetingsToRecord([String])
    /// A meeting that was held lacks what its minutes need.
    case minutes(code: String, [MinutesGap])
    /// Subjects on which the statutes were not read, with the bodies of which that is so.
    case rulesUnknown(bodies: [String], [Rule.Subject])
    /// Assertions "this adherent is of that college" that a document has to confirm.
    case collegesToConfirm(Int)
    /// Adherents announced but not entered.
    case membersToEnter(atLeast: Int, atMost: Int)
    /// Adherents of whom the record cannot tell whether they belonged.
    case membersNotAttested(Int)
    /// Adherents in no college.
    case membersWithoutCollege(Int)
    /// Departures on a day that nobody knows.
    case departuresWithoutDay(Int)
    /// Projects whose stage no source tells.
    case projectsWithoutStage([String])
    /// Meetings of bodies that decide, held in the period, whose minutes were neither signed nor approved by its end.
    case minutesNotSigned([String])
    /// Seats held for somebody who is an adherent no more: the body's code, and its holder where it may be named.
    case seatsOfFormerMembers([(body: String, seat: Int, holder: String?)])
    /// Seats that mandates hold for adherents who left and came back, as if they had not; the first day without and the
    /// first day with them again.
    case seatsKeptThroughDeparture([(body: String, seat: Int, holder: String?, left: Day, back: Day)])
    /// Organisations among the adherents for which nobody speaks.
    case membersWithoutRepresentative([String])
    /// Bodies of which nobody knows how often they are to meet.
    case meetingsDueUnknown([String])
    /// That nobody wrote the word of the president.
    case noPresidentMessage
    /// Reports to funders that are owed past their day, with the agreement.
    case grantReportsLate([String])
    /// Adherents late with the dues of the year.
    case duesLate(Int)
    /// Working groups of which the record knows no lead.
    case groupsWithoutLead([String])
    /// Agreements of which neither the period nor the signing is known, so that no year has them.
    case agreementsWithoutDays([String])
    /// Places where a typed text names somebody who may not be named.
    case privateNames([String])
    /// Parts written by the users that name somebody who may not be named.
    case privateTexts([ReportSection])
    /// Questions that the sources leave open.
    case openQuestions([OpenQuestion])
  }
}

extension ActivityReport {
  /// What the record lacks for that report.
  static func gaps(_ report: ActivityReport, _ records: Records, _ meetings: [ReportedMeeting]) -> [Missing] {
    var gaps: [Missing] = []
    switch report.coverage {
    case .whole: break
    case .since(let day): gaps.append(.registerBegan(day))
    case .none: gaps.append(.registerNotKept(since: records.association.registerKeptSince))
    }
    let silent = meetings.map(\.meeting).filter { $0.status == .planned && report.period.isOver($0.day) }
    if !silent.isEmpty { gaps.append(.meetingsToRecord(silent.map(\.reference.code))) }
    for reported in meetings where !reported.gaps.isEmpty {
      gaps.append(.minutes(code: reported.meeting.reference.code, reported.gaps))
    }
    let unsigned = meetings.filter { $0.lacksSignedMinutes(by: report.period.asOf) }.map(\.meeting.reference.code)
    if !unsigned.isEmpty { gaps.append(.minutesNotSigned(unsigned)) }
    let undue = report.meetings.filter { $0.count.due == nil }.map(\.body.reference.name)
    if !undue.isEmpty { gaps.append(.meetingsDueUnknown(undue)) }
    let seats = formerHolders(records, on: report.period.asOf)
    if !seats.isEmpty { gaps.append(.seatsOfFormerMembers(seats)) }
    let kept = seatsKept(records, on: report.period.asOf)
    if !kept.isEmpty { gaps.append(.seatsKeptThroughDeparture(kept)) }
    let mute = report.members.rolls.flatMap(\.entries).filter { $0.state == .holds }.filter { entry in
      entry.representatives.map { $0.names.isEmpty && $0.unnamed == 0 } ?? false
    }.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if !mute.isEmpty { gaps.append(.membersWithoutRepresentative(mute)) }
    let members = report.members
    if members.unattestedCount > 0 { gaps.append(.membersNotAttested(members.unattestedCount)) }
    if let announced = members.announced, announced.missingAtMost > 0 {
      gaps.append(.membersToEnter(atLeast: announced.missingAtLeast, atMost: announced.missingAtMost))
    }
    let doubtful = members.colleges.reduce(0) { $0 + ($1.certainties[.toConfirm] ?? 0) }
    if doubtful > 0 { gaps.append(.collegesToConfirm(doubtful)) }
    if members.unplaced.count > 0 { gaps.append(.membersWithoutCollege(members.unplaced.count)) }
    let undated = members.undatedDepartures.number
    if undated > 0 { gaps.append(.departuresWithoutDay(undated)) }
    gaps += unreadRules(records.bodies)
    let stageless = report.groups.flatMap(\.namesWithoutStage)
    if !stageless.isEmpty { gaps.append(.projectsWithoutStage(stageless)) }
    let owed = report.grantReports.filter { $0.isLate(on: report.period.asOf) }.map {
      "\($0.agreement.name), \($0.title)"
    }
    if !owed.isEmpty { gaps.append(.grantReportsLate(owed)) }
    if let late = report.dues?.number(of: .late), late > 0 { gaps.append(.duesLate(late)) }
    let leaderless = report.groups.filter { $0.lead == nil }.map(\.reference.name)
    if !leaderless.isEmpty { gaps.append(.groupsWithoutLead(leaderless)) }
    if !records.agreementsWithoutDays.isEmpty { gaps.append(.agreementsWithoutDays(records.agreementsWithoutDays)) }
    if report.text(of: .presidentMessage)?.isAccepted != true { gaps.append(.noPresidentMessage) }
    let places = report.placesOfPrivateNames(records.discretion)
    if !places.isEmpty { gaps.append(.privateNames(places)) }
    let written = report.texts.filter { text in text.paragraphs.contains { records.discretion.isBroken(by: $0) } }
    if !written.isEmpty { gaps.append(.privateTexts(written.map(\.section))) }
    if !records.openQuestions.isEmpty { gaps.append(.openQuestions(records.openQuestions)) }
    return gaps
  }

  /// The seats that mandates hold for adherents who had left by that day.
  private static func formerHolders(
    _ records: Records, on day: Day
  ) -> [(body: String, seat: Int, holder: String?)] {
    let states = Dictionary(grouping: records.memberships, by: \.member.id)
      .mapValues { $0.map { $0.span.state(on: day) } }
    return records.bodies.flatMap(\.sheet.mandates).compactMap { mandate in
      guard case .seat(let number) = mandate.position, let member = mandate.member,
        mandate.span.state(on: day) == .holds,
        (states[member.id] ?? []).allSatisfy({ $0 == .over })
      else { return nil }
      return (mandate.body.code, number, records.discretion.name(of: member))
    }
  }

  /// The seats that mandates hold for adherents who left while they held them, and had come back by that day.
  private static func seatsKept(
    _ records: Records, on day: Day
  ) -> [(body: String, seat: Int, holder: String?, left: Day, back: Day)] {
    let spans = Dictionary(grouping: records.memberships, by: \.member.id).mapValues { $0.map(\.span) }
    return records.bodies.flatMap(\.sheet.mandates).compactMap { mandate in
      guard case .seat(let number) = mandate.position, let member = mandate.member,
        mandate.span.state(on: day) == .holds, let spans = spans[member.id],
        let back = spans.compactMap(\.from).filter({ $0 <= day && $0 > mandate.span.firstKnownDay }).max(),
        let left = spans.compactMap(\.end).filter({ $0 < back && $0 > mandate.span.firstKnownDay }).max(),
        spans.contains(where: { $0.state(on: day) == .holds })
      else { return nil }
      return (mandate.body.code, number, records.discretion.name(of: member), left, back)
    }
  }

  /// The unread rules, the bodies that lack the same ones together.
  private static func unreadRules(_ bodies: [BodyRecord]) -> [Missing] {
    let unread = bodies.map { body in
      (
        name: body.sheet.body.reference.name,
        subjects: Rule.Subject.essential.filter { body.sheet.rules.state(of: $0) == .unknown }
      )
    }
    let sets = unread.reduce(into: [[Rule.Subject]]()) { if !$0.contains($1.subjects) { $0.append($1.subjects) } }
    return sets.filter { !$0.isEmpty }.map { subjects in
      .rulesUnknown(bodies: unread.filter { $0.subjects == subjects }.map(\.name), subjects)
    }
  }

  /// The codes of what holds, in a text that somebody typed, a name that is not to be printed.
  private func placesOfPrivateNames(_ discretion: Discretion) -> [String] {
    var places: [String] = []
    func look(_ text: String, of code: String) { if discretion.isBroken(by: text) { places.append(code) } }
    for voted in [resolutions, opinions].joined() { look(voted.resolution.text, of: voted.resolution.code) }
    for action in actions.asked { look(action.text, of: action.code) }
    for group in groups {
      for project in group.projects {
        for note in project.notes { look(note.text, of: project.reference.code) }
        let ahead = project.planned.map(\.text) + project.milestones.map(\.text) + [project.nextStep?.text ?? ""]
        for text in ahead { look(text, of: project.reference.code) }
      }
    }
    return places
  }
}

extension ActivityReport.GroupActivity {
  /// The projects of the period's end whose stage nothing tells, those known to be followed first.
  fileprivate var namesWithoutStage: [String] {
    [true, false].flatMap { isAttested in
      projects.lazy.filter { $0.handedOver == nil && $0.isAttested == isAttested && $0.hasNoStage }.map(
        \.reference.name)
    }
  }
}

extension ActivityReport.ProjectYear {
  /// Whether nothing tells how far it has come at the end of the period.
  var hasNoStage: Bool {
    if case .at(let stage) = stageAtEnd { stage.code == Stage.notStatedCode } else { true }
  }
}
