import Foundation
import Testing

@testable import GovernanceConsole

/// The sessions that the README and the guide show are played, so that what they promise is what one gets.
@Suite struct DocumentSessions {
  @Test("Each page shows what the program prints", arguments: ["README.md", "docs/guide.md"])
  func pages(path: String) throws {
    guard let page = Repository.text(path) else {
      #expect(
        path != "README.md" || Repository.text("docs/guide.md") == nil, "docs/guide.md is there, README.md is not")
      return
    }
    let session = DocumentSession(page)
    #expect(session.count > 0, "\(path) shows no session: no block begins with ```ptce")
    let played = try session.played()
    if Recording.isOn {
      try Data(played.utf8).write(to: URL(fileURLWithPath: Repository.root + "/" + path))
      return
    }
    let difference = LineDifference(from: page, to: played)
    #expect(
      difference.isEmpty,
      "\(path) promises something else; if it is right now: \(Recording.command)\n\(difference.text)")
  }

  @Test("A page is played on one file, on the days it says, and its text stays")
  func playing() throws {
    let page = """
      # Titre
      ```ptce
      › planifier ca 17 mars 18h
      › reunions --colonnes code
      (ce qui était là)
      ```
      Texte › qui reste.
      ```sh
      › pas une commande
      ```
      ```ptce jour=2026-03-18
      › reunions --colonnes code,jour
      ```

      """
    let session = DocumentSession(page)
    #expect(session.count == 2)
    let played = try session.played()
    #expect(
      played.contains(
        "› reunions --colonnes code\nCode\nCA-2026-01\n```\nTexte › qui reste.\n```sh\n› pas une commande\n```\n"))
    #expect(played.hasSuffix("› reunions --colonnes code,jour\nCode        Jour\nCA-2026-01  17/03/2026\n```\n"))
    #expect(!played.contains("ce qui était là"))
    #expect(try DocumentSession(played).played() == played)
  }
}
