import Governance
import GovernanceFrench
import Testing

/// Domain brief, §15: the arithmetic of cases 1, 2, 6, 7 and 8 as it is printed.
@Suite struct CaseSentencesTests {
  private static let statutes = Standing.statutes(article: "art. 12")

  private static func quorum(
    of base: Int, present: Int, represented: Int = 0, isMoreThan: Bool = false,
    counting: QuorumRule.Counting = .presentOrRepresented
  ) throws -> String {
    let rule = try #require(
      QuorumRule(numerator: 1, denominator: 2, isMoreThan: isMoreThan, base: .entitled, counting: counting))
    return Quorum.judged(QuorumCheck(rule, of: base, present: present, represented: represented), statutes).french
  }

  private static func verdict(
    _ votesFor: Int, _ against: Int, _ abstentions: Int, _ majority: Majority?, casting: Bool = false,
    ballot: Ballot = .showOfHands
  ) throws -> String {
    let tally = try Tally(
      votesFor: votesFor, votesAgainst: against, abstentions: abstentions, present: votesFor + against + abstentions,
      represented: 0)
    var rules = [
      Rule(
        subject: .castingVote, state: .stated(.init(text: "…", article: "art. 15", terms: .castingVote(casting))))
    ]
    if let majority {
      rules.append(
        Rule(subject: .majority, state: .stated(.init(text: "…", article: "art. 14", terms: .majority(majority)))))
    }
    return Verdict(tally, ballot: ballot, entitled: nil, under: Bylaws(rules, of: .board)).french
  }

  @Test func case1() throws {
    #expect(
      try Self.quorum(of: 13, present: 6)
        == "quorum non atteint : 1/2 des membres, présents ou représentés, soit 7 sur 13 : 6 < 7 (art. 12)")
    #expect(
      try Self.quorum(of: 14, present: 8, isMoreThan: true)
        == "quorum atteint : plus de 1/2 des membres, présents ou représentés, soit 8 sur 14 : 8 ≥ 8 (art. 12)")
  }

  @Test func case2() throws {
    #expect(
      try Self.quorum(of: 20, present: 9, represented: 4)
        == "quorum atteint : 1/2 des membres, présents ou représentés, soit 10 sur 20 : 13 ≥ 10 (art. 12)")
    #expect(
      try Self.quorum(of: 20, present: 9, represented: 4, counting: .present)
        == "quorum non atteint : 1/2 des membres, présents, soit 10 sur 20 : 9 < 10 (art. 12)")
  }

  @Test(arguments: [
    (Majority.simple, "majorité simple : 6 > 5 contre → adoptée (art. 14)"),
    (.moreThanHalf(.votesCast), "plus de la moitié des suffrages exprimés : 6 > 5,5 → adoptée (art. 14)"),
    (.halfPlusOne(.votesCast), "moitié des suffrages exprimés plus une voix : 6 < 7 → rejetée (art. 14)"),
    (.moreThanHalf(.present), "plus de la moitié des présents : 6 ≤ 7,5 → rejetée (art. 14)"),
    (
      .qualified(numerator: 2, denominator: 3, .votesCast),
      "2/3 des suffrages exprimés (2/3 de 11 = 7\u{A0}1/3, donc 8) : 6 < 8 → rejetée (art. 14)"
    ),
    (.moreThanHalf(.entitled), "plus de la moitié des membres : base non renseignée → non calculable (art. 14)"),
  ]) func case6(_ majority: Majority, _ sentence: String) throws {
    #expect(try Self.verdict(6, 5, 4, majority) == sentence)
  }

  @Test func case7() throws {
    #expect(
      try Self.verdict(5, 5, 0, .simple)
        == "majorité simple : 5 ≤ 5 contre → rejetée (art. 14) ; égalité, sans voix prépondérante")
    #expect(
      try Self.verdict(5, 5, 0, .simple, casting: true)
        == "majorité simple : 5 ≤ 5 contre → à départager (art. 14) ; "
        + "égalité : la voix du président de séance décide (art. 15)")
    #expect(
      try Self.verdict(5, 5, 0, .simple, casting: true, ballot: .secretBallot)
        == "majorité simple : 5 ≤ 5 contre → rejetée (art. 14) ; "
        + "égalité au bulletin secret : pas de voix prépondérante")
    #expect(
      try Self.verdict(5, 5, 0, .qualified(numerator: 2, denominator: 3, .votesCast), casting: true)
        == "2/3 des suffrages exprimés (2/3 de 10 = 6\u{A0}2/3, donc 7) : 5 < 7 → rejetée (art. 14)")
  }

  @Test func votesByProxyAreNotTakenForThoseOfTheRoom() throws {
    let majority = Rule(
      subject: .majority,
      state: .stated(.init(text: "…", article: "art. 14", terms: .majority(.moreThanHalf(.present)))))
    let tally = try Tally(votesFor: 5, votesAgainst: 5, present: 8, represented: 2)
    let verdict = Verdict(tally, ballot: .showOfHands, entitled: nil, under: Bylaws([majority], of: .board))
    #expect(
      verdict.french
        == "plus de la moitié des présents : de 3 à 5 pour parmi les présents, le décompte ne distinguant pas les "
        + "pouvoirs → non calculable (art. 14)")
    #expect(verdict.agreed == nil)
  }

  @Test func case8() throws {
    #expect(
      try Self.verdict(6, 5, 4, nil)
        == "majorité non renseignée, résultat à confirmer : adoptée selon majorité simple, plus de la moitié des "
        + "suffrages exprimés ; rejetée selon moitié des suffrages exprimés plus une voix, plus de la moitié des "
        + "présents ou représentés, 2/3 des suffrages exprimés")
  }

  @Test(arguments: [
    (Majority.unanimity, "unanimité : aucun suffrage exprimé → rejetée (art. 14)"),
    (
      .qualified(numerator: 2, denominator: 3, .votesCast),
      "2/3 des suffrages exprimés : aucun suffrage exprimé → rejetée (art. 14)"
    ),
  ]) func whereNobodyDecidesNoFalseArithmeticIsPrinted(_ majority: Majority, _ sentence: String) throws {
    #expect(try Self.verdict(0, 0, 6, majority) == sentence)
  }

  /// What all candidates agree on is declared, with those that were looked at.
  @Test func case8WhereEveryCandidateAgreesTheResultIsDeclared() throws {
    #expect(
      try Self.verdict(9, 1, 0, nil)
        == "adoptée quelle que soit la majorité retenue : simple, absolue (suffrages, présents ou représentés) ou 2/3 des "
        + "suffrages ; aucune autre n'est examinée")
    #expect(try Self.verdict(1, 9, 0, nil).hasPrefix("rejetée quelle que soit la majorité retenue : "))
  }

  @Test func everyPrintedComparisonIsTrueAndEveryShareExact() throws {
    for denominator in [2, 3, 4, 7, 1000] {
      for numerator in 1..<denominator where denominator < 1000 || numerator % 333 == 1 {
        for votesFor in 0...12 {
          for against in 0...12 where votesFor + against > 0 {
            let sentence = try Self.verdict(
              votesFor, against, 0, .qualified(numerator: numerator, denominator: denominator, .votesCast))
            let words = sentence.split(separator: " ")
            let sign = try #require(words.firstIndex { $0 == "≥" || $0 == "<" })
            let left = try #require(Int(words[sign - 1]))
            let right = try #require(Int(words[sign + 1]))
            try #require(words[sign] == "<" ? left < right : left >= right, "\(sentence)")
            // The share as it is printed, times its denominator, is the share as it is.
            let equals = try #require(words.firstIndex(of: "="))
            let printed = words[equals + 1].trimmingSuffix { $0 == "," || $0 == ")" }.split(separator: "\u{A0}")
            var (top, bottom) = (0, 1)
            for part in printed {
              let numbers = part.split(separator: "/").compactMap { Int($0) }
              if numbers.count == 2 {
                (top, bottom) = (top * numbers[1] + numbers[0], numbers[1])
              } else {
                top = numbers[0]
              }
            }
            try #require(top * denominator == (votesFor + against) * numerator * bottom, "\(sentence)")
            try #require(right == (top + bottom - 1) / bottom, "\(sentence)")
          }
        }
      }
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ isLeft: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isLeft(last) { text.removeLast() }
    return text
  }
}
