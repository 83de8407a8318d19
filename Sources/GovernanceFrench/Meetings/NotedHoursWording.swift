import Governance

extension MeetingRecord {
  /// What does not fit with what was noted before, of those who hold the meeting and of its opening; nothing of it is
  /// refused, since it is what happened in the room.
  public func remarks(
    onChair chair: Reference<Person>?, recordingSecretary: Reference<Person>?, opening: ClockTime?
  ) -> [String] {
    var remarks: [String] = []
    for person in [chair, recordingSecretary].compactMap({ $0 }) {
      guard let line = absence(of: person) else { continue }
      let absence = line.status == .excused ? "une excuse" : "une absence"
      let noted = line.intervals.last?.leftAt.map { "un départ à \($0.french)" } ?? absence
      remarks.append(
        "La présence note pour \(person.name) \(noted). Le nom est gardé ; revoyez l'un ou l'autre s'il y a erreur.")
    }
    if opening != nil, !comingsBeforeOpening.isEmpty {
      let hours = comingsBeforeOpening.map { "\($0.name) à \($0.time.french)" }.frenchList()
      remarks.append("Noté avant cette ouverture : \(hours). C'est gardé ainsi ; revoyez l'heure s'il y a erreur.")
    }
    return remarks
  }
}
