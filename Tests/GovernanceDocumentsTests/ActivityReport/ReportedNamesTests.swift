import Governance
import GovernanceDocuments
import GovernanceStore
import Testing

/// Who is named in an open report, and for what.
@Suite struct ReportedNamesTests {
  private let today = SampleFile.today

  @Test func whyAPersonLeftIsNobodysBusiness() throws {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    let resident = try file.addMember(
      PlainText("Marie CONSENT"), isResident: true, college: file.college("habitants"),
      since: Beginning(.of("2025-02-01")))
    let person = try file.person("consent")
    try file.changeContact(of: person, email: nil, phone: nil, postalAddress: nil, mayBePublished: true)
    _ = try file.endMembership(Departure(of: resident, .exclusion, on: .of("2025-11-01")), today: today)
    _ = try file.endMembership(Departure(of: file.member("apei"), .exclusion, on: .of("2025-11-02")), today: today)
    let report = try file.activityReport(2025, today: today)
    let page = report.document.plainText(width: 300)
    #expect(page.contains("Marie CONSENT, plus adhérent depuis le 1er novembre 2025\n"))
    #expect(page.contains("depuis le 2 novembre 2025 (exclusion)"))
    #expect(report.members.departures.map(\.reason) == [nil, .exclusion])
    try sample.remove()
  }

  @Test func aSeatThatIsOverNamesWhoSpokeOnItsLastDay() throws {
    let sample = try SampleFile(keptSince: .of("2024-01-01"), from: .empty())
    let file = sample.file
    let member = try file.addMember(
      PlainText("Alpha"), isResident: false, college: nil, since: Beginning(.of("2024-02-01")))
    let organization = try file.organization("alpha")
    _ = try file.appointRepresentative(
      Nomination(of: PlainText("Anne UN"), for: organization, as: .primary, from: Beginning(.of("2024-02-01"))))
    let board = try file.body("ca")
    _ = try file.addSeats(1, to: board, from: .of("2024-01-01"))
    _ = try file.appoint(Appointment(member, in: board, office: nil, from: Beginning(.of("2025-01-01"))))
    _ = try file.endMandate(of: member, in: board, place: nil, reason: .resignation, on: .of("2025-06-01"))
    var nomination = try Nomination(
      of: PlainText("Bob DEUX"), for: organization, as: .primary, from: Beginning(.of("2025-09-01")))
    nomination.replaced = try file.person("un")
    _ = try file.appointRepresentative(nomination)
    let page = try file.activityReport(2025, today: today).document.plainText(width: 300)
    #expect(page.contains("Alpha, par Anne UN au 31/05/2025") && !page.contains("par Bob DEUX au"))
    try sample.remove()
  }

  @Test func whatPeopleTypedAnywhereNamesNobodyWhoRefuses() throws {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    let person = try file.person("boukhateb")
    try file.note(
      PlainText("\(person.name) a signé."), about: file.project("friperie-solidaire"), on: .of("2025-12-15"))
    let open = try file.activityReport(2025, today: today)
    #expect(open.document.html.contains(person.name) && open.json.contains(person.name))
    try file.changeContact(of: person, email: nil, phone: nil, postalAddress: nil, mayBePublished: false)
    let report = try file.activityReport(2025, today: today)
    #expect(!report.document.html.contains(person.name) && !report.json.contains(person.name))
    #expect(report.document.plainText(width: 300).contains("une personne non nommée a signé."))
    // What is kept for good does not name who refused before.
    let closed = try file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    #expect(!closed.text.contains(person.name))
    try sample.remove()
  }

  @Test func aTextTellsWhetherItNamesWhoRefuses() throws {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    let person = try file.person("boukhateb")
    try file.writeReport(.perspectives, of: 2025, [PlainText("\(person.name) ouvrira.")], on: today)
    try file.writeReport(.events, of: 2025, [PlainText("Rien.")], on: today)
    try file.changeContact(of: person, email: nil, phone: nil, postalAddress: nil, mayBePublished: false)
    let (_, discretion) = try file.closedReports(naming: person)
    func naming() throws -> [ReportSection] {
      try file.openReportTexts().flatMap(\.texts).filter { $0.isBroken(by: discretion) }.map(\.section)
    }
    #expect(try naming() == [.perspectives])
    // A closed one is no open one.
    _ = try file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    #expect(try file.openReportTexts().isEmpty)
    try sample.remove()
  }
}
