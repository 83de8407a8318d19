import Governance
import GovernanceFrench
import Testing

@Suite struct AmountTests {
  @Test(arguments: [
    ("1 234,56 €", 123_456), ("1.234,56", 123_456), ("1234.5", 123_450), ("100", 10_000), ("12,5", 1_250),
    ("1\u{202F}234,56\u{A0}€", 123_456), ("0,01", 1), ("1.234.567", 123_456_700), ("100 euros", 10_000), ("0", 0),
    ("1 234 567,89", 123_456_789),
  ])
  func read(text: String, cents: Int64) throws {
    #expect(try Amount(french: text) == Amount(cents: cents))
  }

  @Test(arguments: [
    ("-3", AmountFault.negative), ("12e9", .notANumber), ("12,345 6", .notANumber), ("1,2,3", .notANumber),
    ("0x10", .notANumber), ("12,", .notANumber), ("1,2345", .tooManyDecimals), ("12.3456", .tooManyDecimals),
    ("1,234.56", .ambiguous(Amount(cents: 123_456))), ("1.234", .ambiguous(Amount(cents: 123_400))),
    ("1,234", .ambiguous(Amount(cents: 123_400))), ("99999999999999999999", .tooLarge(limit: .largest)),
    ("٣", .notANumber),
    ("12 34", .notANumber), ("cent", .notANumber), ("1,234.567", .notANumber),
  ])
  func refused(text: String, fault: AmountFault) {
    #expect(throws: Refusal.unreadableAmount(text, fault)) { try Amount(french: text) }
  }

  @Test func emptyIsNoAmount() {
    for text in ["", "  ", "€"] { #expect(throws: Refusal.unreadableAmount(text, .empty)) { try Amount(french: text) } }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var cents: Int64 = 0
    while cents < 10_000_000_000 {
      let amount = Amount(cents: cents)
      #expect(try Amount(french: amount.french) == amount)
      #expect(try Amount(french: amount.typed) == amount)
      cents = cents * 3 + 7
    }
    #expect(Amount(cents: 123_456).french == "1\u{202F}234,56\u{A0}€")
    #expect(Amount(cents: 5).french == "0,05\u{A0}€")
  }
}
