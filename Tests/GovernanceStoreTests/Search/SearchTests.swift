import GRDB
import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// Every line of the record is found by its words, whatever was done to it since.
@Suite struct SearchTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func search(_ words: String, in scope: SearchScope? = nil, limit: Int = 20) throws -> [SearchHit] {
    try file.search(SearchTerms(PlainText(words)), in: scope, limit: limit)
  }

  /// One line of each kind, each with a word of its own.
  private func fillOneOfEach() throws {
    try file.act(.noteProject, subject: "x", summary: "x") { db in
      try db.execute(
        sql: """
          INSERT INTO organization_alias (organization_id, alias)
            SELECT id, 'Zalias un' FROM organization WHERE code = 'adds';
          INSERT INTO former_name (organization_id, name, until_day)
            SELECT id, 'Zancien nom', '2020-01-01' FROM organization WHERE code = 'adds';
          INSERT INTO person_alias (person_id, alias) SELECT id, 'Zsurnom' FROM person WHERE code = 'taupin';
          UPDATE project SET description = 'Zparagraphe', area = 'Zquartier' WHERE code = 'friperie-solidaire';
          INSERT INTO project_note (project_id, day, text, author)
            SELECT id, '2026-01-02', 'Znote', 'x' FROM project WHERE code = 'friperie-solidaire';
          INSERT INTO project_step (project_id, text, stated_on)
            SELECT id, 'Zetape', '2026-01-02' FROM project WHERE code = 'friperie-solidaire';
          INSERT INTO project_milestone (project_id, text, planned_on)
            SELECT id, 'Zjalon', '2026-02-02' FROM project WHERE code = 'friperie-solidaire';
          INSERT INTO meeting (id, body_id, code, day, status, entered_afterwards)
            SELECT 1, id, 'CA-2026-01', '2026-01-05', 'held', 0 FROM body WHERE code = 'ca';
          INSERT INTO agenda_item (meeting_id, position, title, purpose) VALUES (1, 1, 'Zpoint', 'forDecision');
          INSERT INTO discussion_note (meeting_id, text) VALUES (1, 'Zdebat');
          INSERT INTO resolution (meeting_id, number, text, ballot, votes_for, votes_against, abstentions, blank, spoiled,
            recused, present, represented) VALUES (1, 2, 'Zvote', 'showOfHands', 0, 0, 0, 0, 0, 0, 0, 0);
          INSERT INTO action_item (code, meeting_id, text) VALUES ('CA-2026-01-A1', 1, 'Zaction');
          INSERT INTO grant_agreement (code, title, funder_id, certainty)
            SELECT 'zconv', 'Zconvention', id, 'confirmed' FROM organization WHERE code = 'adds';
          INSERT INTO sealed_minutes (meeting_id, number, sealed_on, text, sha256, template_version)
            VALUES (1, 1, '2026-01-06', '{}', '\(String(repeating: "0", count: 64))', 1);
          INSERT INTO corrigendum (meeting_id, number, day, text) VALUES (1, 1, '2026-01-07', 'Zrectificatif');
          """)
    }
  }

  @Test func everyKindOfLineIsFoundWithItsReference() throws {
    try fillOneOfEach()
    let expected: [(String, SearchKind, String)] = [
      ("AFEJI", .organization, "afeji"), ("zalias", .organizationAlias, "adds"), ("zancien nom", .formerName, "adds"),
      ("silvy leligois", .person, "silvy-leligois"), ("zsurnom", .personAlias, "taupin"),
      ("zparagraphe", .project, "friperie-solidaire"), ("zquartier", .project, "friperie-solidaire"),
      ("znote", .projectNote, "friperie-solidaire"), ("zetape", .projectStep, "friperie-solidaire"),
      ("zjalon", .milestone, "friperie-solidaire"), ("zpoint", .agendaItem, "CA-2026-01"),
      ("zdebat", .discussionNote, "CA-2026-01"), ("zrectificatif", .corrigendum, "CA-2026-01"),
      ("zvote", .resolution, "CA-2026-01/02"), ("zaction", .actionItem, "CA-2026-01-A1"),
      ("zconvention", .agreement, "zconv"),
    ]
    #expect(Set(expected.map(\.1)).count == SearchKind.allCases.count)
    for (words, kind, code) in expected {
      let hits = try search(words)
      #expect(hits.contains { $0.kind == kind } && Set(hits.map(\.code)) == [code], "\(words): \(hits)")
    }
    #expect(try file.searchIndexFaults().isEmpty)
    for scope in SearchScope.allCases {
      let kinds = Set(try search("z", in: scope).map(\.kind.rawValue))
      #expect(kinds.isSubset(of: scope.kinds))
      #expect(kinds.count == scope.kinds.count - (scope == .organizations || scope == .people ? 1 : 0), "\(scope)")
    }
  }

  @Test(arguments: [
    ("coeur de ville", 1), ("CŒUR DE VILLE", 1), ("cœur VILLE", 1), ("ville coe", 1), ("lukasz", 1), ("Łukasz", 1),
    ("strasse", 1), ("eleve", 1), ("l’élève", 1), ("fin", 1), ("cour", 0), ("vill coeur", 0), ("oe", 0),
  ])
  func accentsAndLettersInOneAreFolded(words: String, count: Int) throws {
    let text = try PlainText("Le cœur de ville, Łukasz, Straße, l'E\u{301}lève, ﬁn")
    try file.note(text, about: file.project("friperie"), on: day("2026-01-10"))
    #expect(try search(words, in: .projects).count { $0.kind == .projectNote } == count)
  }

  @Test(arguments: [
    "AND", "OR friperie", "NOT", "friperie AND solidaire", "NEAR(friperie solidaire)", "\"friperie", "friperie*", "*",
    "^friperie", "title : friperie", "-friperie", "(friperie", "friperie)", "'; DROP TABLE search; --", "{name}: x",
    "SILVY-LELIGOIS", "a + b", "é\u{301}", "😀 friperie", "\u{202F}friperie", "100 %",
  ])
  func operatorsAreWords(words: String) throws {
    guard (try? SearchTerms(PlainText(words))) != nil else {
      #expect(words == "*")
      return
    }
    _ = try search(words)
    #expect(try Set(search("SILVY-LELIGOIS").map(\.code)) == ["silvy-leligois"])
    #expect(try Set(search("SILVY LELI").map(\.code)) == ["silvy-leligois"])
    #expect(try search("LELIGOIS-SILVY").isEmpty)
    #expect(try search("friperie AND solidaire").isEmpty)
    #expect(try search("* friperie ^").first?.code == "friperie-solidaire")
  }

  @Test func namesComeFirstThenTheShortAndTheLate() throws {
    let project = try file.project("friperie")
    for text in ["Visite de la friperie avec la mairie et le bailleur", "La friperie ouvre", "La friperie ferme"] {
      try file.note(PlainText(text), about: project, on: day("2026-01-10"))
    }
    let hits = try search("friperie")
    #expect(hits.prefix(4).map(\.kind) == [.project, .projectNote, .projectNote, .projectNote])
    #expect(hits.prefix(4).dropFirst().map(\.text.count) == [17, 17, 51])
    #expect(hits[1].text == "La friperie ferme")
    #expect(try search("friperie", limit: 2).count == 2)
  }

  @Test func contactDataAreNotFound() throws {
    try file.changeContact(
      of: file.person("taupin"), email: PlainText("zcourriel@exemple.fr"), phone: PlainText("0321998877"),
      postalAddress: PlainText("1 rue Zadresse"))
    for words in ["zcourriel", "0321998877", "zadresse"] { #expect(try search(words).isEmpty) }
  }

  @Test func fileMadeFromAnExportIsSearchedToo() throws {
    try fillOneOfEach()
    try file.export(to: folder.file("tout.json"))
    let copy = try AssociationFile.create(folder.file("copie.ptce"), fromExport: folder.file("tout.json"))
    #expect(try copy.searchIndexFaults().isEmpty)
    #expect(try copy.search(SearchTerms(PlainText("zvote"))).count == 1)
  }

  @Test func fileThatIsOnlyReadIsSearched() throws {
    try file.close()
    let reading = try AssociationFile.open(file.path, for: .reading)
    #expect(try !reading.search(SearchTerms(PlainText("friperie"))).isEmpty)
  }

  @Test func wordsThatAreGoneLeaveTheIndexWithAnErasure() throws {
    try file.note(PlainText("Zzsecret"), about: file.project("friperie"), on: day("2026-01-10"))
    _ = try file.undo()
    #expect(try search("zzsecret").isEmpty)
    try file.close()
    let traces = "SELECT count(*) FROM search_data WHERE instr(block, CAST('zzsecret' AS BLOB)) > 0"
    let alone = try AssociationFile.open(file.path, for: .alone)
    #expect(try alone.value(traces) != 0)
    _ = try alone.eraseContact(of: alone.person("taupin"), on: day("2026-02-01")) { _ in "Effacé." }
    #expect(try alone.value(traces) == 0)
    #expect(try alone.searchIndexFaults().isEmpty)
    #expect(try !alone.search(SearchTerms(PlainText("friperie"))).isEmpty)
  }
}
