extension ActivityReport {
  /// Who took part in one meeting, as the figures count them.
  public struct SessionSheet: Hashable, Sendable {
    /// In the room.
    public let present: Proof
    /// Represented by somebody in the room.
    public let represented: Proof
    /// Those who were to be convened; nil where nobody told who belongs to the body.
    public let convened: Proof?
    /// Those of them of whom nothing was entered; nil where nobody told who belongs to the body.
    public let notEntered: Proof?
    /// Whether the record can tell who sat on that day.
    public let isBaseAttested: Bool

    /// Who is late with dues has no vote where the statutes say so, and is convened all the same.
    init(_ record: MeetingRecord, isBaseAttested: Bool, _ discretion: Discretion) {
      let entries = record.roll.entries + record.rollInArrears.entries
      func proof(_ entries: [Roll.Entry]) -> Proof { Proof(entries.map { discretion.counted($0.participant) }) }
      present = proof(entries.filter { $0.status == .present })
      represented = proof(entries.filter { if case .represented = $0.status { true } else { false } })
      convened = proof(entries)
      notEntered = proof(entries.filter { $0.status == .notRecorded })
      self.isBaseAttested = isBaseAttested
    }

    /// The sheet of a body of which nobody told who belongs to it: everybody in the room is one of it.
    init(ofUnknownBody attendance: [Attendance], _ discretion: Discretion) {
      present = Proof(attendance.filter { $0.status == .present }.map { discretion.counted($0.attendee) })
      represented = Proof([])
      convened = nil
      notEntered = nil
      isBaseAttested = true
    }

    /// Whether of each of those convened it was entered whether they took part.
    var isComplete: Bool { (notEntered?.number ?? 0) == 0 }

    /// Those who took part so.
    func proof(of presence: ReportFigure.Presence) -> Proof? {
      switch presence {
      case .present: present
      case .represented: represented
      case .convened: convened
      case .notEntered: notEntered
      }
    }
  }
}
