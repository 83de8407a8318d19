extension MeetingRecord {
  /// What the minutes of that meeting should say and the record cannot, in the order of the minutes.
  public var minutesGaps: [MinutesGap] {
    var gaps: [MinutesGap] = []
    if ![.held, .inquorate].contains(meeting.status) { gaps.append(.notHeld) }
    if meeting.place == nil { gaps.append(.place) }
    if !body.givesConclusionsAlone { gaps += formalGaps }
    gaps += attendanceGaps
    gaps += [chair, recordingSecretary].compactMap(\.self).filter(isKnownToSitAndNotPresent).map {
      .signatoryNotPresent(name: $0.name)
    }
    if !body.isAdvisory, rules.state(of: .quorum) == .unknown { gaps.append(.quorumRule) }
    if !resolutions.isEmpty, quorum(at: .latest).isToJudge { gaps.append(.quorumToJudge) }
    // Without a quorum nothing could be decided.
    if meeting.status != .inquorate {
      let waits = session.proposedText != nil
      if waits { gaps.append(.unvotedText(item: session.agendaItem)) }
      gaps += agenda.filter { !isDealtWith($0) && !(waits && session.agendaItem == $0.number) }
        .map { .outcomeOfItem($0.number) }
    }
    gaps += resolutions.flatMap(voteGaps) + outdatedVotes.map { .outdatedVote(code: $0.resolution.code) }
    for election in elections where election.quorum.map({ !$0.isMet }) ?? false {
      gaps.append(.withoutQuorum(code: election.code))
    }
    gaps += outdatedElections.map { .outdatedElection(code: $0.code) }
    for action in actions {
      if action.owner == nil { gaps.append(.actionOwner(code: action.reference.code)) }
      if action.dueOn == nil { gaps.append(.actionDay(code: action.reference.code)) }
    }
    return gaps
  }

  /// What a formal meeting goes by, and a working group's light relevé de conclusions does without.
  private var formalGaps: [MinutesGap] {
    var gaps = gapsOfHours
    if convocation == nil { gaps.append(.notice) }
    if let missing = noticeWaves.last?.missing, !missing.isEmpty { gaps.append(.noticeOf(count: missing.count)) }
    return gaps + gapsOfConduct
  }

  /// Those of them that are facts of the meeting, which its papers would tell, as opposed to a rule or a detail of a vote.
  public var factGaps: [MinutesGap] {
    (meeting.place == nil ? [.place] : []) + (body.givesConclusionsAlone ? [] : gapsOfHours + gapsOfConduct)
      + attendanceGaps
  }

  private var gapsOfHours: [MinutesGap] {
    var gaps: [MinutesGap] = []
    if openedAt == nil { gaps.append(.openingTime) }
    if closedAt == nil { gaps.append(.closingTime) }
    return gaps
  }

  private var gapsOfConduct: [MinutesGap] {
    var gaps: [MinutesGap] = []
    if agenda.isEmpty { gaps.append(.agenda) }
    if chair == nil { gaps.append(.chair) }
    if recordingSecretary == nil { gaps.append(.recordingSecretary) }
    return gaps
  }

  /// Whether that person speaks for somebody who sits, and nothing has them in the room. An employee may take the minutes.
  private func isKnownToSitAndNotPresent(_ person: Reference<Person>) -> Bool {
    !attendance.isEmpty && participants.contains { $0.people.contains(person) } && !isNotedPresent(person)
  }

  private var attendanceGaps: [MinutesGap] {
    if attendance.isEmpty { return [.attendance] }
    let silent = roll.entries.count { $0.status == .notRecorded }
    return silent == 0 ? [] : [.attendanceOf(count: silent)]
  }

  /// Whether something was noted on an item, or, for one that calls for a decision, voted, approved or left without a vote.
  private func isDealtWith(_ item: AgendaItem) -> Bool {
    let isDecided =
      resolutions.contains { $0.agendaItem == item.number } || elections.contains { $0.agendaItem == item.number }
      || deferrals.contains { $0.agendaItem == item.number } || approvedMinutes.contains { $0.isAbout(item) }
    return isDecided || (item.purpose != .forDecision && discussion.contains { $0.agendaItem == item.number })
  }

  private func voteGaps(_ resolution: Resolution) -> [MinutesGap] {
    var gaps: [MinutesGap] = []
    if resolution.proclaimed == nil { gaps.append(.proclamation(code: resolution.code)) }
    if let quorum = resolution.quorum, !quorum.isMet { gaps.append(.withoutQuorum(code: resolution.code)) }
    if resolution.tally.unaccounted > 0 {
      gaps.append(.votesUnaccounted(code: resolution.code, count: resolution.tally.unaccounted))
    }
    let bylaws = bylaws(for: resolution)
    if resolution.verdict(under: bylaws).agreed == nil, case .unknown = bylaws.majority {
      gaps.append(.majorityRule(code: resolution.code))
    }
    if resolution.isProclaimedAgainstCount(under: bylaws) {
      gaps.append(.proclaimedAgainstCount(code: resolution.code))
    }
    return gaps
  }
}
