extension ActivityReport {
  /// Who took part in the meetings of one body, of one college.
  public struct CollegeParticipation: Hashable, Sendable {
    /// The college; nil for those whose college is to be confirmed.
    public let college: Reference<College>?
    /// Those of it who took part, those who were to be convened, and those among these of whom nothing was entered.
    public let participants: Proof, convened: Proof, notEntered: Proof

    /// The rate of those entered.
    public var participation: Participation {
      Participation(
        present: participants.number, represented: 0, convened: convened.number, notEntered: notEntered.number)
    }

    /// Somebody to be convened to one meeting; nil where nothing was entered.
    fileprivate typealias Line = (counted: CountedReference, tookPart: Bool?)

    fileprivate init(_ college: Reference<College>?, _ lines: [Line]) {
      self.college = college
      convened = Proof(lines.map(\.counted))
      participants = Proof(lines.filter { $0.tookPart == true }.map(\.counted))
      notEntered = Proof(lines.filter { $0.tookPart == nil }.map(\.counted))
    }

    /// What that figure counts.
    public subscript(share: ReportFigure.CollegeShare) -> Proof {
      switch share {
      case .participants: participants
      case .convened: convened
      case .notEntered: notEntered
      }
    }
  }

  /// The participation by college in the meetings of one body: each adherent in the colleges in which it stood confirmed on
  /// that day, and the others together.
  public struct ParticipationByCollege: Hashable, Sendable {
    /// The colleges in their order, then those whose college is to be confirmed.
    public let colleges: [CollegeParticipation]
    /// The meetings of which all stood in confirmed colleges.
    public let told: [Reference<Meeting>]
    /// The meetings of which some did not.
    public let unattested: [Reference<Meeting>]

    /// - Parameter places: the colleges of each adherent in the period, by its key.
    init(_ meetings: [MeetingRecord], _ records: Records, _ places: [Int64: [CollegeAssignment]]) {
      var lines: [Reference<College>?: [CollegeParticipation.Line]] = [:]
      var (told, unattested) = ([Reference<Meeting>](), [Reference<Meeting>]())
      for record in meetings where !record.attendance.isEmpty && record.isCompositionKnown {
        var isTold = true
        for entry in record.roll.entries + record.rollInArrears.entries {
          guard let member = entry.participant.member else { continue }
          let own = (places[member.id] ?? []).filter { $0.span.mayHold(on: record.meeting.day) }
          let isConfirmed =
            !own.isEmpty
            && own.allSatisfy { $0.certainty == .confirmed && $0.span.state(on: record.meeting.day) == .holds }
          let line = (counted: records.discretion.counted(entry.participant), tookPart: entry.tookPart)
          for college in isConfirmed ? own.map(\.college) : [nil] { lines[college, default: []].append(line) }
          isTold = isTold && isConfirmed
        }
        if isTold { told.append(record.meeting.reference) } else { unattested.append(record.meeting.reference) }
      }
      // Where nobody's college is confirmed, there is nothing to tell by college.
      let isTold = lines.keys.contains { $0 != nil }
      let order: [Reference<College>?] = isTold ? records.listing.colleges.map { $0.college.reference } + [nil] : []
      colleges = order.compactMap { college in lines[college].map { CollegeParticipation(college, $0) } }
      (self.told, self.unattested) = (told, unattested)
    }
  }
}

extension Roll.Entry {
  /// Whether it was in the room, or represented there; nil where nothing was entered.
  fileprivate var tookPart: Bool? {
    switch status {
    case .present, .represented: true
    case .notRecorded: nil
    case .excused, .absent, .left: false
    }
  }
}
