extension ActivityReport {
  /// Who took part in one meeting, as the figures count them.
  public struct SessionSheet: Hashable, Sendable {
    /// Those who were to be convened, in order; of a body of which nobody told who belongs to it, those in the room.
    let lines: [Line]
    /// Whether somebody told who belongs to the body, and who did on that day.
    let isBodyKnown: Bool, isCompositionKnown: Bool
    /// Whether the record can tell who sat on that day.
    public let isBaseAttested: Bool

    /// One of them.
    struct Line: Hashable, Sendable {
      /// As the figures count it.
      let counted: CountedReference
      /// The adherent, by its key; nil for somebody else.
      let member: Int64?
      /// In the room, represented, or nothing entered; nil for somebody who did not come.
      let presence: ReportFigure.Presence?
    }

    /// Who is late with dues has no vote where the statutes say so, and is convened all the same.
    init(_ record: MeetingRecord, isBaseAttested: Bool, _ discretion: Discretion, _ words: inout SharedWords) {
      lines = (record.roll.entries + record.rollInArrears.entries).map { entry in
        Line(
          counted: words.shared(discretion.counted(entry.participant)), member: entry.participant.member?.id,
          presence: entry.presence)
      }
      isBodyKnown = true
      isCompositionKnown = record.isCompositionKnown
      self.isBaseAttested = isBaseAttested
    }

    /// The sheet of a body of which nobody told who belongs to it: everybody in the room is one of it.
    init(ofUnknownBody attendance: [Attendance], _ discretion: Discretion, _ words: inout SharedWords) {
      lines = attendance.filter { $0.status == .present }.map {
        Line(counted: words.shared(discretion.counted($0.attendee)), member: nil, presence: .present)
      }
      (isBodyKnown, isCompositionKnown) = (false, false)
      isBaseAttested = true
    }

    /// Whether of each of those convened it was entered whether they took part.
    var isComplete: Bool { number(of: .notEntered) ?? 0 == 0 }

    /// Those who took part so; nil where nobody told who was to be convened.
    public func proof(of presence: ReportFigure.Presence) -> Proof? {
      isTold(presence) ? Proof(lines.filter { $0.counts(as: presence) }.map(\.counted)) : nil
    }

    /// How many they are.
    func number(of presence: ReportFigure.Presence) -> Int? {
      isTold(presence) ? lines.count { $0.counts(as: presence) } : nil
    }

    private func isTold(_ presence: ReportFigure.Presence) -> Bool {
      isBodyKnown || [.present, .represented].contains(presence)
    }
  }
}

extension ActivityReport.SessionSheet.Line {
  fileprivate func counts(as other: ReportFigure.Presence) -> Bool { other == .convened || presence == other }
}

extension Roll.Entry {
  fileprivate var presence: ReportFigure.Presence? {
    switch status {
    case .present: .present
    case .represented: .represented
    case .notRecorded: .notEntered
    case .excused, .absent, .left: nil
    }
  }
}
