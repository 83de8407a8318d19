import Foundation
import Testing

@testable import GovernanceConsole

/// The prompt of the real program: keys, history, leaving.
@Suite(.serialized) struct PromptTests {
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.makeHeninCarvin()
  }

  @Test("Tab completes commands, options and names")
  func completion() throws {
    let session = try TerminalSession(folder)
    session.waitForPrompt()
    session.send("plan\t")
    session.expectLine("planifier")
    session.send("bur\t--l\t")
    session.expectLine("planifier bureau --lieu")
    session.send("\u{15}personne TAUP\t")
    session.expectLine("personne taupin")
    session.send("\u{15}projet noter é\t")
    session.send("\u{15}adherent 10\t\r")
    session.waitForPrompt()
    session.expectRow("1001 Commerce")
    session.send("personne h\t")
    session.expectRow { $0.contains("hays  Dominique HAYS") && $0.contains("herlin  Olivier HERLIN") }
    session.expectLine("personne h")
    session.send("\u{15}")
    session.leave()
  }

  @Test("The history outlives the session, for its owner alone")
  func history() throws {
    var session = try TerminalSession(folder)
    session.waitForPrompt()
    session.type("adherent l'AFEJI")
    session.leave()
    let path = folder.path + "/state/ptce/history"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "adherent l'AFEJI\n")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    session = try TerminalSession(folder)
    session.waitForPrompt()
    session.send("\u{1B}[A")
    session.expectLine("adherent l'AFEJI")
    session.send("\r")
    session.waitForPrompt()
    session.expectRow("AFEJI Hauts-de-France")
    session.leave()
  }

  @Test("Ctrl-C drops the line and nothing else")
  func interrupt() throws {
    let session = try TerminalSession(folder)
    session.waitForPrompt()
    session.send("projet noter friperie \"à ne pas")
    session.expectLine("projet noter friperie \"à ne pas")
    session.send("\u{3}")
    session.waitForPrompt()
    session.type("projet friperie")
    #expect(!session.shown.split(separator: "\n").contains { $0.contains("à ne pas") && !$0.contains("›") })
    session.leave()
  }

  @Test("Ctrl-D leaves; a backup is made only where something changed")
  func leaving() throws {
    var session = try TerminalSession(folder)
    session.waitForPrompt()
    session.leave()
    #expect(session.shown.hasSuffix("À bientôt."))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Documents/PTCE/sauvegardes"))
    session = try TerminalSession(folder)
    session.waitForPrompt()
    session.type("projet noter friperie visite")
    session.leave()
    #expect(session.shown.contains("Sauvegarde faite et relue"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Documents/PTCE/sauvegardes")
        == ["henin-carvin-2026-01-12.ptce"])
  }

  @Test("An error at the prompt is said, and the next line is read")
  func errors() throws {
    let session = try TerminalSession(folder)
    session.waitForPrompt()
    session.type("zorglub")
    session.expectRow("Commande inconnue : « zorglub ». Pour la liste : aide")
    session.type("adherent \"ouvert")
    session.expectRow("Guillemet non fermé : « ouvert ». Fermez-le, ou enlevez-le.")
    session.send("quitter\r")
    session.expectEnd()
  }

  @Test("On a narrow window no word is cut")
  func narrow() throws {
    let session = try TerminalSession(folder, columns: 40, rows: 40)
    session.waitForPrompt()
    session.type("instances")
    session.type("adherents partenaires")
    for word in ["d’administration", "SILVY-LELIGOIS", "stratégiques", "opérationnel", "Secrétaire"] {
      #expect(session.rows.contains { $0.contains(word) }, "« \(word) » in:\n\(session.shown)")
    }
    session.type("adherent ajouter \"Une association au nom fort long\" --nature mairie --depuis hier")
    session.expectRow("collectivité, formation, recherche ou")
    session.leave()
  }

  @Test("A terminal that cannot move its cursor is read plainly", arguments: ["dumb", ""])
  func dumb(kind: String) throws {
    let session = try TerminalSession(folder, environment: ["TERM": kind])
    session.send("projet noter friperie \"en clair\"\n\u{4}")
    session.expectEnd()
    #expect(session.shown.contains("Noté pour Friperie"))
  }
}
