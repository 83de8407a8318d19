import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// What is told later, of whatever day, changes nothing of who sat in a meeting whose minutes are sealed.
@Suite struct SealedCompositionTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let board: Reference<Meeting>
  let assembly: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    board = try file.board(on: "2026-03-12")
    assembly = try file.schedule(file.body("ag"), on: day("2026-03-12"), at: nil, place: nil)
    // In the assembly whoever is late with dues has no vote.
    let goodStanding = Rule.Statement(text: "à jour", article: nil, terms: .entitlement(.inGoodStanding))
    try file.setRule(.entitlement, of: file.body("ag"), to: .stated(goodStanding), from: nil)
    _ = try file.callDues(of: 2026, Amount(cents: 10_000), on: day("2026-01-15"), dueOn: day("2026-01-31"))
    for code in ["adds", "die"] { try pay(code) }
    try file.note(["adds", "die", "1001-commerce"], at: board)
    try file.note(["cahc"], .excused, at: board)
    try file.note(["adds", "die"], at: assembly)
    try file.vote("Budget 2026", 3, at: board)
  }

  private func pay(_ code: String) throws {
    _ = try file.recordDuesPayment(
      by: file.member(code), for: 2026, Amount(cents: 10_000), on: day("2026-01-20"), today: day("2026-07-01"))
  }

  private func sign(_ meeting: Reference<Meeting>) throws {
    _ = try file.signMinutes(of: meeting, on: day("2026-03-20"), scan: nil, today: day("2026-03-20")) { _, _ in "PV" }
  }

  /// All that is shown of who sat in both meetings, and what the yearly report makes of it.
  private func told() throws -> Set<String> {
    let sheets = try [board, assembly].flatMap { meeting in
      let record = try file.record(of: meeting)
      let roll = record.roll
      let lines = roll.entries.map { "\($0.participant) \($0.status)" } + record.inArrears.map { "late \($0)" }
      let guests = roll.guests.map { "guest \($0.attendee.name)" }
      let sums = "\(record.quorum(at: .ever)) \(String(describing: record.seats)) \(roll.isComplete)"
      return (lines + guests + [sums]).map { "\(meeting.code) \($0)" }
    }
    let rates = try file.activityReport(2026, today: day("2026-12-31")).meetings.map { body in
      "\(body.body.reference.code) \(body.sessions.map { String(describing: $0.participation) })"
    }
    return Set(sheets + rates)
  }

  /// A fact of a day before the meetings, told after them.
  enum Later: CaseIterable {
    case departure, endOfSeat, newSeat, newSpeaker, formerSpeaker, newcomer, payment
  }

  private func tell(_ later: Later) throws {
    let early = try day("2026-02-01")
    switch later {
    case .departure:
      _ = try file.endMembership(Departure(of: file.member("cahc"), .resignation, on: early), today: day("2026-07-01"))
    case .endOfSeat:
      _ = try file.endMandate(
        of: file.member("1001-commerce"), in: file.body("ca"), place: nil, reason: .resignation, on: early)
    case .newSeat: _ = try file.addSeats(1, to: file.body("ca"), from: early)
    case .newSpeaker:
      _ = try file.appointRepresentative(
        Nomination(of: PlainText("Paul ESSAI"), for: file.organization("die"), as: .alternate, from: Beginning(early)))
    case .formerSpeaker:
      _ = try file.endRepresentative(file.person("taupin"), of: file.organization("afeji"), on: early)
    case .newcomer:
      _ = try file.addMember(
        PlainText("Venu tôt"), isResident: false, college: file.college("actifs"), since: Beginning(early))
    case .payment: try pay("apei")
    }
  }

  @Test(arguments: Later.allCases, [true, false])
  func whatIsToldLaterChangesNothingOfASignedMeeting(_ later: Later, isSealed: Bool) throws {
    let before = try told()
    if isSealed { for meeting in [board, assembly] { try sign(meeting) } }
    // The seal itself changes nothing of it.
    #expect(try told() == before)
    try tell(later)
    let changes = try told().symmetricDifference(before)
    #expect(changes.isEmpty == isSealed, "\(changes)")
  }

  @Test func aCorrigendumIsStillAskedFor() throws {
    let check = try #require(AssociationFile.checks.first { $0.name == "proces-verbaux-contredits" })
    try sign(board)
    #expect(try file.verify([check], on: day("2026-07-01")).flatMap(\.findings).isEmpty)
    try tell(.endOfSeat)
    #expect(try file.verify([check], on: day("2026-07-01")).flatMap(\.findings).count == 1)
  }

  /// Keys are kept and not names, so that an entry that was made twice can be made one, and one made two again.
  @Test func whoWasEnteredTwiceSatOnce() throws {
    try file.enterTwice()
    try sign(assembly)
    let before = try file.dump()
    func sitting() throws -> [String] {
      try file.record(of: assembly).participants.filter { $0.member?.code.hasPrefix("pimms") == true }
        .map { "\($0.name): \($0.people.map(\.name).joined(separator: ", "))" }
    }
    #expect(try sitting() == ["Pimms: Paul ESSAI", "Pimms !: Paule ESSAI"])
    _ = try file.join(file.organization("pimms-2"), into: file.organization("pimms"))
    #expect(try sitting() == ["Pimms: Paul ESSAI, Paule ESSAI"])
    _ = try file.join(file.person("essai-2"), into: file.person("essai"))
    #expect(try sitting() == ["Pimms: Paul ESSAI"])
    #expect(try file.record(of: assembly).roll.presentVoters == 2)
    for _ in 0..<2 { _ = try file.undo() }
    #expect(try file.dump() == before)
    for _ in 0..<2 { _ = try file.redo() }
    #expect(try sitting() == ["Pimms: Paul ESSAI"])
  }

  @Test func aNameIsThatOfTheDayOfTheMeeting() throws {
    try sign(assembly)
    func names() throws -> [String] { try file.record(of: assembly).participants.map(\.name) }
    let before = try names()
    _ = try file.rename(
      file.organization("die"), to: PlainText("Autre nom"), from: day("2026-06-01"), source: nil)
    #expect(try names() == before)
  }

  @Test func anErasureLeavesWhoSat() throws {
    let taupin = try file.person("taupin")
    try file.changeContact(of: taupin, email: PlainText("a@b.fr"), phone: nil, postalAddress: nil)
    for meeting in [board, assembly] { try sign(meeting) }
    let held = try file.personalData(of: taupin, on: day("2026-06-01")).sections.first {
      $0.subject == .sealedMeetings
    }
    #expect(held?.records.count == 2)
    try file.close()
    let alone = try AssociationFile.open(file.path, for: .alone)
    let erasure = try alone.eraseContact(of: taupin, on: day("2026-06-01")) { _ in "Effacé." }
    #expect(erasure.tablesHolding.isEmpty)
    #expect(erasure.plan.staying.contains { $0.subject == .sealedMeetings && $0.count == 2 })
    try alone.close()
    let after = try AssociationFile.open(file.path, for: .acting)
    #expect(try after.record(of: assembly).participants.count == 2)
    #expect(try after.count("sealed_participant") == 30)
    // There is no name to erase.
    #expect(
      try after.texts(
        """
        SELECT columns.name FROM sqlite_schema tables JOIN pragma_table_info(tables.name) columns
        WHERE tables.name IN ('sealed_composition', 'sealed_participant', 'sealed_speaker') AND columns.type = 'TEXT'
        """) == ["capacity", "title"])
  }

  @Test(arguments: [
    "UPDATE sealed_composition SET seats = 1", "DELETE FROM sealed_composition",
    "UPDATE sealed_participant SET capacity = 'advisory'", "DELETE FROM sealed_participant",
    "INSERT INTO sealed_speaker (participant_id, person_id) SELECT max(id), 1 FROM sealed_participant",
    "UPDATE sealed_speaker SET participant_id = 1 + participant_id", "DELETE FROM sealed_speaker",
    """
    INSERT INTO sealed_participant (meeting_id, member_id, capacity, is_attested, is_in_arrears)
      SELECT meeting_id, 1, 'voting', 1, 0 FROM sealed_minutes
    """,
  ]) func theFileItselfRefuses(_ sql: String) throws {
    try sign(board)
    #expect(try file.count("sealed_participant") == 15)
    let error = #expect(throws: DatabaseError.self) { try file.queue.write { try $0.execute(sql: sql) } }
    #expect(error?.message == "minutes_are_sealed")
  }

  @Test func itIsKeptWithTheSealOrNotAtAll() throws {
    let before = try file.dump()
    let wrong = try Refusal.dayAhead(day("2026-03-20"))
    #expect(throws: wrong) {
      _ = try file.signMinutes(of: board, on: day("2026-03-20"), scan: nil, today: day("2026-03-20")) { _, _ in
        throw wrong
      }
    }
    #expect(try file.dump() == before)
    try sign(board)
    let sealed = try file.dump()
    // Sealing is final, and approving later what is signed keeps nothing anew.
    #expect(throws: Refusal.undo(.actIsFinal(.signMinutes))) { try file.undo() }
    #expect(try file.dump() == sealed)
    try tell(.endOfSeat)
    let next = try file.board(on: "2026-06-12")
    try file.note(["adds"], at: next)
    _ = try file.approveMinutes(of: board, in: next, today: day("2026-06-12")) { _, _ in "PV" }
    #expect(try file.count("sealed_participant") == 15)
  }

  /// Somebody else entered who sat there, and may not take that back any more.
  @Test func whoSatIsNotTakenBack() throws {
    let other = file.acting(as: "autre")
    _ = try other.addMember(
      PlainText("Venu tôt"), isResident: false, college: file.college("actifs"), since: Beginning(day("2026-02-01")))
    try sign(assembly)
    #expect(throws: Refusal.undo(.othersDependOnIt(dependents: "sealed_participant"))) { try other.undo() }
  }
}
