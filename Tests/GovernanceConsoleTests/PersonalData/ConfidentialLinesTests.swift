import Foundation
import Testing

@testable import GovernanceConsole

/// How to reach somebody is kept in one place: not in the history of what was typed.
@Suite struct ConfidentialLinesTests {
  @Test(arguments: [
    "personne modifier taupin --courriel x@y.fr", "personne modifier taupin --telephone \"06 98\"",
    "pers mod taupin", "projet noter friperie \"écrire à x@y.fr\"", "persone modifier taupin --telephone 0698",
    "personne modifier taupin --adresse \"1 rue",
  ])
  func areNotKept(_ line: String) {
    #expect(Catalogue.french.isConfidential(line))
  }

  @Test(arguments: ["adherent l'AFEJI", "personne taupin", "journal --limite 5", "zut", ""])
  func othersAre(_ line: String) {
    #expect(!Catalogue.french.isConfidential(line))
  }

  @Test func anErasureTakesFormerLinesOutOfTheHistory() throws {
    let folder = try TemporaryFolder()
    let file = LineHistoryFile(path: folder.path + "/history", limit: 2)
    let lines = ["journal", "personne modifier taupin --courriel x@y.fr", "adherents", "aide", "bureau", "ca"]
    for line in lines { file.append(line) }
    #expect(file.forget(["x@y.fr"]) == 1)
    #expect(LineHistoryFile(path: file.path, limit: 100).load() == lines.filter { !$0.contains("@") })
    #expect(file.forget(["x@y.fr"]) == 0)
    #expect(file.forget([]) == 0)
  }
}
