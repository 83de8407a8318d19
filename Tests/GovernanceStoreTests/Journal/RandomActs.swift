import Governance

@testable import GovernanceStore

/// A generator whose sequence its seed decides.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Acts chosen at random; many are refused, as they are when people type.
struct RandomActs {
  var generator: SeededGenerator
  private let members = ["adds", "die", "apei", "cahc", "afeji", "somaten", "lemaire", "yousfi"]
  private let days = ["2026-02-03", "2026-03-12", "2026-06-24", "2026-09-30"]
  private let stages = ["idea", "study", "inProgress", "delivered", "paused"]

  private let hours = ["14:00", "14:20", "15:10", "16:30"]

  init(seed: UInt64) { generator = SeededGenerator(state: seed) }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[Int.random(in: 0..<list.count, using: &generator)] }

  mutating func perform(on file: AssociationFile) throws {
    let today = try day("2026-12-31")
    let meeting = try file.meetings(year: 2026).map(\.reference).randomElement(using: &generator)
    guard let meeting, Int.random(in: 0..<8, using: &generator) > 0 else {
      _ = try file.schedule(file.body(pick(["ca", "bureau", "ag"])), on: day(pick(days)), at: nil, place: nil)
      return
    }
    switch Int.random(in: 0..<18, using: &generator) {
    case 0, 1: try file.note([pick(members), pick(members)], pick(Attendance.Status.allCases), at: meeting)
    case 2: try file.recordProxy(from: file.member(pick(members)), to: file.member(pick(members)), at: meeting)
    case 3: try file.vote("Résolution", 1, at: meeting)
    case 4: _ = try file.changeStage(of: file.project("friperie"), to: file.stage(pick(stages)), on: day(pick(days)))
    case 5: _ = try file.addAction(PlainText("À faire"), owner: nil, dueOn: nil, in: meeting)
    case 6:
      guard let action = try file.openActions().randomElement(using: &generator) else { throw Refusal.emptyText }
      try file.complete(action.reference, on: today)
    case 7: _ = try file.addAgendaItem(PlainText("Point"), purpose: .forDecision, to: meeting)
    case 8:
      _ = try file.addMember(
        PlainText("Structure \(pick(days))"), isResident: false, college: nil, since: Beginning(day(pick(days))))
    case 9:
      _ = try file.recordArrival(
        of: attendee(on: file), person: nil, at: time(pick(hours)), meeting: meeting, today: today)
    case 10:
      _ = try file.recordDeparture(of: attendee(on: file), at: time(pick(hours)), meeting: meeting, today: today)
    case 11:
      try file.recordProxy(
        from: file.member(pick(members)), to: file.member(pick(members)), at: meeting, time: time(pick(hours)))
    case 12: _ = try file.proclaim(pick(Outcome.allCases), at: meeting)
    case 13:
      _ = try file.recordCollegeTally(
        of: file.college(pick(["fondateurs", "actifs"])), votesFor: 1, against: 0, abstentions: 0, at: meeting)
    case 14: try file.moveToItem(pick([nil, 1, 2]), at: meeting, today: today)
    case 15: try file.propose(PlainText("Texte \(pick(days))"), at: meeting, today: today)
    case 16:
      let (subject, terms) = RuleTerms.random(&generator)
      let stated = Rule.State.stated(.init(text: "…", article: nil, terms: terms))
      try file.setRule(
        subject, of: file.body(pick(["ca", "bureau"])), to: pick([stated, .silent, .unknown]),
        from: pick([nil] + days).map(day))
    default:
      try file.changeContact(
        of: file.person(pick(["hays", "herlin"])), email: PlainText(pick(days)), phone: nil, postalAddress: nil)
    }
  }

  private mutating func attendee(on file: AssociationFile) throws -> Attendance.Attendee {
    .member(try file.member(pick(members)))
  }
}
