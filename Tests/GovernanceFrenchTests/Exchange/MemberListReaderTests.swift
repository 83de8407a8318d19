import Governance
import Testing

@testable import GovernanceFrench

/// Headings by their meaning, and lines that hold what they should not.
@Suite struct MemberListReaderTests {
  private let today = Day(iso: "2026-01-12") ?? Day(ordinal: 0)

  private func read(_ lines: [[String]]) throws -> MemberListReader {
    try MemberListReader(
      lines.enumerated().map { ListRow(line: $0.offset + 1, cells: $0.element) }, today: today)
  }

  private func only(_ headings: [String], _ cells: [String]) throws -> ImportedMember {
    try #require(try read([headings, cells]).members.first)
  }

  @Test(arguments: [
    ("Structure", ImportColumn.organization), ("NOM DE LA STRUCTURE", .organization),
    ("Raison sociale :", .organization),
    ("Nom", .familyName), ("Prénom", .givenName), ("Représentant(e)", .fullName), ("Représentants", .fullName),
    ("Collège", .college), ("Fonction", .office), ("Adresse mail", .email), ("E-mail", .email), ("Courriels", .email),
    ("Tél.", .phone), ("N° de téléphone", .phone), ("Groupe(s) de travail", .groups), ("Groupes de travail", .groups),
    ("Date d’adhésion", .since), ("Date d'adhésion", .since), ("Code postal", .postcode), ("Suppléant(e)", .alternate),
  ])
  func headings(_ heading: String, _ column: ImportColumn) {
    #expect(ImportColumn(heading: heading) == column)
  }

  @Test func unknownHeadingsMeanNothing() {
    for heading in ["Observations", "", "Nombre de salariés", String(repeating: "nom ", count: 1000)] {
      #expect(ImportColumn(heading: heading) == nil)
    }
  }

  @Test func headingsMayStandBelowATitle() throws {
    let list = try read([["Liste au 1er janvier"], [""], ["Structure", "Collège"], ["ADDS", "actifs"]])
    #expect(list.headingLine == 3)
    #expect(list.members.map(\.name) == ["ADDS"])
  }

  @Test func aloneNomIsTheOrganisation() throws {
    #expect(try only(["Nom", "Collège"], ["ADDS", ""]).organization?.value == "ADDS")
    #expect(try only(["Nom", "Prénom"], ["YOUSFI", "Ali"]).organization == nil)
    #expect(try only(["Nom", "Prénom"], ["YOUSFI", "Ali"]).name == "Ali YOUSFI")
  }

  @Test func listsWithoutKnownHeadingsAreRefused() {
    for lines in [
      [["a", "b"]], [["Collège", "Fonction"]], [], [["Structure", "Organisme"]], [["Structure", "Mail", "Courriel"]],
    ] {
      #expect(throws: Refusal.self) { try read(lines) }
    }
  }

  @Test("Of our own lists those of adherents and people are taken back; the days of the others are no adhesions")
  func ownLists() throws {
    for list in SpreadsheetList.allCases {
      let headings = list.columns.map(\.title)
      do {
        _ = try read([["Liste au 1er janvier"], headings + [""], headings.map { _ in "" }])
        #expect([.members, .formerMembers, .people].contains(list), "\(list)")
      } catch {
        #expect((error as? Refusal) == Refusal.exchange(.otherList(list)), "\(list)")
      }
    }
    let sentence = Refusal.exchange(.otherList(.groupMembers)).sentence
    #expect(sentence.contains("groupes.csv d'exporter --dossier"))
    #expect(sentence.contains("adherents.csv, anciens-adherents.csv, personnes.csv"))
    // A list of one's own may bear some of these headings.
    #expect(try read([["Structure", "Groupe", "Depuis le"], ["ADDS", "alim", ""]]).members.count == 1)
  }

  @Test func formulasAndErrorsAreRefused() throws {
    for cell in ["=1+1", " =HYPERLINK(\"x\")", "@SUM(A1)", "#REF!", "#N/A", "#NOM?"] {
      #expect(try only(["Structure", "Nom"], ["ADDS", cell]).problem != nil, "\(cell)")
    }
    #expect(try only(["Structure", "Nom"], ["'=Café", ""]).organization?.value == "=Café")
    #expect(try only(["Structure", "Nom", "Tél"], ["ADDS", "X", "+33 6 00"]).people.first?.phone?.value == "+33 6 00")
  }

  @Test(arguments: [
    ("01/09/2025", "2025-09-01"), ("2025-09-01", "2025-09-01"), ("1er septembre 2025", "2025-09-01"),
    ("01/09/2025 00:00", "2025-09-01"), ("2019", "2019"), ("09/2019", "2019-09"), ("Octobre 2019", "2019-10"),
  ])
  func beginnings(_ text: String, _ told: String) throws {
    let member = try only(["Structure", "Depuis"], ["ADDS", text])
    #expect(member.since?.told?.iso == told, "\(text): \(member.problem ?? "")")
  }

  @Test func noBeginningIsMadeUp() throws {
    #expect(try only(["Structure", "Depuis"], ["ADDS", ""]).since == nil)
    let unknown = try only(["Structure", "Depuis"], ["ADDS", "inconnu"])
    #expect(unknown.problem == nil && unknown.since?.told == nil)
    for text in ["31/02/2025", "45901", "01/09/2031", "2031", "13/2019", "hier"] {
      #expect(try only(["Structure", "Depuis"], ["ADDS", text]).problem != nil, "\(text)")
    }
  }

  @Test func whoLeftOnAnUnknownDayLeft() throws {
    let gone = try only(["Structure", "Attesté au", "Jusqu'au"], ["Vélo 62", "24/06/2025", "inconnu"])
    #expect(gone.leftOnUnknownDay && gone.last == nil && gone.problem == nil)
    #expect(gone.seenOn == Day(iso: "2025-06-24"))
  }

  @Test func aListOfPeopleTellsForWhomTheySpeak() throws {
    let headings = ["Prénom", "Nom", "Civilité", "Représente"]
    let speaker = try only(headings, ["Odette", "DAUCHET", "Mme", "DIE / ADDS"])
    #expect(speaker.organization?.value == "DIE" && speaker.remarks == ["représente aussi : ADDS"])
    let other = try only(headings, ["Luc", "NOUVEAU", "", ""])
    #expect(other.organization == nil && other.isOfPeople && other.problem == nil)
  }

  @Test func shortLinesAreFilledAndLongOnesRefused() throws {
    #expect(try only(["Structure", "Collège", "Mail"], ["ADDS"]).problem == nil)
    #expect(try only(["Structure", "Collège"], ["ADDS", "actifs", " "]).problem == nil)
    #expect(try only(["Structure", "Collège"], ["ADDS", "actifs", "x"]).problem == "3 cellules pour 2 colonnes")
    #expect(
      try only(["Structure"], [String(repeating: "x", count: 1_000_000)]).problem?.contains("1 000 000") == true
        || only(["Structure"], [String(repeating: "x", count: 1_000_000)]).problem?.contains("limite") == true)
  }

  @Test func severalPeopleAndAddressesGoTogether() throws {
    let member = try only(
      ["Structure", "Représentants", "Suppléant", "Mail"],
      ["ADDS", "Ali A / Zoé B", "Eve C", "a@x.fr ; b@x.fr ; c@x.fr"])
    #expect(member.people.map(\.name) == ["Ali A", "Zoé B", "Eve C"])
    #expect(member.people.map(\.rank) == [.unspecified, .unspecified, .alternate])
    #expect(member.people.map { $0.email?.value } == ["a@x.fr", "b@x.fr", "c@x.fr"])
    #expect(try !only(["Structure", "Mail"], ["ADDS", "a@x.fr"]).remarks.isEmpty)
  }

  @Test func namesAndCivilitiesAreToldApart() throws {
    func people(_ cell: String, _ heading: String = "Représentant") throws -> [ImportedPerson.Writing]? {
      let member = try only(["Structure", heading], ["ADDS", cell])
      return member.problem == nil ? member.people.map(\.writing) : nil
    }
    let zoe = ImportedPerson.Writing.told(PersonName(civility: "Mme", given: "Zoé", family: "LEFÈVRE"))
    let ali = ImportedPerson.Writing.told(PersonName(given: "Ali", family: "BENALI"))
    #expect(try people("Mme LEFÈVRE Zoé et Ali BENALI") == [zoe, ali])
    #expect(try people("BENALI, Ali") == [ali])
    #expect(try people("Mme LEFÈVRE Zoé", "Nom") == [zoe])
    #expect(try people("Ali Benali") == [.open(PlainText("Ali Benali"))])
    for cell in ["Ali, Zoé", "M. et Mme BENALI", "BENALI / Zoé LEFÈVRE", "Mme"] {
      #expect(try people(cell) == nil, "\(cell)")
    }
    let columns = try only(["Nom", "Prénom"], ["Mme LEFÈVRE", "Zoé"])
    #expect(columns.people.map(\.writing) == [zoe])
    #expect(try only(["Civ.", "Nom", "Prénom"], ["Mme", "LEFÈVRE", "Zoé"]).people.map(\.writing) == [zoe])
    #expect(try only(["Civ.", "Nom", "Prénom"], ["M.", "Mme LEFÈVRE", "Zoé"]).problem?.hasPrefix("civilité") == true)
    let told = try MemberListReader(
      [ListRow(line: 1, cells: ["Représentant"]), ListRow(line: 2, cells: ["Benali Ali"])], today: today,
      order: .familyFirst)
    #expect(told.members.first?.people.map(\.writing) == [.told(PersonName(given: "Ali", family: "Benali"))])
  }
}
