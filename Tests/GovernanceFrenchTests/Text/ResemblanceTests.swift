import GovernanceFrench
import Testing

@Suite("Did you mean")
struct ResemblanceTests {
  private let commands = ["réunion", "résolution", "adhérent", "mandat", "aide", "bureau", "conseil", "projet"]

  @Test(
    "A slip of the fingers still finds its word first",
    arguments: [
      ("reunoin", "réunion"), ("Réunio", "réunion"), ("reslution", "résolution"), ("aherent", "adhérent"),
      ("madnat", "mandat"), ("aied", "aide"), ("CONSEIL", "conseil"), ("proj", "projet"), ("bureaux", "bureau"),
    ])
  func first(typed: String, meant: String) {
    #expect(commands.closest(to: typed).first == meant)
  }

  @Test("What resembles nothing suggests nothing", arguments: ["", " ", "xyz", "b", "anticonstitutionnellement"])
  func nothing(typed: String) {
    #expect(commands.closest(to: typed).isEmpty)
  }

  @Test("One word of a name is enough")
  func words() {
    let names = ["Marie Dupont", "Jean Durand", "Léa Martin", "Dupontel Albert"]
    #expect(names.closest(to: "dupond") == ["Marie Dupont", "Jean Durand"])
    #expect(names.closest(to: "dupont") == ["Marie Dupont", "Dupontel Albert"])
    #expect(names.closest(to: "lea martni") == ["Léa Martin"])
  }

  @Test("Equals keep their order, each is named once, and no more than asked for")
  func order() {
    #expect(["bac", "lac", "sac", "bac"].closest(to: "pac") == ["bac", "lac", "sac"])
    #expect(["bac", "lac", "sac"].closest(to: "pac", limit: 2) == ["bac", "lac"])
    #expect(["bac"].closest(to: "bac", limit: 0).isEmpty)
    #expect(["bacs", "bac"].closest(to: "BAC") == ["bac", "bacs"])
  }

  @Test("Very long texts are not compared")
  func bounded() {
    let long = String(repeating: "é", count: 10_000)
    #expect([long, "aide"].closest(to: long).isEmpty)
    #expect([long, "aide"].closest(to: "aide") == ["aide"])
    let hundred = String(repeating: "a", count: 100)
    #expect([hundred].closest(to: hundred) == [hundred])
    #expect([hundred + "a"].closest(to: hundred).isEmpty)
  }
}
