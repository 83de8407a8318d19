extension ActivityReport {
  /// Every figure of the report, in the order of its sections.
  public var figures: [ReportFigure] { figureSections.flatMap { $0() } }

  /// The same section by section, each body and each group being one, made when it is asked for: all that the figures of a
  /// large report count never stands in memory together.
  public var figureSections: [@Sendable () -> [ReportFigure]] {
    let opening: [@Sendable () -> [ReportFigure]] = [
      { members.figures(coverage) + partnershipFigures + governance.compactMap(\.figure) }
    ]
    let ofBodies = meetings.map { [coverage] body in { @Sendable in body.figures(coverage) } }
    let ofVotes: [@Sendable () -> [ReportFigure]] = [{ voteFigures + actions.figures(coverage) }]
    let ofGroups = groups.map { [coverage] group in { @Sendable in group.figures(coverage) } }
    return opening + ofBodies + ofVotes + ofGroups + [{ meansFigures }]
  }

  private var partnershipFigures: [ReportFigure] {
    Partnership.Role.allCases.map { role in
      ReportFigure(
        .partnerships(role), partnerships.contains { $0.role == role } ? proof(of: role) : nil,
        isComplete: !partnerships.contains { $0.role == role && $0.span.state(on: period.asOf) == .notAttested })
    }
  }

  /// The partners, or the funders.
  public func proof(of role: Partnership.Role) -> Proof {
    let held = partnerships.filter { $0.role == role && $0.span.state(on: period.asOf) == .holds }
    return Proof(held.map { CountedReference($0.organization, day: $0.span.from) })
  }

  private var voteFigures: [ReportFigure] {
    func entered(_ proof: Proof) -> Proof? { proof.references.isEmpty && coverage == .none ? nil : proof }
    return ([nil] + ReportFigure.Proclaimed.allCases).map { outcome in
      ReportFigure(.resolutions(outcome), entered(proof(of: outcome)), coverage)
    } + [
      ReportFigure(.opinions, entered(Proof(opinions.map(\.counted))), coverage)
    ]
      + [false, true].map { isVoid in
        ReportFigure(.elections(isVoid: isVoid), entered(proofOfElections(isVoid: isVoid)), coverage)
      }
  }

  /// The elections that were held, or those without quorum.
  public func proofOfElections(isVoid: Bool) -> Proof {
    Proof(elections.filter { $0.isVoid == isVoid }.map(\.counted))
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
    if let quorum = resolution.quorum, !quorum.isMet { return .withoutQuorum }
    return switch resolution.proclaimed {
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
    let isWhole = doubtful == 0
    return [
      ReportFigure(.members, attested(distinct, doubtful: doubtful), isComplete: isWhole),
      ReportFigure(.organizations, attested(organizations, doubtful: doubtful), isComplete: isWhole),
      ReportFigure(.residents, attested(residents, doubtful: doubtful), isComplete: isWhole),
    ]
      + kinds.map {
        ReportFigure(.organizationsOfKind($0.kind), $0.proof, isComplete: isWhole)
      } + [
        ReportFigure(.membersNotAttested, unattested), ReportFigure(.membersYearBefore, yearBefore),
        ReportFigure(.assertions, attested(assertions, doubtful: unplacedDoubts), isComplete: unplacedDoubts == 0),
      ]
      + colleges.map {
        ReportFigure(
          .collegeAssertions($0.reference), attested($0.placed, doubtful: $0.unattestedCount),
          isComplete: $0.unattestedCount == 0)
      } + [
        ReportFigure(.membersWithoutCollege, withoutCollege, isComplete: isWhole),
        ReportFigure(.arrivals, entered(arrivals), coverage),
        ReportFigure(.departures, entered(departures), coverage, isComplete: undatedDepartures.number == 0),
        ReportFigure(.undatedDepartures, undatedDepartures),
        ReportFigure(
          .collegeChanges, collegeChanges.isEmpty && coverage == .none ? nil : Proof(collegeChanges.map(\.counted)),
          coverage),
      ]
  }
}

extension ActivityReport.BodyPicture {
  fileprivate var figure: ReportFigure? {
    seating.map { ReportFigure(.seatsHeld(body.reference), $0.isAttested ? $0.heldSeats : nil) }
  }
}

extension ActivityReport.BodyActivity {
  fileprivate func figures(_ coverage: RegisterCoverage) -> [ReportFigure] {
    count.figures(of: body.reference, coverage)
      + [
        ReportFigure(
          .participations(body.reference), sessions.participations, coverage, isComplete: sessions.areTold)
      ] + byCollege.figures(of: body.reference) + (sessions + inquorateSessions).flatMap(\.figures)
  }
}

extension ActivityReport.ParticipationByCollege {
  fileprivate func figures(of body: Reference<Body>) -> [ReportFigure] {
    colleges.flatMap { line in
      ReportFigure.CollegeShare.allCases.map { share in
        ReportFigure(
          .participationsOfCollege(body, line.college, share), line.proof(of: share),
          isComplete: unattested.isEmpty && (share != .participants || line.number(of: .notEntered) == 0))
      }
    }
  }
}

extension ActivityReport.MeetingCount {
  fileprivate func figures(of body: Reference<Body>, _ coverage: RegisterCoverage) -> [ReportFigure] {
    ReportFigure.MeetingFate.allCases.map {
      ReportFigure(.meetings(body, $0), proof(of: $0), coverage)
    }
  }
}

extension [ActivityReport.Session] {
  /// Whether each meeting has its sheet, with everybody on it.
  fileprivate var areTold: Bool { allSatisfy { $0.sheet?.isComplete ?? false } }

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
    ReportFigure.Presence.allCases.map { presence in
      ReportFigure(
        .session(meeting.reference, presence), sheet?.proof(of: presence),
        isComplete: [.convened, .notEntered].contains(presence) || sheet?.isComplete ?? true)
    }
  }
}

extension ActivityReport.Actions {
  fileprivate func figures(_ coverage: RegisterCoverage) -> [ReportFigure] {
    ReportFigure.ActionState.allCases.map {
      ReportFigure(.actions($0), isEntered ? proof(of: $0) : nil, coverage)
    }
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

  /// Whether the record can tell of each of its projects at that end of the year.
  private func isComplete(at end: ReportFigure.YearEnd) -> Bool {
    end == .end ? unattested.isEmpty : !projects.contains(where: \.isDoubtfulAtStart)
  }

  fileprivate func figures(_ coverage: RegisterCoverage) -> [ReportFigure] {
    let ends = ReportFigure.YearEnd.allCases.flatMap { end -> [ReportFigure] in
      let stages = Set(projects(at: end).compactMap { $0.stage(at: end) }).sorted {
        ($0.rank, $0.code) < ($1.rank, $1.code)
      }
      return [ReportFigure(.projects(reference, end), attested(at: end), isComplete: isComplete(at: end))]
        + stages.map { stage in
          ReportFigure(
            .projectsAtStage(reference, end, stage),
            Proof(projects(at: end).filter { $0.stage(at: end) == stage }.map(\.counted)),
            isComplete: isComplete(at: end))
        }
    }
    return count.figures(of: reference, coverage)
      + [ReportFigure(.participations(reference), sessions.participations, coverage, isComplete: sessions.areTold)]
      + sessions.flatMap(\.figures) + ends
      + [
        ReportFigure(
          .projectLines(reference),
          followed.isEmpty && !unattested.isEmpty ? nil : Proof(followed.map { CountedReference($0.reference) }),
          isComplete: isComplete(at: .end))
      ]
  }
}
