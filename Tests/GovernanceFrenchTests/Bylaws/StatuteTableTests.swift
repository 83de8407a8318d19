import Governance
import GovernanceFrench
import Testing

@Suite struct StatuteTableTests {
  private struct Wording {
    let subject: Rule.Subject, kind: BodyKind, text: String, reading: String

    init?(_ line: Substring) {
      let cells = line.split(separator: "|").map { $0.trimmed }
      let kinds: [String: BodyKind] = ["ag": .generalAssembly, "ca": .board, "bureau": .bureau]
      guard cells.count == 4, let kind = kinds[cells[1]],
        let subject = Rule.Subject.allCases.first(where: { $0.typed == cells[0] })
      else { return nil }
      (self.subject, self.kind, text, reading) = (subject, kind, cells[2], cells[3])
    }
  }

  @Test func everyWordingIsReadExactlyOrRefusedByTheWordsThatAreNotUnderstood() throws {
    let lines = StatuteTable.text.split(separator: "\n")
    for line in lines {
      let wording = try #require(Wording(line), "\(line)")
      let reader = RuleReader(wording.text, about: wording.subject, in: wording.kind)
      if wording.reading.hasPrefix("✘") {
        let unread = wording.reading.dropFirst().split(separator: ", ").map { $0.trimmed }
        let refusal = #expect(throws: Refusal.self, "\(line)") { try reader.terms() }
        guard case .unreadableRule(_, let named, _)? = refusal else { continue }
        #expect(named == unread, "\(line)")
        for word in unread { #expect(refusal?.sentence.contains("« \(word) »") == true, "\(line)") }
      } else {
        #expect((try? reader.terms())?.french == wording.reading, "\(line)")
      }
    }
    #expect(lines.count >= 60)
  }

  /// What to type instead is understood in the body that it is suggested for.
  @Test func whatARefusalSuggestsIsUnderstoodThere() throws {
    for line in StatuteTable.text.split(separator: "\n") {
      let wording = try #require(Wording(line))
      guard wording.reading.hasPrefix("✘"), wording.subject != .collegeWeights else { continue }
      let reader = RuleReader(wording.text, about: wording.subject, in: wording.kind)
      let refusal = #expect(throws: Refusal.self) { try reader.terms() }
      guard case .unreadableRule(_, _, let expected)? = refusal else { continue }
      let examples = expected.split(separator: "«").dropFirst().compactMap { $0.split(separator: "»").first?.trimmed }
      for example in examples where !["adhérents", "membres", "absolue"].contains(example) {
        #expect(
          (try? RuleReader(example, about: wording.subject, in: wording.kind).terms()) != nil, "\(line): \(example)")
      }
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
