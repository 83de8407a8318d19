import Governance

/// An association of which chance decided who belonged, what met and what was voted.
struct RandomAssociation {
  let records: ActivityReport.Records
  /// The meetings, with all that the records reduce.
  let meetings: [MeetingRecord]
  let hiddenNames: [String]
  /// The projects, with more of their past than the records keep.
  let projects: [ActivityReport.ProjectHistory]

  init(using steps: inout Steps, period: ActivityReport.Period) throws {
    func day() -> Day { period.firstDay.adding(days: Int.random(in: -300...700, using: &steps)) }
    func span() throws -> Span {
      let from = day()
      switch Int.random(in: 0..<4, using: &steps) {
      case 0: return try Samples.span(attestedOn: from.iso)
      case 1: return try Samples.span(from.iso, until: from.adding(days: Int.random(in: 1...400, using: &steps)).iso)
      case 2:
        let over = Span(from: from, endedOnUnknownDay: true)
        return try over ?? Samples.span(from.iso)
      default: return try Samples.span(from.iso)
      }
    }
    func chance(_ hundredths: Int) -> Bool { Int.random(in: 0..<100, using: &steps) < hundredths }

    let ids = (1...Int64.random(in: 1...25, using: &steps)).map { $0 }
    let residents = Set(ids.filter { _ in chance(30) })
    let hidden = residents.filter { _ in chance(60) }
    let college = College(reference: Reference(id: 1, code: "actifs", name: "Membres actifs"), rank: 1)
    let entries = try ids.filter { _ in chance(80) }.map { id in
      let span = try span()
      return MemberListingEntry(
        member: Member(
          reference: Samples.member(id),
          party: residents.contains(id) ? .resident(mayBePublished: !hidden.contains(id)) : .organization(.sse)),
        representatives: [], offices: [], state: span.state(on: period.asOf), span: span, certainty: .probable,
        belongs: span.state(on: period.asOf))
    }
    let cut = Int.random(in: 0...entries.count, using: &steps)
    var records = ActivityReport.Records(
      association: Association(name: "Essai", registerKeptSince: day(), keeper: "Camille"),
      listing: MemberListing(
        day: period.asOf, colleges: [CollegeListing(college: college, entries: Array(entries[..<cut]))],
        unplaced: Array(entries[cut...]), announced: nil))
    records.memberships = try ids.flatMap { id in
      try (0...(chance(20) ? 1 : 0)).map { _ in
        ActivityReport.Membership(
          member: Samples.member(id), isResident: residents.contains(id), span: try span())
      }
    }
    records.discretion = ActivityReport.Discretion(
      people: ids.map { id in
        .init(
          person: Samples.person(id), familyName: "NOM\(id)",
          member: residents.contains(id) ? Samples.member(id) : nil, mayBePublished: !hidden.contains(id))
      })
    let mandates = try ids.prefix(8).enumerated().map { index, id in
      Mandate(
        body: Samples.board.reference, position: .seat(index % 5), member: Samples.member(id), people: [],
        span: try span(), provenance: Provenance(source: nil, certainty: .confirmed))
    }
    let sheet = BodySheet(
      body: Samples.board, composition: chance(70) ? .seats : nil, compositionCertainty: .confirmed,
      meetingsPerYear: 4, rules: [], participants: [], seatCount: 5, mandates: mandates)
    records.bodies = [ActivityReport.BodyRecord(sheet: sheet, advisoryCertainty: .confirmed, frequencySpan: nil)]
    let group = Body(
      reference: Reference(id: 9, code: "alim", name: "Alimentation"), kind: .workingGroup, isAdvisory: true,
      purpose: nil)
    let meetings = try (0..<Int.random(in: 0...12, using: &steps)).map { number in
      let held = period.firstDay.adding(days: Int.random(in: 0...364, using: &steps))
      let meeting = Samples.meeting(
        number + 1, on: held, MeetingStatus.allCases.randomElement(using: &steps) ?? .held,
        of: chance(60) ? Samples.board : group)
      let present = ids.filter { _ in chance(50) }
      let absent = ids.first { !present.contains($0) }
      let texts = try (0..<Int.random(in: 0...3, using: &steps)).map { index in
        Resolution(
          code: "\(meeting.reference.code)/0\(index)", number: index, agendaItem: nil, text: "Texte",
          ballot: .showOfHands,
          tally: try Tally(votesFor: 1, present: 1, represented: 0), electorate: nil,
          proclaimed: [Outcome.adopted, .rejected, nil].randomElement(using: &steps) ?? nil)
      }
      return Samples.record(
        meeting, of: meeting.body == group.reference ? group : Samples.board,
        participants: ids.map { Samples.participant($0) },
        attendance: chance(80) ? present.map { Samples.present($0) } : [],
        proxies: zip(absent.map { [$0] } ?? [], present).map { Samples.proxy(from: $0, to: $1) }, resolutions: texts)
    }
    self.meetings = meetings
    records.meetings = meetings.map { [discretion = records.discretion] in
      Samples.reported($0, isBodyKnown: $0.body == Samples.board && sheet.composition != nil, discretion)
    }
    records.actions = (0..<Int64.random(in: 0...6, using: &steps)).map { id in
      (
        ActionItem(
          reference: Reference(id: id, code: "A\(id)", name: "Faire"), meetingCode: "CA", owner: nil,
          dueOn: chance(50) ? day() : nil, doneOn: chance(50) ? day() : nil), day()
      )
    }
    let stages = [
      Stage(code: "study", label: "étude", rank: 1), Stage(code: "delivered", label: "réalisation", rank: 2),
    ]
    projects = try (1...Int64.random(in: 1...6, using: &steps)).map { id in
      ActivityReport.ProjectHistory(
        reference: Reference(id: id, code: "p\(id)", name: "Projet \(id)"),
        countsAs: Int.random(in: 1...4, using: &steps), municipality: nil, carriers: [], certainty: .confirmed,
        stages: [Dated(stages[Int(id) % 2], try span())], groups: [Dated(group.reference, try span())], notes: [])
    }
    let years = projects.compactMap { ActivityReport.ProjectYear($0, in: group.reference, period) }
    records.groups = [ActivityReport.GroupRecord(body: group, leads: [], projects: years)]
    self.records = records
    hiddenNames = hidden.map { "Adhérent \($0)" }
  }
}
