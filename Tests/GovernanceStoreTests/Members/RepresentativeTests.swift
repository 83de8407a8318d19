import Governance
import Testing

@testable import GovernanceStore

@Suite struct RepresentativeTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func name(_ person: String, _ rank: Representative.Rank = .primary, on iso: String) throws
    -> Nomination.Outcome
  {
    try file.appointRepresentative(
      Nomination(of: PlainText(person), for: file.organization("die"), as: rank, from: Beginning(day(iso))))
  }

  private func speakers(_ iso: String) throws -> [String] {
    try file.representatives(of: file.organization("die"), on: day(iso)).map(\.person.code)
  }

  @Test func oneIsFirstOnOneDay() throws {
    #expect(try name("Paul ESSAI", on: "2026-03-12").alongside.map(\.person.code) == ["dauchet"])
    #expect(
      throws: Refusal.member(
        .primaryTaken(
          organization: "DIE", code: "die", person: "Paul ESSAI", personCode: "essai", on: try day("2026-04-01"),
          Span(since: try day("2026-03-12"))))
    ) { try name("Marie ESSAI", on: "2026-04-01") }
    // Named for days before, too: it would go on.
    let sentence = try refusal { _ = try name("Marie ESSAI", on: "2026-02-01") }?.sentence ?? ""
    #expect(
      sentence.contains("Marie ESSAI, depuis le 1er février 2026, et Paul ESSAI, depuis le 12 mars 2026"), "\(sentence)"
    )
    #expect(sentence.contains("corriger die représentant essai depuis|jusqu-au JOUR"))
    #expect(try name("Marie ESSAI", .alternate, on: "2026-04-01").isNew)
    #expect(try speakers("2026-03-11") == ["dauchet"] && speakers("2026-04-01") == ["dauchet", "essai", "essai-2"])
    #expect(
      throws: Refusal.member(
        .alreadySpeaks(person: "Marie ESSAI", organization: "DIE", since: Span(since: try day("2026-04-01"))))
    ) { try name("marie essai", .alternate, on: "2026-05-01") }
  }

  @Test func aSingleWordIsNobodyNew() throws {
    #expect(try name("taupin", .alternate, on: "2026-03-12").person.code == "taupin")
    #expect(try refusal { _ = try name("xyzzy", .alternate, on: "2026-03-12") } != nil)
    #expect(try file.count("person") == 16)
  }

  /// Who spoke before, or will speak, is confirmed on a day of that time.
  @Test(arguments: [("2026-04-01", "2026-05-01"), ("2025-12-01", "2025-12-31")])
  func anotherTimeIsTold(begins: String, asked: String) throws {
    let (die, today) = (try file.organization("die"), try day("2026-03-12"))
    let essai = try name("Paul ESSAI", .alternate, on: begins).person
    var span = Span(since: try day(begins))
    if begins < today.iso {
      _ = try file.endRepresentative(essai, of: die, on: day("2026-01-01"))
      span = try #require(Span(from: day(begins), until: day("2026-01-01")))
    }
    func confirm(on iso: String) throws -> Representative {
      try file.confirmRepresentative(essai, of: die, since: nil, source: PlainText("lettre"), on: day(iso))
    }
    #expect(throws: Refusal.member(.speaksAtAnotherTime(essai, for: die, span, on: today))) {
      try confirm(on: today.iso)
    }
    let confirmed = try confirm(on: asked)
    #expect(confirmed.certainty == .confirmed && confirmed.span == span)
    #expect(
      try file.texts(
        """
        SELECT certainty || ' ' || title FROM representative JOIN source ON source.id = source_id
        WHERE person_id = \(essai.id)
        """) == ["confirmed lettre"])
  }

  @Test func whoNeverSpokeCannotStop() throws {
    let die = try file.organization("die")
    let taupin = try file.person("taupin")
    #expect(
      throws: Refusal.member(
        .doesNotSpeak(person: "Fabrice TAUPIN", organization: "DIE", on: try day("2026-03-12")))
    ) { try file.endRepresentative(taupin, of: die, on: day("2026-03-12")) }
    let held = try file.endRepresentative(file.person("dauchet"), of: die, on: day("2026-03-12"))
    #expect(held.map(\.body.code) == ["bureau", "alim"])
    #expect(try speakers("2026-03-11") == ["dauchet"] && speakers("2026-03-12").isEmpty)
    #expect(throws: Refusal.self) {
      try file.endRepresentative(file.person("dauchet"), of: die, on: day("2026-04-01"))
    }
  }
}
