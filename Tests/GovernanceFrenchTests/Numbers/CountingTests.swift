import GovernanceFrench
import Testing

@Suite("Counting and listing in French")
struct CountingTests {
  @Test(
    "The plural begins at two",
    arguments: [
      (0, "0 adhérent"), (1, "1 adhérent"), (2, "2 adhérents"), (15, "15 adhérents"), (-1, "-1 adhérent"),
      (-2, "-2 adhérents"), (9_999, "9999 adhérents"), (10_000, "10\u{202F}000 adhérents"),
      (1_234_567, "1\u{202F}234\u{202F}567 adhérents"), (-12_345, "-12\u{202F}345 adhérents"),
      (100_000, "100\u{202F}000 adhérents"),
    ])
  func counted(number: Int, wording: String) {
    #expect(number.of("adhérent") == wording)
  }

  @Test("A plural of its own is taken as given, and s, x and z never change")
  func plurals() {
    #expect(2.of("membre présent", "membres présents") == "2 membres présents")
    #expect(1.of("membre présent", "membres présents") == "1 membre présent")
    #expect(3.of("mois") == "3 mois")
    #expect(3.of("voix") == "3 voix")
    #expect(3.agreeing("vote") == "votes")
    #expect(Int.min.french.hasPrefix("-9\u{202F}223"))
  }

  @Test(
    "A list ends with its conjunction",
    arguments: [
      ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a et b", "a ou b"), (["a", "b", "c"], "a, b et c", "a, b ou c"),
    ])
  func list(items: [String], and: String, or: String) {
    #expect(items.frenchList() == and)
    #expect(items.frenchList(.or) == or)
  }
}
