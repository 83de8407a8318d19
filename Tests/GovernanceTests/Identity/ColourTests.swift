import Governance
import Testing

@Suite struct ColourTests {
  @Test(arguments: [("#0b5563", "#0b5563"), ("0B5563", "#0b5563"), ("#000000", "#000000"), ("ffffff", "#ffffff")])
  func sixDigitsAreAColour(text: String, code: String) {
    #expect(Colour(text)?.code == code)
  }

  @Test(arguments: ["", "#", "#fff", "#12345g", "#1234567", "rouge", "##12345", "-12345", "+12345", "#١٢٣٤٥٦"])
  func anythingElseIsNone(text: String) {
    #expect(Colour(text) == nil)
  }

  @Test(
    "Contrasts are those that WCAG gives",
    arguments: [
      ("#ffffff", "#000000", 21.0), ("#ffffff", "#ffffff", 1.0), ("#ffffff", "#777777", 4.478),
      ("#ffffff", "#767676", 4.542),
      ("#0b5563", "#ffffff", 8.421), ("#b4531f", "#ffffff", 5.003), ("#ff0000", "#ffffff", 3.998),
    ])
  func contrast(one: String, other: String, expected: Double) throws {
    let (one, other) = try (#require(Colour(one)), #require(Colour(other)))
    #expect(abs(one.contrast(with: other) - expected) < 0.01)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test func aColourInWhichNothingCouldBeReadIsRefused() throws {
    let (dark, pale) = try (#require(Colour("#123456")), #require(Colour("#ffcc00")))
    #expect(throws: Refusal.identity(.paleColour(pale, tenths: 13))) { try VisualIdentity(deep: pale, warm: dark) }
    #expect(throws: Refusal.identity(.paleColour(pale, tenths: 13))) { try VisualIdentity(deep: dark, warm: pale) }
    // On white it would do, on the grey ground of tables it would not.
    let grey = try #require(Colour("#767676"))
    #expect(throws: Refusal.identity(.paleColour(grey, tenths: 41))) { try VisualIdentity(deep: grey, warm: dark) }
    #expect(try VisualIdentity(deep: dark, warm: dark).deep == dark)
  }

  @Test func whatTheProgramBringsPassesItsOwnRule() throws {
    let standard = VisualIdentity.standard
    #expect(try VisualIdentity(deep: standard.deep, warm: standard.warm) == standard)
  }
}
