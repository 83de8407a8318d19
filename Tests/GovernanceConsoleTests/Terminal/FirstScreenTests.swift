import Foundation
import Testing

@testable import GovernanceConsole

/// The first minute at a terminal.
@Suite(.serialized) struct FirstScreenTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("Three doors: Enter twice makes the file, and the home screen follows")
  func threeDoors() throws {
    let session = try TerminalSession(folder)
    session.answer("Votre choix [1] ›", "")
    session.expectRow("Bonjour. Aucun dossier sur ce poste.")
    session.answer("Qui tient le registre ? [secrétariat] ›", "")
    session.waitForPrompt()
    session.expectRow("PTCE Hénin-Carvin · lundi 12 janvier 2026")
    #expect(session.shown.contains("Créé : "))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/Documents/PTCE/henin-carvin.ptce"))
    session.leave()
  }

  @Test("The second door asks for a name; a wrong choice is asked again")
  func emptyAssociation() throws {
    let session = try TerminalSession(folder, prompt: "PTCE du Ternois ›")
    session.answer("Votre choix [1] ›", "9")
    session.answer("Votre choix [1] ›", "2")
    session.answer("Qui tient le registre ? [secrétariat] ›", "accueil")
    session.answer("Nom de l'association ? ›", "PTCE du Ternois")
    session.answer("Territoire ? (- pour passer) [-] ›", "")
    session.answer("Collèges, séparés par des virgules ? (- pour passer) [-] ›", "fondateurs, actifs")
    session.answer("Groupes de travail, séparés par des virgules ? (- pour passer) [-] ›", "")
    session.waitForPrompt()
    session.type("colleges")
    #expect(session.shown.contains("Fondateurs") || session.shown.contains("fondateurs"))
    session.leave()
  }

  @Test("The third door opens a file")
  func openFile() throws {
    try SampleFile.heninCarvin.copy(to: folder.path + "/autre.ptce")
    let session = try TerminalSession(folder)
    session.answer("Votre choix [1] ›", "3")
    session.answer("Quel fichier ? ›", "~/autre.ptce")
    session.waitForPrompt()
    session.leave()
  }

  @Test("Ctrl-C or Ctrl-D at the doors leaves, and makes nothing", arguments: ["\u{3}", "\u{4}"])
  func leaving(key: String) throws {
    let session = try TerminalSession(folder)
    session.expect("Votre choix [1] ›")
    session.send(key)
    session.expectEnd()
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Documents/PTCE/henin-carvin.ptce"))
  }

  @Test("Among several files one is chosen")
  func choice() throws {
    let place = try folder.makeDefaultFolder()
    try SampleFile.heninCarvin.copy(to: place + "/un.ptce")
    try SampleFile.empty.copy(to: place + "/deux.ptce")
    let session = try TerminalSession(folder, prompt: "PTCE d'essai ›")
    session.answer("Quel dossier ? [1] ›", "7")
    session.answer("Quel dossier ? [1] ›", "1")
    session.waitForPrompt()
    session.leave()
  }
}
