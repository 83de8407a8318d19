extension ActivityReport {
  /// Who took part in the meetings of one body, of one college.
  public struct CollegeParticipation: Hashable, Sendable {
    /// The college; nil for those whose college is to be confirmed.
    public let college: Reference<College>?
    /// Those of it who were to be convened, meeting by meeting.
    fileprivate let lines: [SessionSheet.Line]

    /// The rate of those entered.
    public var participation: Participation {
      Participation(
        present: number(of: .participants), represented: 0, convened: number(of: .convened),
        notEntered: number(of: .notEntered))
    }

    /// What that figure counts.
    public func proof(of share: ReportFigure.CollegeShare) -> Proof {
      Proof(lines.filter { $0.counts(as: share) }.map(\.counted))
    }

    /// How many they are.
    public func number(of share: ReportFigure.CollegeShare) -> Int { lines.count { $0.counts(as: share) } }
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
    init(_ sessions: [Session], _ records: Records, _ places: [Int64: [CollegeAssignment]]) {
      var lines: [Reference<College>?: [SessionSheet.Line]] = [:]
      var (told, unattested) = ([Reference<Meeting>](), [Reference<Meeting>]())
      for session in sessions {
        guard let sheet = session.sheet, sheet.isCompositionKnown else { continue }
        let day = session.meeting.day
        var isTold = true
        for line in sheet.lines {
          guard let member = line.member else { continue }
          let own = (places[member] ?? []).filter { $0.span.mayHold(on: day) }
          let isConfirmed =
            !own.isEmpty && own.allSatisfy { $0.certainty == .confirmed && $0.span.state(on: day) == .holds }
          for college in isConfirmed ? own.map(\.college) : [nil] { lines[college, default: []].append(line) }
          isTold = isTold && isConfirmed
        }
        if isTold { told.append(session.meeting.reference) } else { unattested.append(session.meeting.reference) }
      }
      // Where nobody's college is confirmed, there is nothing to tell by college.
      let isTold = lines.keys.contains { $0 != nil }
      let order: [Reference<College>?] = isTold ? records.listing.colleges.map { $0.college.reference } + [nil] : []
      colleges = order.compactMap { college in lines[college].map { CollegeParticipation(college: college, lines: $0) }
      }
      (self.told, self.unattested) = (told, unattested)
    }
  }
}

extension ActivityReport.SessionSheet.Line {
  fileprivate func counts(as share: ReportFigure.CollegeShare) -> Bool {
    switch share {
    case .participants: presence == .present || presence == .represented
    case .convened: true
    case .notEntered: presence == .notEntered
    }
  }
}
