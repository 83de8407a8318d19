import Testing

@testable import Governance

@Suite struct ContactSpellingsTests {
  @Test(arguments: [
    "06 98 76 54 32", "0698765432", "06.98.76.54.32", "+33 6 98 76 54 32", "+33698765432", "0033698765432",
  ])
  func aNumberIsLookedForInEachOfItsForms(_ number: String) {
    let spellings = ContactSpellings.of(number)
    #expect(spellings.first == number && Set(spellings).count == spellings.count)
    for other in [
      "06 98 76 54 32", "0698765432", "06.98.76.54.32", "06-98-76-54-32", "+33 6 98 76 54 32", "+33698765432",
    ] {
      #expect(spellings.contains(other))
    }
  }

  @Test(arguments: ["a@b.fr", "12 rue Zola, 62110 Hénin", "0698", "+32 2 123 45 67", "", "33"])
  func anythingElseIsLookedForAsItStands(_ text: String) {
    #expect(ContactSpellings.of(text) == [text])
  }

  @Test func aTownTellsNobody() {
    #expect(!ContactSpellings.isTelling("Lens") && !ContactSpellings.isTelling("Hénin-Beaumont"))
    #expect(ContactSpellings.isTelling("a@b.fr") && ContactSpellings.isTelling("06 98 76 54 32"))
    #expect(ContactSpellings.isTelling("12 rue Zola, Lens") && !ContactSpellings.isTelling("3 rue A"))
  }
}
