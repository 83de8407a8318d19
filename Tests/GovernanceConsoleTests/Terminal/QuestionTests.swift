import Foundation
import Testing

@testable import GovernanceConsole

/// What is missing is asked for; what is asked can be left.
@Suite(.serialized) struct QuestionTests {
  private let folder: TemporaryFolder
  private let session: TerminalSession

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.makeHeninCarvin()
    session = try TerminalSession(folder)
    session.waitForPrompt()
  }

  @Test("`projet noter` alone asks which project, with completion, then what")
  func note() throws {
    session.send("projet noter\r")
    session.answer("Quel projet ? ›", "zorglub")
    session.expectRow("Aucun projet « zorglub ». Pour la liste : projets")
    session.expect("Quel projet ? ›")
    session.send("fripe\t")
    session.expect("Quel projet ? › friperie-solidaire")
    session.send("\r")
    session.answer("Que s'est-il passé ? ›", "visite du local")
    session.waitForPrompt()
    session.expectRow("Noté pour Friperie solidaire et d’insertion, le 12 janvier 2026.")
    // Answers are no commands: only the line itself is remembered.
    session.send("\u{1B}[A")
    session.expectLine("projet noter")
    session.send("\u{15}")
    session.leave()
  }

  @Test("`planifier` asks, says the day in full, and saves on a yes")
  func schedule() throws {
    session.send("planifier\r")
    session.answer("Quelle instance ou quel groupe ? ›", "ca")
    session.answer("Quel jour ? ›", "31/02")
    session.answer("Quel jour ? ›", "17 mars")
    session.answer("Enregistrer ? [O/n] ›", "peut-être")
    session.expectRow("Répondez o ou n.")
    session.answer("Enregistrer ? [O/n] ›", "o")
    session.waitForPrompt()
    #expect(session.shown.contains("mardi 17 mars 2026"))
    session.type("reunions --colonnes code")
    session.expectRow("CA-2026-01")
    session.leave()
  }

  @Test("A no, Ctrl-C or Ctrl-D at a question saves nothing", arguments: ["n\r", "\u{3}", "\u{4}"])
  func abandon(keys: String) throws {
    session.send("planifier ca 17 mars 18h\r")
    session.expect("Enregistrer ? [O/n] ›")
    session.send(keys)
    session.waitForPrompt()
    session.expectRow("Abandonné, rien n'a été enregistré.")
    session.type("reunions")
    #expect(session.shown.contains("Aucune réunion saisie."))
    session.leave()
  }

  @Test("`annuler` asks, and Enter means no")
  func undo() throws {
    session.type("projet noter friperie visite")
    session.send("annuler\r")
    session.expect("a question") { $0.hasSuffix("? [o/N] ›") }
    session.send("\r")
    session.waitForPrompt()
    session.expectRow("Abandonné, rien n'a été enregistré.")
    session.send("annuler\r")
    session.expect("a question") { $0.hasSuffix("? [o/N] ›") }
    session.send("o\r")
    session.waitForPrompt()
    #expect(session.shown.contains("Annulé : "))
    session.type("projet friperie")
    #expect(session.shown.contains("Aucune note."))
    session.leave()
  }
}
