extension ActivityReport {
  /// Every figure of the report, in the order of its sections.
  public var figures: [ReportFigure] {
    members.figures(coverage) + partnershipFigures + governance.compactMap(\.figure) + meetings.flatMap(\.figures)
      + voteFigures
      + actions.figures
      + groups.flatMap(\.figures)
  }

  private var partnershipFigures: [ReportFigure] {
    Partnership.Role.allCases.map { ReportFigure(.partnerships($0), partnerships.isEmpty ? nil : proof(of: $0)) }
  }

  /// The partners, or the funders.
  public func proof(of role: Partnership.Role) -> Proof {
    Proof(partnerships.filter { $0.role == role }.map { CountedReference($0.organization, day: $0.span.from) })
  }

  private var voteFigures: [ReportFigure] {
    func entered(_ proof: Proof) -> Proof? { proof.references.isEmpty && coverage == .none ? nil : proof }
    return ([nil] + ReportFigure.Proclaimed.allCases).map { outcome in
      ReportFigure(.resolutions(outcome), entered(proof(of: outcome)))
    } + [ReportFigure(.opinions, entered(Proof(opinions.map(\.counted))))]
  }

  /// The resolutions that were proclaimed so; all of them for nil.
  public func proof(of outcome: ReportFigure.Proclaimed?) -> Proof {
    Proof(resolutions.filter { outcome == nil || $0.proclaimed == outcome }.map(\.counted))
  }
}

extension ActivityReport.VotedText {
  fileprivate var counted: CountedReference {
    CountedReference(code: resolution.code, name: resolution.text, day: day)
  }

  fileprivate var proclaimed: ReportFigure.Proclaimed {
    switch resolution.proclaimed {
    case .adopted: .adopted
    case .rejected: .rejected
    case nil: .notStated
    }
  }
}

extension ActivityReport.Members {
  fileprivate func figures(_ coverage: RegisterCoverage) -> [ReportFigure] {
    // Before the register nobody wrote down who came or left: that none is there tells nothing.
    func entered(_ moves: [Move]) -> Proof? { moves.isEmpty && coverage == .none ? nil : Proof(moves.map(\.counted)) }
    /// Where the record knows of nobody, but cannot tell of some, none is not zero either.
    func attested(_ proof: Proof, doubtful: Int) -> Proof? { proof.references.isEmpty && doubtful > 0 ? nil : proof }
    let doubtful = unattested.number
    let unplacedDoubts = colleges.reduce(0) { $0 + $1.unattestedCount }
    return [
      ReportFigure(.members, attested(distinct, doubtful: doubtful)),
      ReportFigure(.organizations, attested(organizations, doubtful: doubtful)),
      ReportFigure(.residents, attested(residents, doubtful: doubtful)), ReportFigure(.membersNotAttested, unattested),
      ReportFigure(.membersYearBefore, yearBefore),
      ReportFigure(.assertions, attested(assertions, doubtful: unplacedDoubts)),
    ]
      + colleges.map {
        ReportFigure(.collegeAssertions($0.reference), attested($0.placed, doubtful: $0.unattestedCount))
      } + [
        ReportFigure(.membersWithoutCollege, withoutCollege), ReportFigure(.arrivals, entered(arrivals)),
        ReportFigure(.departures, entered(departures)),
        ReportFigure(.undatedDepartures, undatedDepartures),
      ]
  }
}

extension ActivityReport.BodyPicture {
  fileprivate var figure: ReportFigure? {
    seating.map { ReportFigure(.seatsHeld(body.reference), $0.isAttested ? $0.heldSeats : nil) }
  }
}

extension ActivityReport.BodyActivity {
  fileprivate var figures: [ReportFigure] {
    count.figures(of: body.reference) + [ReportFigure(.participations(body.reference), sessions.participations)]
      + sessions.flatMap(\.figures)
  }
}

extension ActivityReport.MeetingCount {
  fileprivate func figures(of body: Reference<Body>) -> [ReportFigure] {
    ReportFigure.MeetingFate.allCases.map { ReportFigure(.meetings(body, $0), proof(of: $0)) }
  }
}

extension [ActivityReport.Session] {
  /// Who took part, meeting by meeting; nil where no sheet was entered.
  fileprivate var participations: Proof? {
    let sheets = compactMap { session in
      session.participation.map {
        CountedReference(session.meeting.reference, day: session.meeting.day, weight: $0.participants)
      }
    }
    return sheets.isEmpty ? nil : Proof(sheets)
  }
}

extension ActivityReport.Session {
  fileprivate var figures: [ReportFigure] {
    ReportFigure.Presence.allCases.map { ReportFigure(.session(meeting.reference, $0), sheet?.proof(of: $0)) }
  }
}

extension ActivityReport.Actions {
  fileprivate var figures: [ReportFigure] {
    ReportFigure.ActionState.allCases.map { ReportFigure(.actions($0), isEntered ? proof(of: $0) : nil) }
  }

  /// The actions that became so.
  public func proof(of state: ReportFigure.ActionState) -> Proof {
    let lines =
      switch state {
      case .asked: asked
      case .closed: closed
      case .open: open
      case .late: open.filter(\.isLate)
      }
    return Proof(lines.map { CountedReference(code: $0.code, name: $0.text, day: $0.askedOn) })
  }
}

extension ActivityReport.GroupActivity {
  /// The projects at that end of the year; nil where the record knows none, but cannot tell of some.
  private func attested(at end: ReportFigure.YearEnd) -> Proof? {
    guard projects(at: end).isEmpty else { return proof(at: end) }
    let isTold = end == .end ? unattested.isEmpty : projects.allSatisfy { $0.stageAtStart == .notYet }
    return isTold ? proof(at: end) : nil
  }

  fileprivate var figures: [ReportFigure] {
    let ends = ReportFigure.YearEnd.allCases.flatMap { end -> [ReportFigure] in
      let stages = Set(projects(at: end).compactMap { $0.stage(at: end) }).sorted {
        ($0.rank, $0.code) < ($1.rank, $1.code)
      }
      return [ReportFigure(.projects(reference, end), attested(at: end))]
        + stages.map { stage in
          ReportFigure(
            .projectsAtStage(reference, end, stage),
            Proof(projects(at: end).filter { $0.stage(at: end) == stage }.map(\.counted)))
        }
    }
    return count.figures(of: reference) + [ReportFigure(.participations(reference), sessions.participations)]
      + sessions.flatMap(\.figures) + ends
      + [
        ReportFigure(
          .projectLines(reference),
          followed.isEmpty && !unattested.isEmpty ? nil : Proof(followed.map { CountedReference($0.reference) }))
      ]
  }
}
