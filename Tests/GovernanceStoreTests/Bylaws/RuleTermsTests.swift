import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// The terms of rules as the file keeps them.
@Suite struct RuleTermsTests {
  @Test func termsComeBackAsTheyWent() throws {
    for seed in UInt64(1)...2_000 {
      var generator = SeededGenerator(state: seed)
      let (subject, terms) = RuleTerms.random(&generator)
      let json = try #require(try terms.json(), "seed \(seed)")
      try #require(try RuleTerms(json: json, of: subject) == terms, "seed \(seed): \(json)")
    }
    #expect(try RuleTerms.words.json() == nil)
  }

  @Test(arguments: [
    (Rule.Subject.quorum, "{}"), (.quorum, "[]"), (.quorum, "1"),
    (.quorum, #"{"numerator":1,"denominator":0,"isMoreThan":false,"base":"seats","counting":"present"}"#),
    (.quorum, #"{"numerator":3,"denominator":2,"isMoreThan":false,"base":"seats","counting":"present"}"#),
    (
      .quorum,
      #"{"numerator":9223372036854775807,"denominator":9223372036854775807,"isMoreThan":false,"base":"seats","counting":"present"}"#
    ),
    (.quorum, #"{"numerator":1,"denominator":2,"isMoreThan":false,"base":"moon","counting":"present"}"#),
    (.majority, #"{"kind":"qualified","numerator":1,"denominator":0,"base":"votesCast"}"#),
    (.majority, #"{"kind":"moreThanHalf"}"#), (.majority, #""simple""#), (.majority, "null"),
    (.notice, #"{"days":9223372036854775807,"counting":"clearDays"}"#),
    (.notice, #"{"days":-1,"counting":"clearDays"}"#),
    (.proxies, #"{"isAllowed":true,"cap":-1,"isWithinCollege":false}"#), (.proxies, #"{"isAllowed":"yes"}"#),
    (.castingVote, "2"), (.collegeWeights, #"{"actifs":-5}"#), (.collegeWeights, #"{"actifs":"x"}"#),
    (.meetingsPerYear, "0"), (.mandateLength, "9223372036854775807"),
    (.secondNotice, #"{"days":-1,"waivesQuorum":true}"#),
  ]) func damagedTermsAreRefusedAndNeverComputedWith(_ subject: Rule.Subject, _ json: String) throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try file.board(on: "2026-03-12")
    try file.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO rule (body_id, subject, state, text, terms, from_day)
          VALUES ((SELECT id FROM body WHERE code = 'ca'), ?, 'stated', 'x', ?, '2020-01-01')
          """, arguments: [subject.rawValue, json])
    }
    let path = folder.file("henin-carvin.ptce")
    #expect(throws: Refusal.file(.damagedFile(path: path))) { try file.record(of: meeting) }
    #expect(throws: Refusal.file(.damagedFile(path: path))) { try file.note(["adds"], at: meeting) }
    #expect(throws: Refusal.file(.damagedFile(path: path))) {
      try file.sheet(of: file.body("ca"), on: day("2026-03-12"))
    }
  }
}

extension RuleTerms {
  /// Some rule that can be entered, with its subject.
  static func random(_ generator: inout SeededGenerator) -> (Rule.Subject, RuleTerms) {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    func either() -> Bool { Bool.random(using: &generator) }
    func one<Element>(_ list: [Element]) -> Element { list[number(0...list.count - 1)] }
    let denominator = number(1...1000)
    let numerator = number(1...denominator)
    switch number(0...8) {
    case 0: return (.notice, .notice(NoticeRule(days: number(0...365), counting: one([.clearDays, .calendarDays]))))
    case 1:
      return (
        .quorum,
        .quorum(
          QuorumRule(
            numerator: numerator, denominator: denominator, isMoreThan: either(), base: one(QuorumRule.Base.allCases),
            counting: one(QuorumRule.Counting.allCases)))
      )
    case 2:
      return (
        .secondNotice,
        .secondNotice(SecondNoticeRule(days: either() ? nil : number(0...365), waivesQuorum: either()))
      )
    case 3:
      return (
        .proxies,
        .proxies(
          ProxyRule(isAllowed: either(), cap: either() ? nil : number(1...10_000), isWithinCollege: either()))
      )
    case 4:
      let base = one(Majority.Base.allCases)
      return (
        .majority,
        .majority(
          one([
            .simple, .unanimity, .moreThanHalf(base), .halfPlusOne(base),
            .qualified(numerator: numerator, denominator: denominator, base),
          ]))
      )
    case 5: return (.castingVote, .castingVote(either()))
    case 6: return (.collegeWeights, .collegeWeights(["fondateurs": number(0...100), "actifs": number(0...100)]))
    case 7: return (.meetingsPerYear, .meetingsPerYear(number(1...366)))
    default: return (.mandateLength, .mandateLength(months: number(1...1200)))
    }
  }
}
