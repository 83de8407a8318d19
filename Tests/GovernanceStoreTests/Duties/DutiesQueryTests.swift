import Governance
import Testing

@testable import GovernanceStore

@Suite struct DutiesQueryTests {
  @Test("Meetings to convene and to record, minutes, actions and bodies that are behind are due; what moved is not")
  func everything() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let held = try file.board(on: "2026-02-03", at: time("18:00"))
    try file.note(["adds"], at: held)
    _ = try file.addAction(PlainText("Écrire"), owner: nil, dueOn: day("2026-03-20"), in: held)
    let moved = try file.board(on: "2026-02-10", at: time("18:00"))
    _ = try file.postpone(moved, to: day("2026-04-07"), at: nil, place: nil, reason: PlainText("Neige"))
    _ = try file.schedule(file.body("bureau"), on: day("2026-03-01"), at: nil, place: nil)
    let today = try day("2026-03-10")
    let duties = try file.duties(until: today.adding(days: 30), today: today)
    #expect(
      duties.list.map { "\($0.subject.code) \($0.day.iso) \($0.severity.rawValue)" } == [
        "BUREAU-2026-01 2026-03-01 late", "CA-2026-01 2026-03-05 late", "CA-2026-01-A1 2026-03-20 soon",
        "CA-2026-03 2026-03-22 soon", "comop 2026-04-01 later",
      ])
    let overview = try file.overview(on: today)
    #expect(overview.duties.mostUrgent(3).map(\.subject.code) == ["BUREAU-2026-01", "CA-2026-01", "CA-2026-03"])
  }

  @Test("A notice that was noted for the present day settles a meeting")
  func convened() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try file.board(on: "2026-03-20")
    let today = try day("2026-03-02")
    _ = try file.recordNotice(
      NoticeReport(sentOn: day("2026-03-01"), channel: PlainText("courriel"), shortNoticeReason: nil), of: meeting,
      today: today)
    func isDue() throws -> Bool {
      try file.duties(until: today.adding(days: 20), today: today).list.contains { $0.subject.code == meeting.code }
    }
    #expect(try !isDue())
    _ = try file.correct(
      .meetingDay, ofRow: meeting.id, code: meeting.code, to: PlainText("2026-03-27"), reason: PlainText("erreur"))
    #expect(try isDue())
  }

  @Test("A departure that leaves mandates behind, and dues that are not all paid, are due")
  func departuresAndDues() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let (today, horizon) = (try day("2026-02-01"), try day("2026-12-31"))
    func told(_ code: String) throws -> [String] {
      try file.duties(until: horizon, today: today).list.filter { $0.subject.code == code }
        .map { "\($0.day.iso) \($0.severity.rawValue)" }
    }
    let cahc = try file.member("cahc")
    _ = try file.endMembership(Departure(of: cahc, .resignation, on: day("2026-09-01")), today: today)
    #expect(try told("cahc") == ["2026-09-01 later"])
    _ = try file.endMandate(
      of: cahc, in: file.body("ca"), place: nil, reason: .resignation, on: day("2026-09-01"))
    #expect(try told("cahc").isEmpty)
    _ = try file.callDues(of: 2026, Amount(cents: 5000), on: day("2026-01-05"), dueOn: day("2026-01-31"))
    #expect(try told("2026") == ["2026-01-31 late"])
    guard
      case .collect(2026, unpaid: 15, _)? = try file.duties(until: horizon, today: today).list
        .first(where: { $0.subject.code == "2026" })?.subject
    else {
      Issue.record("15 have not paid")
      return
    }
    for member in try file.members(on: today).distinctMembers {
      _ = try file.recordDuesPayment(by: member, for: 2026, Amount(cents: 5000), on: today, today: today)
    }
    #expect(try told("2026").isEmpty)
  }

  @Test("An end that follows from the statutes is due, and found by the checks; one of an unknown beginning is not")
  func endOfTerm() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let ca = try file.body("ca")
    let length = Rule.Statement(text: "3 ans", article: "art. 9", terms: .mandateLength(months: 36))
    try file.setRule(.mandateLength, of: ca, to: .stated(length), from: nil)
    func ends(_ today: String) throws -> [String] {
      try file.duties(until: day(today).adding(days: 400), today: day(today)).list.compactMap {
        if case .endOfTerm(let term) = $0.subject {
          "\(term.mandate.holder) \($0.day.iso) \($0.severity.rawValue)"
        } else {
          nil
        }
      }
    }
    #expect(try ends("2026-03-17").isEmpty)
    _ = try file.confirmMandate(
      of: file.member("die"), in: ca, place: nil, since: Beginning(day("2023-10-15")), until: nil,
      source: PlainText("pv"), on: day("2026-03-17"))
    #expect(try ends("2026-03-17") == ["DIE 2026-10-14 later"] && ends("2026-11-01") == ["DIE 2026-10-14 late"])
    func found(_ name: String, _ today: String) throws -> [String] {
      try file.verify(AssociationFile.checks.filter { $0.name == name }, on: day(today)).flatMap(\.findings).map(\.text)
    }
    #expect(
      try found("mandats-sans-fin", "2026-03-17") == [
        "CA : 14 mandats sans fin, alors que les statuts en donnent une.",
        "CA : le mandat de DIE (siège 4) finit le 14 octobre 2026 d'après les statuts ; cette fin n'est pas notée.",
      ])
    #expect(try found("mandats-echus", "2026-03-17").isEmpty)
    #expect(
      try found("mandats-echus", "2026-11-01") == [
        "CA : mandat de DIE (siège 4) fini le 14 octobre 2026 d'après les statuts, ni renouvelé ni pourvu."
      ])
  }

  @Test("What is offered of a mandate whose term is over is true when it is typed")
  func renewalAfterTheTerm() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let (ca, today) = (try file.body("ca"), try day("2026-03-17"))
    let length = Rule.Statement(text: "3 ans", article: nil, terms: .mandateLength(months: 36))
    try file.setRule(.mandateLength, of: ca, to: .stated(length), from: nil)
    func confirm(_ code: String, _ since: Beginning?) throws {
      _ = try file.confirmMandate(
        of: file.member(code), in: ca, place: nil, since: since, until: nil, source: PlainText("pv"), on: today)
    }
    func next(_ code: String) throws -> [String] {
      try file.duties(until: today.adding(days: 60), today: today).list.filter {
        if case .endOfTerm(let term) = $0.subject { term.mandate.holderCode == code } else { false }
      }.map(\.next)
    }
    try confirm("somaten", Beginning(day("2023-02-01")))
    try confirm("apei", Beginning(day("2020-03-10")))
    try confirm("die", Beginning(.month(2022, 10), toldOn: today))
    try confirm("cahc", Beginning(.year(2023), toldOn: today))
    #expect(try next("somaten") == ["mandat renouveler somaten ca --siege 8 --le 01/02/2026 --jusqu-au JOUR"])
    #expect(try next("apei") == ["mandat renouveler apei ca --siege 5 --le 10/03/2023 --jusqu-au JOUR"])
    #expect(try next("die") == ["mandat renouveler die ca --siege 4 --le JOUR --jusqu-au JOUR"])
    #expect(try next("cahc") == ["mandat confirmer cahc ca --siege 6 --depuis JOUR --source \"…\""])
    func renew(_ code: String, from first: Day? = nil) throws -> Mandate {
      try file.renewMandate(
        of: file.member(code), in: ca, place: nil, until: day("2029-01-31"), from: first, today: today)
    }
    // Nobody told the day: it is the one after the term.
    #expect(try renew("somaten").span.from == day("2026-02-01"))
    #expect(try next("somaten").isEmpty)
    #expect(throws: Refusal.self) { try renew("die") }
    // A term that lies ahead, on any day of a month, gives no day either.
    try confirm("afeji", Beginning(.month(2023, 6), toldOn: today))
    let days = try day("2026-05-31")...day("2026-06-29")
    #expect(
      throws: Refusal.mandate(
        .renewalDayNeeded(name: "AFEJI Hauts-de-France", position: "siège 7 (CA)", between: days))
    ) { try renew("afeji") }
    #expect(try renew("afeji", from: day("2026-06-10")).span.from == day("2026-06-10"))
    #expect(try renew("die", from: day("2025-10-15")).span.from == day("2025-10-15"))
    #expect(try renew("adds").span.from == today)
  }

  @Test("A mandate that ended by its noted term is told however long ago, and renewed from the day after")
  func endedLongAgo() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let (ca, adds) = (try file.body("ca"), try file.member("adds"))
    _ = try file.confirmMandate(
      of: adds, in: ca, place: nil, since: nil, until: day("2025-07-01"), source: PlainText("pv"), on: day("2025-06-30")
    )
    let today = try day("2027-03-17")
    func ends() throws -> [Day] {
      try file.duties(until: today, today: today).list.compactMap {
        if case .endOfMandate = $0.subject { $0.day } else { nil }
      }
    }
    #expect(try ends() == [day("2025-07-01")])
    let next = try file.renewMandate(
      of: adds, in: ca, place: nil, until: day("2028-07-01"), from: nil, today: today)
    #expect(try next.span.from == day("2025-07-02") && ends().isEmpty)
  }
}
