import Governance
import Testing

@Suite struct SeatingTests {
  private let day = Day(ordinal: 20_465)  // 12 January 2026
  private let person = Reference<Person>(id: 1, code: "martin", name: "Alix MARTIN")
  private let member = Reference<Member>(id: 1, code: "martin", name: "Alix MARTIN")

  private func mandate(
    _ position: Mandate.Position, since ordinal: Int = 20_000, _ certainty: Certainty = .confirmed
  ) throws -> Mandate {
    Mandate(
      body: Samples.board.reference, position: position, member: member, people: [person],
      span: Span(since: Day(ordinal: ordinal)), provenance: Provenance(source: nil, certainty: certainty))
  }

  private func board(
    seats: Int?, unattested: Int = 0, _ mandates: [Mandate], hiding isHidden: Bool = false
  ) throws -> ActivityReport.BodyPicture {
    let sheet = BodySheet(
      body: Samples.board, composition: .seats, compositionCertainty: .confirmed, meetingsPerYear: nil, rules: [],
      participants: [], seatCount: seats, mandates: mandates)
    var records = ActivityReport.Records(
      association: Association(name: "Essai", registerKeptSince: day, keeper: "Camille"),
      listing: MemberListing(day: day, colleges: [], unplaced: [], announced: nil))
    records.bodies = [
      ActivityReport.BodyRecord(
        sheet: sheet, advisoryCertainty: .confirmed, frequencySpan: nil, unattestedSeats: unattested)
    ]
    records.discretion = ActivityReport.Discretion(people: [
      .init(person: person, familyName: "MARTIN", member: member, mayBePublished: isHidden ? nil : true)
    ])
    return try #require(GovernancePicture(records, on: day).bodies.first)
  }

  @Test func aSeatWithoutMandateIsVacant() throws {
    let seating = try #require(
      try board(seats: 3, [mandate(.seat(1)), mandate(.seat(2), .toConfirm), mandate(.seat(2))]).seating)
    #expect(seating.held == 2 && seating.vacant == 1)
  }

  @Test func whatIsNotAttestedIsNeitherHeldNorVacant() throws {
    let seen = try #require(Span(attestedOn: day.adding(days: 30)))
    let later = Mandate(
      body: Samples.board.reference, position: .seat(1), member: member, people: [], span: seen,
      provenance: Provenance(source: nil, certainty: .confirmed))
    let byMandate = try #require(try board(seats: 2, [later]).seating)
    #expect(byMandate.held == 0 && byMandate.vacant == nil)
    #expect(try board(seats: 2, unattested: 2, []).seating?.vacant == nil)
  }

  @Test func aBodyWithoutSeatsHasNoneToCount() throws {
    #expect(try board(seats: nil, []).seating == nil)
  }

  @Test func anInhabitantInOfficeIsNamedOnlyOnceAgreed() throws {
    let president = try mandate(.office(code: "president", title: "Présidente"))
    let named = try #require(try board(seats: nil, [president]).officers.first)
    #expect(named.people == ["Alix MARTIN"] && named.title == "Présidente")
    let hidden = try #require(try board(seats: nil, [president], hiding: true).officers.first)
    #expect(hidden.people.isEmpty && hidden.member == nil)
  }
}
