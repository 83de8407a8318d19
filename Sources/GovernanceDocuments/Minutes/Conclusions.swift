import Governance
import GovernanceFrench

/// What is light in a working group's relevé de conclusions: nobody convenes, counts a quorum or signs there.
extension MeetingRecord {
  /// Where and when, and who led it and wrote it down where that was noted.
  var propertiesOfConclusions: [Document.Property] {
    let hours = [openedAt ?? meeting.startsAt, closedAt].compactMap { $0?.french }.joined(separator: " – ")
    return [
      .init("Référence", meeting.reference.code),
      .init("Lieu", meeting.place ?? Gap.notStated),
      hours.isEmpty ? nil : .init("Heure", hours),
      chair.map { .init("Animation", $0.name) },
      recordingSecretary.map { .init("Rédaction", $0.name) },
    ].compactMap { $0 }
  }

  /// Who was there, in a line; then those who were excused and those who were expected.
  var participantBlocks: [Block] {
    guard !attendance.isEmpty else {
      return [.heading(2, "Présences"), .paragraph("Présences : \(Gap.notEntered).")]
    }
    let roll = self.roll
    func named(_ status: Roll.Status) -> [String] {
      roll.entries.filter { $0.status == status }.map { entry in
        let people = status == .present ? (entry.person.map { [$0] } ?? entry.participant.people) : []
        let names = people.map(\.name).filter { $0 != entry.participant.name }
        return entry.participant.name + (names.isEmpty ? "" : " (\(names.frenchList()))")
      }
    }
    let guests = roll.guests.map { $0.attendee.name + ($0.person.map { " (\($0.name))" } ?? "") }
    let lines = [
      ("Présents", named(.present) + guests), ("Représentés", proxiesOfAbsent.map(\.grantor.name)),
      ("Excusés", named(.excused)), ("Absents", named(.absent)),
      ("Présence \(Gap.notEntered)e", named(.notRecorded)),
    ]
    return [.heading(2, "Présences")]
      + lines.filter { !$0.1.isEmpty }.map { title, names in
        .paragraph("\(strong: "\(title) (\(names.count))") : \(names.joined(separator: ", ")).")
      }
  }

  /// The heading over what the record lacks.
  static let missingPartOfConclusions = "À compléter"
}
