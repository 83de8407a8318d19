extension ActivityReport {
  /// Who took part in the meetings of one body, college by college.
  public struct CollegeParticipation: Hashable, Sendable {
    /// The college.
    public let college: Reference<College>
    /// Those of it who took part in the meetings that can be told of, and those who were to be convened.
    public let participants: Proof, convened: Proof
  }

  /// The participation by college in the meetings whose participants all stood in confirmed colleges on that day.
  public struct ParticipationByCollege: Hashable, Sendable {
    /// The colleges in their order.
    public let colleges: [CollegeParticipation]
    /// The meetings of which that can be told.
    public let told: [Reference<Meeting>]
    /// The meetings of which it cannot.
    public let unattested: [Reference<Meeting>]

    /// - Parameter places: the colleges of each adherent in the period, by its key.
    init(_ meetings: [MeetingRecord], _ records: Records, _ places: [Int64: [CollegeAssignment]]) {
      var lines: [Reference<College>: (participants: [CountedReference], convened: [CountedReference])] = [:]
      var (told, unattested) = ([Reference<Meeting>](), [Reference<Meeting>]())
      for record in meetings where !record.attendance.isEmpty && record.isCompositionKnown {
        guard let sheet = Self.confirmedColleges(of: record, places) else {
          unattested.append(record.meeting.reference)
          continue
        }
        told.append(record.meeting.reference)
        for (entry, colleges) in sheet {
          let counted = records.discretion.counted(entry.participant)
          for college in colleges {
            lines[college, default: ([], [])].convened.append(counted)
            if entry.tookPart { lines[college]?.participants.append(counted) }
          }
        }
      }
      colleges = records.listing.colleges.map(\.college.reference).compactMap { college in
        lines[college].map {
          CollegeParticipation(
            college: college, participants: Proof($0.participants), convened: Proof($0.convened))
        }
      }
      (self.told, self.unattested) = (told, unattested)
    }
  }
}

extension ActivityReport.ParticipationByCollege {
  /// Each of those convened with the colleges in which it stood on that day; nil where one of them is in doubt.
  fileprivate static func confirmedColleges(
    of record: MeetingRecord, _ assignments: [Int64: [ActivityReport.CollegeAssignment]]
  ) -> [(entry: Roll.Entry, colleges: [Reference<College>])]? {
    let entries = record.roll.entries + record.rollInArrears.entries
    var places: [(entry: Roll.Entry, colleges: [Reference<College>])] = []
    for entry in entries {
      guard let member = entry.participant.member else { continue }
      let own = (assignments[member.id] ?? []).filter { $0.span.mayHold(on: record.meeting.day) }
      guard !own.isEmpty,
        own.allSatisfy({ $0.certainty == .confirmed && $0.span.state(on: record.meeting.day) == .holds })
      else { return nil }
      places.append((entry, own.map(\.college)))
    }
    return places
  }
}

extension Roll.Entry {
  /// Whether it was in the room, or represented there.
  fileprivate var tookPart: Bool {
    switch status {
    case .present, .represented: true
    default: false
    }
  }
}
