import struct Governance.Association
import Governance
import GRDB

extension AssociationFile {
  /// What the association did in that year, as far as the file can prove it.
  ///
  /// - Parameter today: the year is told up to that day while it is not over.
  /// - Throws: ``Refusal/yearAhead(_:)`` or ``Refusal/yearBeforeAssociation(_:first:)``.
  public func activityReport(_ year: Int, today: Day) throws(Refusal) -> ActivityReport {
    try read { try Self.activityReport($0, year, today: today) }
  }

  static func activityReport(_ db: Database, _ year: Int, today: Day) throws -> ActivityReport {
    let keyDates = try KeyDate.fetchAll(db)
    let period = try ActivityReport.Period(
      year: year, today: today, firstYear: ActivityReport.Period.firstYear(db, keyDates))
    var records = ActivityReport.Records(
      association: try Association.fetch(db), listing: try members(db, on: period.asOf, in: nil))
    records.keyDates = keyDates
    try records.readProfile(db, period)
    records.mandates = try Mandate.fetch(db, on: period.asOf, since: period.firstDay)
    try records.readBodies(db, on: period.asOf)
    try records.readGroups(db, on: period.asOf, in: period)
    try records.readMemberships(db, on: period.asOf, since: period.firstDay)
    try records.readColleges(db, period)
    try records.readRepresentatives(db, on: period.asOf)
    try records.readDiscretion(db)
    try records.readMeans(db, period)
    try records.readMeetings(db, period)
    records.publishedYearBefore = try Proof.published(db, ReportFigure.Topic.members.key, of: year - 1)
    records.texts = try ReportText.fetchAll(db, of: year)
    return ActivityReport(period, from: records)
  }
}

extension ActivityReport.Records {
  fileprivate mutating func readProfile(_ db: Database, _ period: ActivityReport.Period) throws {
    missions = try Mission.fetchAll(db)
    premises = try Row.fetchAll(
      db,
      sql: """
        SELECT description, certainty, \(SpanColumns.of("premises")) FROM premises
        ORDER BY coalesce(from_day, attested_on), id
        """
    ).map { Premises(description: $0[0], span: try Span(row: $0, at: 2), certainty: try $0.word(1)) }
    staff = try Row.fetchAll(db, sql: "SELECT post, since, certainty FROM staff_post ORDER BY since, id").map {
      StaffPost(title: $0[0], since: ($0[1] as String?).flatMap { PartialDay(iso: $0) }, certainty: try $0.word(2))
    }
    let questions = try OpenQuestion.fetchAll(db, since: period.firstDay)
    openQuestions = questions.filter { question in question.settledOn.map { $0 > period.asOf } ?? true }
    settledQuestions = questions.filter { $0.settledOn.map(period.contains) ?? false }
  }

  fileprivate mutating func readMeans(_ db: Database, _ period: ActivityReport.Period) throws {
    partnerships = try Partnership.fetch(db, on: period.asOf, since: period.firstDay)
    let known = try Agreement.fetchAll(db)
    agreementsWithoutDays = known.filter { !$0.hasDays }.map(\.reference.name)
    agreements = known.filter { agreement in
      agreement.hasDays && (agreement.from ?? agreement.signedOn).map { $0 <= period.asOf } ?? true
        && agreement.last.map { $0 >= period.firstDay } ?? true
    }
    let accounts = association.fiscalYearEnd.map { end in
      known.flatMap { GrantFinancialReport.open(for: $0, end: end, until: period.lastDay) }
        .map { GrantReport(agreement: $0.agreement, title: $0.title, dueOn: $0.dueOn) }
    }
    grantReports = (known.flatMap(\.reports) + (accounts ?? [])).enumerated()
      .sorted { ($0.element.dueOn, $0.offset) < ($1.element.dueOn, $1.offset) }.map(\.element)
    dues = try Dues.fetchAll(
      db, where: "dues.year BETWEEN :first AND :year",
      ["first": period.year - ActivityReport.DuesOfYear.earlierYears, "year": period.year])
    fundings = try Funding.fetch(
      db, where: "project_funding.day BETWEEN :first AND :last",
      ["first": period.firstDay.iso, "last": period.asOf.iso])
    let indicators = try Indicator.fetchAll(db)
    let projects = Dictionary(
      groups.lazy.flatMap(\.projects).map { ($0.reference.id, $0.reference) }, uniquingKeysWith: { one, _ in one })
    indicatorYears = try IndicatorYear.fetchAll(db, (0...2).map { period.year - $0 }, indicators, known: projects)
    indicatorHistory = try IndicatorYear.fetchAll(
      db,
      Int.fetchAll(
        db,
        sql: """
          SELECT year FROM indicator_value WHERE year < :first
          UNION SELECT year FROM indicator_correction WHERE year < :first ORDER BY 1 DESC
          """, arguments: ["first": period.year - 2]), indicators)
    sources = try Self.sources(db, by: period.asOf)
  }

  /// What was over before the eve of the year tells nothing of the year, nor of the year before it.
  ///
  /// - Parameter first: the first day of that year, or the day itself where only a day is told.
  mutating func readMemberships(_ db: Database, on day: Day, since first: Day) throws {
    memberships = try db.values(
      """
      SELECT member.id, \(PartyColumns.codeAndNameOnDay), member.person_id, \(SpanColumns.of("membership")),
        end_reason, party_o.kind
      FROM membership JOIN member ON member.id = membership.member_id \(PartyColumns.joins())
      WHERE membership.until_day IS NULL OR membership.until_day >= :first ORDER BY membership.id
      """, ["day": day.iso, "first": first.iso]
    ) { row in
      ActivityReport.Membership(
        member: row.reference(0), isResident: (row[3] as Int64?) != nil, span: try Span(row: row, at: 4),
        endReason: (row[8] as String?).flatMap { DepartureReason(rawValue: $0) },
        kind: (row[9] as String?).flatMap { OrganizationKind(rawValue: $0) })
    }
  }

  /// The colleges of adherents in the period: those of the list of its end, and those that ended before.
  fileprivate mutating func readColleges(_ db: Database, _ period: ActivityReport.Period) throws {
    let ended = try db.values(
      """
      SELECT member.id, \(PartyColumns.codeAndNameOnDay), college.id, college.code, college.name,
        \(SpanColumns.of("college_assignment")), college_assignment.certainty
      FROM college_assignment JOIN member ON member.id = college_assignment.member_id \(PartyColumns.joins())
      JOIN college ON college.id = college_id
      WHERE college_assignment.until_day BETWEEN :first AND :day ORDER BY college_assignment.id
      """, ["day": period.asOf.iso, "first": period.firstDay.iso]
    ) { row in
      ActivityReport.CollegeAssignment(
        member: row.reference(0), college: row.reference(3), span: try Span(row: row, at: 6),
        certainty: try row.word(10))
    }
    collegeAssignments =
      ended
      + listing.colleges.flatMap { listed in
        listed.entries.map {
          ActivityReport.CollegeAssignment(
            member: $0.member.reference, college: listed.college.reference, span: $0.span, certainty: $0.certainty)
        }
      }
  }

  /// Who speaks for whom.
  fileprivate mutating func readRepresentatives(_ db: Database, on day: Day) throws {
    representatives = try Row.fetchAll(
      db,
      sql: """
        SELECT member.id, \(PartyColumns.codeAndNameOnDay), person.id, person.code, \(PartyColumns.personName("person"))
        FROM representative JOIN member ON member.organization_id = representative.organization_id
        \(PartyColumns.joins()) JOIN person ON person.id = representative.person_id
        WHERE \(SpanColumns.speakers) ORDER BY representative.id
        """, arguments: ["day": day.iso, "line": Int64.max]
    ).reduce(into: [:]) { $0[$1.reference(0), default: []].append($1.reference(3)) }
  }

  /// Who may be named: the inhabitants are read, and the others who refused.
  mutating func readDiscretion(_ db: Database) throws {
    discretion = try ActivityReport.Discretion.fetch(db)
  }
}

extension ActivityReport.Discretion {
  /// Who may be named of the inhabitants, and of the others who refused.
  ///
  /// - Parameter person: that person alone; nil for all.
  static func fetch(_ db: Database, of person: Reference<Person>? = nil) throws -> ActivityReport.Discretion {
    ActivityReport.Discretion(
      people: try Row.fetchAll(
        db,
        sql: """
          SELECT person.id, person.code, \(PartyColumns.personName("person")), person.family_name,
            person.may_be_published, member.id, person.code, \(PartyColumns.personName("person"))
          FROM person LEFT JOIN member ON member.person_id = person.id
          WHERE (person.may_be_published = 0 OR member.id IS NOT NULL) \(person == nil ? "" : "AND person.id = :person")
          """, arguments: person.map { ["person": $0.id] } ?? []
      ).map { row in
        ActivityReport.Discretion.Individual(
          person: row.reference(0), familyName: row[3], member: row.optionalReference(5),
          mayBePublished: (row[4] as Int?).map { $0 == 1 })
      })
  }
}
