import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// Lists of adherents are taken whole, as one act, and nothing in them is guessed.
@Suite struct MemberImportTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func line(_ number: Int, _ name: String?, _ change: (inout ImportedMember) throws -> Void = { _ in }) throws
    -> ImportedMember
  {
    var member = ImportedMember(line: number)
    member.organization = try name.map { try PlainText($0) }
    try change(&member)
    return member
  }

  /// A person as a cell names one.
  private func person(_ name: String, email: String? = nil) throws -> ImportedPerson {
    let text = try PlainText(name)
    var person = ImportedPerson(PersonName(reading: name).map { .told($0) } ?? .open(text))
    person.email = try email.map { try PlainText($0) }
    return person
  }

  private func settings(_ resembling: MemberImport.Resembling = .leave) throws -> MemberImport {
    MemberImport(day: try day("2026-01-12"), resembling: resembling)
  }

  private func take(_ list: [ImportedMember], _ settings: MemberImport) throws -> [ImportOutcome.Kind] {
    try file.importMembers(list, settings, titled: PlainText("liste.csv")).lines.map(\.kind)
  }

  @Test("A new first representative is no second one beside the former")
  func firstRepresentative() throws {
    func named(_ name: String) throws -> ImportedMember {
      try line(2, "APEI Hénin-Carvin") {
        var primary = try person(name)
        primary.rank = .primary
        $0.people = [primary]
      }
    }
    let preview = try file.previewImport(of: [named("Luc NOUVEAU")], settings())
    #expect(preview.lines.map(\.kind) == [.refused])
    #expect(preview.lines[0].details[0].contains("--remplace monseu --le JOUR"))
    #expect(try file.previewImport(of: [named("Brigitte MONSEU")], settings()).lines.map(\.kind) == [.unchanged])
  }

  @Test("The college of a new adherent begins with its adhesion; what was read of days and addresses is shown")
  func entryDay() throws {
    let entry = try line(2, "Un Verger fictif") {
      $0.college = try PlainText("partenaires")
      $0.since = Beginning(try day("2025-09-01"))
      $0.people = [try person("Luc NOUVEAU", email: "luc@verger.example")]
    }
    let outcome = try file.importMembers([entry], settings(), titled: PlainText("l"))
    #expect(outcome.lines[0].details.contains("adhésion depuis le 01/09/2025"))
    #expect(outcome.lines[0].details.contains("courriel : luc@verger.example"))
    let listed = try file.members(on: day("2025-10-01")).colleges.flatMap(\.entries)
      .first { $0.member.reference.name == "Un Verger fictif" }
    #expect(listed?.state == .holds)
  }

  @Test("Two colleges in a cell, as `exporter` writes them, are two colleges")
  func twoColleges() throws {
    let colleges = try file.rows(of: .members, on: day("2026-01-12"), today: day("2026-01-12"))
      .compactMap { row in row[0].map { ($0, row[3]) } }
    let list = try colleges.enumerated().map { place, row in
      try line(place + 2, row.0) { $0.college = try row.1.map { try PlainText($0) } }
    }
    #expect(colleges.contains { $0.1?.contains(" / ") == true })
    #expect(Set(try file.previewImport(of: list, settings()).lines.map(\.kind)) == [.unchanged])
  }

  @Test("Former adherents are in a list of their own, as they were on their last day")
  func formerMembers() throws {
    let today = try day("2026-03-17")
    func names(_ list: SpreadsheetList) throws -> [String?] {
      try file.rows(of: list, on: today, today: today).map(\.[0])
    }
    #expect(try names(.formerMembers).isEmpty)
    _ = try file.endMembership(
      Departure(of: file.member("somaten"), .resignation, on: day("2026-02-01")), today: today)
    #expect(try names(.formerMembers) == ["SAS SOMATEN"] && !names(.members).contains("SAS SOMATEN"))
    let row = try #require(try file.rows(of: .formerMembers, on: today, today: today).first)
    #expect(row[3]?.contains(" / ") == true && row[4] == "José GONCALVES" && row[7] == "2026-01-31")
    // Whoever came back is no former one, and nobody was one before leaving.
    #expect(try file.rows(of: .formerMembers, on: day("2026-01-12"), today: today).isEmpty)
    try file.returnMember(file.member("somaten"), to: nil, since: day("2026-03-01"))
    #expect(try names(.formerMembers).isEmpty && names(.members).contains("SAS SOMATEN"))
  }

  @Test func previewIsWhatWouldBeDone() throws {
    let list = [try line(2, "ADDS"), try line(3, "Un Verger fictif") { $0.college = try PlainText("actifs") }]
    let before = try file.dump()
    let preview = try file.previewImport(of: list, settings())
    #expect(try file.dump() == before)
    #expect(try file.importMembers(list, settings(), titled: PlainText("l")).lines == preview.lines)
    #expect(preview.lines.map(\.kind) == [.unchanged, .added])
  }

  @Test func aKnownEntryDayIsTakenWhereTheRecordHadNone() throws {
    let list = [
      try line(2, "CAHC") { $0.since = Beginning(try day("2023-02-01")) },
      try line(3, "ADDS") { $0.since = Beginning(try day("2025-12-01")) },
    ]
    let lines = try file.previewImport(of: list, settings()).lines
    #expect(lines.first?.kind == .changed && lines.first?.details == ["adhésion depuis le 01/02/2023"])
    // It was an adherent before that day already.
    #expect(lines.last?.kind == .refused)
    #expect(try take([list[0]], settings()) == [.changed])
    let entry = try file.sheet(of: file.member("cahc"), on: day("2026-01-12")).memberships.first
    #expect(try entry?.span.from == day("2023-02-01"))
    #expect(try file.previewImport(of: [list[0]], settings()).lines.first?.kind == .unchanged)
    let other = try line(2, "CAHC") { $0.since = Beginning(try day("2022-01-01")) }
    let left = try file.previewImport(of: [other], settings()).lines.first
    #expect(left?.kind == .unchanged && left?.details.joined().contains("laissée au 01/02/2023") == true)
  }

  @Test func aMonthOfTheListIsTakenWhereItIsCloserAndToldWhereItDiffers() throws {
    func details(_ told: PartialDay) throws -> (ImportOutcome.Kind, String) {
      let list = [try line(2, "CAHC") { $0.since = Beginning(told, toldOn: try day("2026-01-12")) }]
      let outcome = try #require(try file.previewImport(of: list, settings()).lines.first)
      if outcome.kind == .changed { _ = try take(list, settings()) }
      return (outcome.kind, outcome.details.joined())
    }
    #expect(
      try details(.month(2025, 7)) == (
        .unchanged, "adhésion laissée, attestée au 24/06/2025 (la liste dit juillet 2025)"
      ))
    #expect(try details(.year(2025)).0 == .changed)
    #expect(try details(.month(2025, 6)).0 == .changed)
    #expect(try details(.year(2025)).0 == .unchanged)
    #expect(try details(.month(2025, 2)) == (.unchanged, "adhésion laissée à juin 2025 (la liste dit février 2025)"))
  }

  @Test func whoLeftIsTakenAsFormer() throws {
    let list = [
      try line(2, "Un Verger fictif") {
        $0.college = try PlainText("partenaires")
        $0.since = Beginning(.year(2019), toldOn: try day("2026-01-12"))
        $0.last = .day(try day("2024-12-31"))
        $0.people = [try person("Luc NOUVEAU", email: "luc@verger.example")]
        $0.groups = [try PlainText("alim")]
        $0.office = try PlainText("Vice-président")
      },
      try line(3, "ADDS") { $0.last = .day(try day("2025-01-31")) },
      try line(4, "Pas encore né") {
        $0.since = Beginning(try day("2025-02-01"))
        $0.last = .day(try day("2025-01-31"))
      },
    ]
    let lines = try file.previewImport(of: list, settings()).lines
    #expect(lines.map(\.kind) == [.added, .unchanged, .refused])
    // A departure is told by an act of its own; a list only says that it saw none.
    #expect(lines[1].details.joined().contains("toujours adhérent au registre"))
    _ = try take([list[0]], settings(.add))
    let former = try file.member("un-verger-fictif")
    func isListed(_ iso: String) throws -> Bool {
      try file.members(on: day(iso)).entries.contains { $0.member.reference == former && $0.state == .holds }
    }
    #expect(try isListed("2024-12-31") && !isListed("2025-01-01") && !isListed("2026-01-12"))
    #expect(try file.representatives(of: file.organization("un-verger-fictif"), on: day("2025-01-01")).isEmpty)
    #expect(try file.count("group_member", where: "organization_id = (SELECT max(id) FROM organization)") == 0)
    // How to reach who left is not kept.
    #expect(try file.count("person_contact", where: "email = 'luc@verger.example'") == 0)
    #expect(try file.previewImport(of: [list[0]], settings()).lines.map(\.kind) == [.unchanged])
  }

  @Test func whoLeftInTheCourseOfAYearLeftOnNoDay() throws {
    func former(_ name: String, since: PartialDay?, last: PartialDay) throws -> ImportedMember {
      try line(2, name) {
        $0.since = try since.flatMap { Beginning($0, toldOn: try day("2026-01-12")) }
        $0.last = last
      }
    }
    _ = try take([former("Un Verger fictif", since: .year(2022), last: .year(2024))], settings(.add))
    let span = try #require(
      try file.sheet(of: file.member("un-verger-fictif"), on: day("2026-01-12")).memberships.first?.span)
    #expect(span.end == nil && span.endedOnUnknownDay && span.began == .year(2022))
    #expect(try span.state(on: day("2021-12-31")) == .notYet && span.state(on: day("2025-01-01")) == .over)
    #expect(try span.state(on: day("2024-12-31")) == .notAttested)
    #expect(
      try file.previewImport(of: [former("La Serre", since: .year(2024), last: .year(2024))], settings(.add)).lines
        .map(\.kind) == [.refused])
  }

  @Test("Who left on a day that nobody knows is a former adherent, and stays one in the list of them")
  func unknownDeparture() throws {
    let gone = try line(2, "Un Verger fictif") {
      $0.college = try PlainText("partenaires")
      $0.leftOnUnknownDay = true
      $0.seenOn = try day("2025-06-24")
      $0.people = [try person("Luc NOUVEAU")]
    }
    _ = try take([gone], settings(.add))
    let today = try day("2026-03-17")
    let row = try #require(try file.rows(of: .formerMembers, on: today, today: today).first)
    #expect(row[0] == "Un Verger fictif" && row[6] == "2025-06-24" && row[7] == "inconnu")
    #expect(row[3] == "Partenaires" && row[4] == "Luc NOUVEAU")
    #expect(try !file.rows(of: .members, on: today, today: today).map(\.[0]).contains("Un Verger fictif"))
    let then = try file.members(on: day("2025-06-24")).entries
    #expect(then.first { $0.member.reference.name == "Un Verger fictif" }?.state == .holds)
    // When it was an adherent is not made up.
    let nowhen = try line(2, "La Grange fictive") { $0.leftOnUnknownDay = true }
    #expect(try file.previewImport(of: [nowhen], settings(.add)).lines.map(\.kind) == [.refused])
  }

  @Test("Who spoke for one that left is not seen before it came, nor until a day that nobody told")
  func formerSpeaker() throws {
    let gone = try line(2, "Un Verger fictif") {
      $0.since = Beginning(try day("2024-03-12"))
      $0.last = .year(2024)
      $0.people = [try person("Luc NOUVEAU")]
    }
    _ = try take([gone], settings(.add))
    let row = try #require(
      try file.rows(of: .representatives, on: day("2026-01-12"), today: day("2026-01-12")).first {
        $0[0] == "Un Verger fictif"
      })
    #expect(row[3] == nil && row[4] == "2024-03-12" && row[5] == "inconnu")
  }

  @Test("Nobody becomes an adherent for standing in a list of people")
  func listOfPeople() throws {
    let herlin = try line(2, nil) {
      $0.people = [try person("Olivier HERLIN", email: "oh@exemple.fr")]
    }
    var same = try settings()
    same.samePeople = [2]
    let stranger = try line(3, nil) {
      $0.people = [try person("Luc NOUVEAU")]
      $0.isOfPeople = true
    }
    // Nor an organisation again for one who speaks for it.
    _ = try file.endMembership(
      Departure(of: file.member("somaten"), .resignation, on: day("2026-01-02")), today: day("2026-03-17"))
    let former = try line(4, "SAS SOMATEN") {
      $0.people = [try person("José GONCALVES", email: "jg@exemple.fr")]
      $0.isOfPeople = true
    }
    #expect(try take([herlin, stranger, former], same) == [.changed, .unchanged, .changed])
    #expect(try file.count("member", where: "person_id IS NOT NULL") == 2)
    #expect(try file.count("person_contact", where: "email = 'oh@exemple.fr'") == 1)
    let resident = try line(2, nil) {
      $0.people = [try person("Olivier HERLIN", email: "oh@exemple.fr")]
      $0.college = try PlainText("habitants")
    }
    #expect(try take([resident], same) == [.added])
  }

  @Test func oneRefusedLineRefusesAll() throws {
    let before = try file.dump()
    let list = [
      try line(2, "Un Verger fictif"), try line(3, "La Grange fictive") { $0.college = try PlainText("inconnu") },
    ]
    #expect(throws: Refusal.exchange(.importHasRefusedLines(count: 1, first: 3))) { try take(list, settings()) }
    #expect(try file.dump() == before)
  }

  @Test func sameOrganisationOnTwoLinesIsOneAdherent() throws {
    func with(_ number: Int, _ person: String) throws -> ImportedMember {
      try line(number, "Un Verger fictif") { $0.people = [try self.person(person)] }
    }
    #expect(
      try take([with(2, "Zoé LEFÈVRE"), with(3, "Ali BENALI"), with(4, "zoe lefevre")], settings()) == [
        .added, .changed, .unchanged,
      ])
    #expect(try file.count("representative", where: "organization_id = (SELECT max(id) FROM organization)") == 2)
  }

  @Test("Two adhesions of one adherent are not one list, whichever stands first")
  func twoAdhesionsOfOne() throws {
    func lines(_ name: String, _ turned: Bool) throws -> [ImportedMember] {
      func gone(_ number: Int) throws -> ImportedMember {
        try line(number, name) {
          $0.college = try PlainText("actifs")
          $0.since = Beginning(try day("2024-01-01"))
          $0.last = .day(try day("2024-12-31"))
        }
      }
      func back(_ number: Int) throws -> ImportedMember {
        try line(number, name) {
          $0.college = try PlainText("partenaires")
          $0.since = Beginning(try day("2025-06-01"))
        }
      }
      return try turned ? [back(2), gone(3)] : [gone(2), back(3)]
    }
    for turned in [false, true] {
      let outcome = try file.previewImport(of: lines("Un Verger fictif", turned), settings()).lines
      #expect(outcome.map(\.kind) == [.added, .refused], "\(turned)")
      #expect(outcome.last?.details.first?.hasPrefix("déjà à la ligne 2, avec d'autres jours") == true)
      #expect(outcome.last?.details.first?.hasSuffix("adhérent retour \"Un Verger fictif\" --le JOUR") == true)
      #expect(throws: Refusal.exchange(.importHasRefusedLines(count: 1, first: 3))) {
        try take(lines("Un Verger fictif", turned), settings())
      }
    }
    // Of one of the record too, and of an inhabitant; what is empty, or closer, is no other day.
    #expect(
      try file.previewImport(of: lines("ADDS", false), settings()).lines.map(\.kind) == [.unchanged, .refused])
    func resident(_ number: Int, _ since: String) throws -> ImportedMember {
      try line(number, nil) {
        $0.people = [try person("Zoé LEFÈVRE", email: "zoe@exemple.fr")]
        $0.college = try PlainText("habitants")
        $0.since = Beginning(try day(since))
      }
    }
    let twice = [try resident(2, "2024-01-01"), try resident(3, "2025-01-01")]
    #expect(try file.previewImport(of: twice, settings()).lines.map(\.kind) == [.added, .refused])
    func since(_ number: Int, _ told: PartialDay?) throws -> ImportedMember {
      try line(number, "Un Verger fictif") {
        $0.since = try told.flatMap { Beginning($0, toldOn: try day("2026-01-12")) }
      }
    }
    let agreeing = [try since(2, .day(day("2025-06-01"))), try since(3, nil), try since(4, .month(2025, 6))]
    #expect(try file.previewImport(of: agreeing, settings()).lines.map(\.kind) == [.added, .unchanged, .unchanged])
  }

  @Test func laterLinesFindWhatEarlierOnesAddedThoughRowsWaitForOthers() throws {
    var list = try (0..<50).map { number in
      try line(number + 2, number.isMultiple(of: 3) ? nil : "Verger fictif \(number)") {
        $0.people = [ImportedPerson(.told(PersonName(given: "P\(number)", family: "ESSAI")))]
        $0.people[0].email = try PlainText("p\(number)@exemple.fr")
      }
    }
    list.append(
      try line(60, "Verger fictif 49") {
        $0.kind = .sse
        $0.people = [ImportedPerson(.told(PersonName(civility: "Mme", given: "P49", family: "ESSAI")))]
        $0.people[0].email = try PlainText("p49@exemple.fr")
        $0.people[0].phone = try PlainText("03 21 00 00 00")
      })
    let before = try file.dump()
    #expect(try take(list, settings()).suffix(2) == [.added, .changed])
    #expect(
      try file.texts(
        """
        SELECT kind || ' ' || civility || ' ' || email || ' ' || phone FROM organization
        JOIN representative ON organization_id = organization.id JOIN person ON person.id = representative.person_id
        JOIN person_contact ON person_contact.person_id = person.id WHERE organization.name = 'Verger fictif 49'
        """) == ["sse Mme p49@exemple.fr 03 21 00 00 00"])
    #expect(try file.count("member") == 15 + 50 && file.count("person_contact") == 50)
    #expect(try file.integrityFindings().isEmpty)
    _ = try file.undo()
    #expect(try file.dump() == before)
  }

  @Test func resemblingNamesAreNotDecidedHere() throws {
    let list = [try line(2, "Somatem"), try line(3, "Un Verger fictif")]
    #expect(try file.previewImport(of: list, settings()).lines.map(\.kind) == [.leftAside, .added])
    #expect(try file.previewImport(of: list, settings(.add)).lines.map(\.kind) == [.added, .added])
    let count = try file.count("organization")
    #expect(try take(list, settings(.join)) == [.joined, .added])
    #expect(try file.count("organization") == count + 1)
    #expect(try file.organization("somatem").code == "somaten")
    _ = try file.undo()
    var decided = try settings()
    decided.answers = [ImportQuestion.Key(line: 2, name: "Somatem"): .other]
    #expect(try take(list, decided) == [.added, .added])
  }

  @Test func aNameAloneJoinsNobodyButOnTheLinesThatSomebodyNamed() throws {
    let list = [try line(2, "Un Verger fictif") { $0.people = [try person("Odette DAUCHET")] }]
    for resembling in [MemberImport.Resembling.leave, .join] {
      #expect(try file.previewImport(of: list, settings(resembling)).lines.map(\.kind) == [.leftAside])
    }
    for resembling in [MemberImport.Resembling.leave, .join, .add] {
      var said = try settings(resembling)
      said.samePeople = [2]
      #expect(try take(list, said) == [.added])
      #expect(try file.count("person") == 16)
      _ = try file.undo()
    }
    #expect(try take(list, settings(.add)) == [.added])
    #expect(try file.count("person") == 17)
    // Now two bear it: the line says that it is one of them, and not which.
    var said = try settings(.add)
    said.samePeople = [2]
    let other = [try line(2, "La Grange fictive") { $0.people = [try person("Odette DAUCHET")] }]
    #expect(try file.previewImport(of: other, said).lines.map(\.kind) == [.leftAside])
  }

  @Test func whoHoldsAnOfficeIsNotPushedOut() throws {
    let list = [
      try line(2, "Un Verger fictif") {
        $0.people = [try person("Zoé LEFÈVRE")]
        $0.office = try PlainText("Présidente")
      }
    ]
    #expect(throws: Refusal.exchange(.importHasRefusedLines(count: 1, first: 2))) { try take(list, settings()) }
    let other = [
      try line(2, "Un Verger fictif") {
        $0.people = [try person("Zoé LEFÈVRE")]
        $0.office = try PlainText("Vice-présidente")
      },
      try line(3, "La Grange fictive") { $0.office = try PlainText("Directrice") },
    ]
    #expect(try file.previewImport(of: other, settings()).lines[1].details == ["fonction non reprise : Directrice"])
    #expect(try take(other, settings()) == [.added, .added])
    #expect(try file.texts("SELECT title FROM mandate ORDER BY id DESC LIMIT 1") == ["Vice-présidente"])
  }

  @Test func doubtfulStartsStayDoubtful() throws {
    _ = try take(
      [
        try line(2, "Un Verger fictif") { $0.since = Beginning(.year(2019), toldOn: try day("2026-01-12")) },
        try line(3, "Autre Serre fictive") { $0.since = Beginning(try day("2025-09-01")) },
      ], settings())
    #expect(
      try file.texts(
        "SELECT from_day || ' ' || coalesce(attested_on, '-') || certainty FROM membership ORDER BY id DESC LIMIT 1")
        == ["2025-09-01 -toConfirm"])
    #expect(
      try file.texts("SELECT attested_on || coalesce(from_day, '') FROM membership ORDER BY id DESC LIMIT 1 OFFSET 1")
        == ["2019-12-31"])
  }

  @Test func journalHoldsNoContact() throws {
    try ActExample.of(.importMembers, in: folder).act(file)
    let entry = try #require(try file.journal(limit: 1).first)
    #expect(entry.summary == "liste.csv : 1 ajouté, 1 complété")
    #expect(!entry.summary.contains("@"))
  }

  @Test func manyOfOneNameGetCodesOfTheirOwn() throws {
    let list = try (0..<300).map { number in
      try line(number + 2, "Structure d'essai \(number)") {
        $0.people = [ImportedPerson(.told(PersonName(given: "P\(number)", family: "ZWINGLI")))]
      }
    }
    #expect(try Set(take(list, settings(.add))) == [.added])
    #expect(try file.count("person", where: "code LIKE 'zwingli%'") == 300)
    #expect(try take([line(2, "Encore une structure d'essai")], settings(.add)) == [.added])
    _ = try file.undo()
    _ = try file.undo()
    #expect(try file.count("person", where: "code LIKE 'zwingli%'") == 0)
  }

  // MARK: Two people of one name

  /// A new organisation with one person, or an inhabitant.
  private func entry(
    _ number: Int, _ organization: String?, _ name: String, email: String? = nil
  ) throws -> ImportedMember {
    var member = ImportedMember(line: number)
    member.organization = try organization.map { try PlainText($0) }
    member.people = [try person(name, email: email)]
    return member
  }

  @Test func nameThatSomebodyBearsIsAskedAbout() throws {
    let list = [try entry(2, "Un Verger fictif", "Odette DAUCHET", email: "o@exemple.fr")]
    let people = try file.count("person")
    let line = try #require(try file.previewImport(of: list, settings()).lines.first)
    #expect(line.kind == .leftAside)
    #expect(line.details == ["Odette DAUCHET (Mme, DIE) existe déjà : même personne ?"])
    let question = try #require(line.question)
    let dauchet = try file.person("dauchet")
    #expect(question.candidates.map(\.id) == [dauchet.id])
    #expect(throws: Refusal.exchange(.nothingToImport)) { try take(list, settings()) }

    var answered = try settings()
    answered.answers = [question.key: .same(dauchet.id)]
    #expect(try take(list, answered) == [.added])
    #expect(try file.count("person") == people)
    _ = try file.undo()

    answered.answers = [question.key: .other]
    #expect(try take(list, answered) == [.added])
    #expect(try file.count("person") == people + 1)
    // The second of the name is known by its organisation from now on.
    #expect(throws: Refusal.exchange(.nothingToImport)) { try take(list, settings()) }
    #expect(try file.sheet(of: dauchet, on: day("2026-01-12")).person.contact?.email == nil)
  }

  @Test func whatTiesSomebodyToALineIsNotAskedAgain() throws {
    let dauchet = try file.person("dauchet")
    // By the organisation, whatever the order of the words, and without capitals.
    for name in ["Odette DAUCHET", "DAUCHET Odette", "dauchet odette", "Odette Dauchet"] {
      #expect(
        try file.previewImport(of: [entry(2, "DIE", name)], settings()).lines.map(\.kind) == [.unchanged], "\(name)")
    }
    // By the address.
    try file.changeContact(of: dauchet, email: PlainText("o@exemple.fr"), phone: nil, postalAddress: nil)
    let elsewhere = [try entry(2, "Un Verger fictif", "Odette DAUCHET", email: "O@exemple.fr")]
    #expect(try file.previewImport(of: elsewhere, settings()).lines.map(\.kind) == [.added])
    // Another civility is another person.
    var other = try entry(2, "DIE", "Odette DAUCHET")
    try file.queue.write { try $0.execute(sql: "UPDATE person SET civility = 'Mme' WHERE code = 'dauchet'") }
    other.people = [ImportedPerson(.told(PersonName(civility: "M.", given: "Odette", family: "DAUCHET")))]
    #expect(try file.previewImport(of: [other], settings()).lines.map(\.kind) == [.leftAside])
  }

  @Test func inhabitantsOfOneNameAreToldApartByTheirAddress() throws {
    let first = try entry(2, nil, "Zoé LEFÈVRE", email: "zoe@exemple.fr")
    let second = try entry(3, nil, "Zoé LEFÈVRE", email: "z.lefevre@exemple.fr")
    #expect(try file.previewImport(of: [first, second], settings()).lines.map(\.kind) == [.added, .leftAside])
    #expect(try take([first, second], settings(.add)) == [.added, .added])
    // Each is found again.
    #expect(throws: Refusal.exchange(.nothingToImport)) { try take([first, second], settings()) }
    #expect(try file.previewImport(of: [entry(2, nil, "Zoé LEFÈVRE")], settings()).lines.map(\.kind) == [.leftAside])
  }

  @Test func changedAddressesAreShownAsTheyWereAndWillBe() throws {
    try file.changeContact(
      of: file.person("dauchet"), email: PlainText("o@exemple.fr"), phone: nil, postalAddress: nil)
    let line = try #require(
      try file.previewImport(of: [entry(2, "DIE", "Odette DAUCHET", email: "od@exemple.fr")], settings()).lines.first)
    #expect(line.kind == .changed)
    #expect(line.details == ["courriel : o@exemple.fr → od@exemple.fr"])
  }

  @Test func lineThatIsLeftAsideLeavesNothing() throws {
    let list = [
      try entry(2, "Un Verger fictif", "Odette DAUCHET"), try entry(3, "La Grange fictive", "Zoé LEFÈVRE"),
    ]
    let organizations = try file.count("organization")
    #expect(try take(list, settings()) == [.leftAside, .added])
    #expect(try file.count("organization") == organizations + 1)
  }

  @Test func namesThatCannotBeToldApartAreRefused() throws {
    let line = try #require(
      try file.previewImport(of: [entry(2, "Un Verger fictif", "Zoé Lefèvre")], settings()).lines.first)
    #expect(line.kind == .refused)
    #expect(line.details.first?.hasPrefix("« Zoé Lefèvre » : où est le nom de famille ?") == true)
  }

  @Test func civilityIsKeptAndAdded() throws {
    _ = try take([entry(2, "DIE", "Mme Odette DAUCHET"), entry(3, "Un Verger fictif", "M. LEFÈVRE Zoé")], settings())
    #expect(
      try file.texts("SELECT civility FROM person WHERE code IN ('dauchet', 'lefevre') ORDER BY code") == ["Mme", "M."])
    #expect(try file.texts("SELECT given_name FROM person WHERE code = 'lefevre'") == ["Zoé"])
  }
}
