/// Names and codes that many lines tell again, each kept once.
///
/// Whoever sits in a board is named at each of its meetings: of a year of a hundred boards that is most of what is read.
public struct SharedWords: Sendable {
  private var words: Set<String> = []
  private var people: Set<[Reference<Person>]> = []
  private var rules: Set<[Rule]> = []

  /// None yet.
  public init() {}

  /// The same word, in the room of the one that was met first.
  mutating func shared(_ word: String) -> String { words.insert(word).memberAfterInsert }

  mutating func shared<Subject>(_ reference: Reference<Subject>) -> Reference<Subject> {
    Reference(id: reference.id, code: shared(reference.code), name: shared(reference.name))
  }

  /// The same people, in the room of those that were met first.
  mutating func shared(_ list: [Reference<Person>]) -> [Reference<Person>] {
    if let met = people.firstIndex(of: list) { return people[met] }
    let list = list.map { shared($0) }
    people.insert(list)
    return list
  }

  /// The same rules, in the room of those that were met first: a body has hardly others from one meeting to the next.
  mutating func shared(_ list: [Rule]) -> [Rule] { rules.insert(list).memberAfterInsert }
}

extension MeetingRecord {
  /// Keeps the names of who sits and who attends, and the rules, where these words already are.
  public mutating func share(_ words: inout SharedWords) {
    rules = words.shared(rules)
    for (index, line) in attendance.enumerated() {
      let attendee: Attendance.Attendee =
        switch line.attendee {
        case .member(let member): .member(words.shared(member))
        case .organization(let organization): .organization(words.shared(organization))
        case .guest: line.attendee
        }
      attendance[index] = Attendance(
        attendee: attendee, person: line.person.map { words.shared($0) }, status: line.status,
        intervals: line.intervals)
    }
    for (index, participant) in participants.enumerated() {
      let party: Participant.Party =
        switch participant.party {
        case .member(let member): .member(words.shared(member))
        case .organization(let organization): .organization(words.shared(organization))
        }
      participants[index] = Participant(
        party: party, people: words.shared(participant.people), capacity: participant.capacity,
        title: participant.title.map { words.shared($0) }, isAttested: participant.isAttested)
    }
  }
}
