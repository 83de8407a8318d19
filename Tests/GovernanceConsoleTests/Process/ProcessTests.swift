import Foundation
import Testing

@testable import GovernanceConsole

/// The program as the shell sees it.
@Suite(.serialized) struct ProcessTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String..., input: String = "") throws -> ChildProcess.Ending {
    var child = ChildProcess(input: input, in: folder)
    child.arguments = arguments
    return try child.run()
  }

  @Test("Exit codes: 0 done, 1 refused, 2 misused; complaints go to standard error")
  func exitCodes() throws {
    _ = try folder.makeHeninCarvin()
    let done = try run("projet", "noter", "friperie", "visite du local")
    #expect(
      done
        == .init(output: "Noté pour Friperie solidaire et d’insertion, le 12 janvier 2026.\n", complaint: "", code: 0))
    let refused = try run("adherent", "zorglub")
    #expect(refused.code == 1 && refused.output.isEmpty && refused.complaint.hasPrefix("Aucun adhérent « zorglub »."))
    let misused = try run("zorglub")
    #expect(misused.code == 2 && misused.output.isEmpty && misused.complaint.hasPrefix("Commande inconnue"))
  }

  @Test("A script stops at its first error and names the line", arguments: [true, false])
  func script(fromArgument: Bool) throws {
    _ = try folder.makeHeninCarvin()
    let script = "# un script\nprojet noter friperie un\n\nadherent zorglub\nprojet noter friperie deux\n"
    let ending = fromArgument ? try run("-c", script) : try run(input: script)
    #expect(ending.code == 1)
    #expect(ending.output == "Noté pour Friperie solidaire et d’insertion, le 12 janvier 2026.\n")
    #expect(ending.complaint.hasPrefix("Ligne 4 : Aucun adhérent « zorglub »."), "\(ending.complaint)")
    #expect(try run("projet", "friperie").output.contains("deux") == false)
    let misused = try run(input: "adherents\nzorglub\n")
    #expect(misused.code == 2)
    #expect(misused.complaint.hasPrefix("Ligne 2 : Commande inconnue"))
  }

  @Test("Without its converter a form is refused, in a sentence that names the package; the former file stays")
  func converterMissing() throws {
    _ = try folder.makeHeninCarvin()
    for (ending, package) in [("docx", "pandoc"), ("odt", "pandoc"), ("pdf", "weasyprint")] {
      let path = "\(folder.path)/rapport.\(ending)"
      try Data("avant".utf8).write(to: URL(fileURLWithPath: path))
      var child = ChildProcess("rapport", "2025", "--sortie", path, in: folder)
      child.environment["PATH"] = folder.path
      let refused = try child.run()
      #expect(refused.code == 1 && refused.output.isEmpty)
      #expect(refused.complaint.contains("sudo apt-get install \(package)."))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "avant")
    }
  }

  @Test(
    "A conversion that breaks off leaves the former file, and no half one",
    arguments: [
      "printf '%%PDF-1.7 moiti'; exit 1", "printf '%%PDF-1.7 moiti'; kill -9 $$", "exit 0", "exec yes",
    ])
  func interruptedConversion(converter: String) throws {
    _ = try folder.makeHeninCarvin()
    let programs = "\(folder.path)/programmes"
    try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
    let program = "\(programs)/weasyprint"
    try Data("#!/bin/sh\ncat >/dev/null\n\(converter)\n".utf8).write(to: URL(fileURLWithPath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let path = "\(folder.path)/rapport.pdf"
    for former in ["avant", nil] {
      if let former { try Data(former.utf8).write(to: URL(fileURLWithPath: path)) }
      var child = ChildProcess("rapport", "2025", "--sortie", path, in: folder)
      child.environment["PATH"] = "\(programs):/usr/bin:/bin"
      func reports() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("rapport") }
      }
      let refused = try child.run()
      #expect(refused.code == 1 && refused.complaint.hasPrefix("weasyprint n'a pas pu faire la conversion."))
      #expect(try reports() == (former == nil ? [] : ["rapport.pdf"]))
      #expect((try? String(contentsOfFile: path, encoding: .utf8)) == former)
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  @Test("What somebody wrote into a report is kept beside the next one, whichever form was asked for")
  func writtenReportIsKept() throws {
    _ = try folder.makeHeninCarvin()
    let path = "\(folder.path)/rapport.md"
    for form in [["--trame"], [], ["--synthese"]] {
      try Data("mes mots \(form)".utf8).write(to: URL(fileURLWithPath: path))
      var child = ChildProcess(input: "", in: folder)
      child.arguments = ["rapport", "2025", "--sortie", path] + form
      #expect(try child.run().code == 0)
    }
    #expect(
      try (1...3).map { try String(contentsOfFile: "\(path).avant-\($0)", encoding: .utf8) }
        == ["mes mots [\"--trame\"]", "mes mots []", "mes mots [\"--synthese\"]"])
  }

  @Test("A single line given with -c needs no number; several are run in order; quitter ends them")
  func oneLine() throws {
    _ = try folder.makeHeninCarvin()
    #expect(try run("-c", "zorglub").complaint.hasPrefix("Commande inconnue"))
    let ending = try run("-c", "accueil\nquitter\nzorglub")
    #expect(ending.code == 0 && ending.output.hasPrefix("PTCE Hénin-Carvin"))
    let each = try run("-c", "projet noter friperie un", "-c", "projet noter friperie deux")
    #expect(each.code == 0 && each.output.split(separator: "\n").count == 2)
    #expect(try run(input: "").code == 0)
    #expect(try run(input: "\n\n# rien\n").code == 0)
    #expect(try run(input: "accueil").output.hasPrefix("PTCE Hénin-Carvin"))
    #expect(try run(input: "accueil\r\n").output.hasPrefix("PTCE Hénin-Carvin"))
  }

  @Test("Bytes that are no text are refused, as arguments, in -c and on standard input")
  func invalidUTF8() throws {
    let file = try folder.makeHeninCarvin()
    let before = try Data(contentsOf: URL(fileURLWithPath: file))
    var child = ChildProcess("partenaire", "ajouter", in: folder)
    child.rawArguments = [[0x41, 0xE9, 0x42]]
    let argument = try child.run()
    #expect(argument == .init(output: "", complaint: "Ce texte n'est pas en UTF-8.\n", code: 2))
    child.arguments = ["-c"]
    child.rawArguments = [Array("partenaire ajouter ".utf8) + [0xFF]]
    #expect(try child.run() == argument)
    child.rawArguments = []
    child.arguments = []
    child.input = Data("partenaire ajouter A\n".utf8 + [0xC3, 0x28, 0x0A])
    #expect(try child.run() == argument)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
  }

  @Test("Completion for a shell prints one candidate a line")
  func completion() throws {
    _ = try folder.makeHeninCarvin()
    #expect(try run("--completer", "projet noter frip").output == "friperie-solidaire\n")
    #expect(try run("--completer", "plan").output == "planifier\n")
    #expect(try run("--completer=zorglub ").output == "")
    #expect(try run("--completer").code == 2)
  }

  @Test("Version, help, and options that lack their value")
  func startOptions() throws {
    #expect(try run("--version").output == "ptce \(Program.version)\n")
    let help = try run("--help")
    #expect(help.code == 0 && help.output.hasPrefix("Commencer : "))
    #expect(try run("-h").output == help.output)
    for option in ["--base", "--auteur", "-c"] {
      let ending = try run(option)
      #expect(ending == .init(output: "", complaint: "Il manque une valeur après \(option).\n", code: 2))
    }
  }

  @Test("--base and PTCE_BASE name the file, --auteur who acts")
  func base() throws {
    let path = folder.path + "/ailleurs.ptce"
    try SampleFile.heninCarvin.copy(to: path)
    #expect(try run("--base", path, "--auteur", "Odile", "projet", "noter", "friperie", "x").code == 0)
    var child = ChildProcess("journal", "--limite", "1", "--format", "csv", in: folder)
    child.environment["PTCE_BASE"] = path
    #expect(try child.run().output.contains("Odile"))
    #expect(try run("--base=" + folder.path + "/absent.ptce", "accueil").code == 1)
    let none = try run("accueil")
    #expect(none.code != 0 && none.complaint.hasPrefix("Aucun dossier sur ce poste."))
  }

  @Test("A closed standard output is no crash, and an act is done all the same")
  func closedOutput() throws {
    _ = try folder.makeHeninCarvin()
    var child = ChildProcess("projet", "noter", "friperie", "sans sortie", in: folder)
    child.hasClosedOutput = true
    let ending = try child.run()
    #expect(ending.code < 128, "\(ending)")
    #expect(try run("projet", "friperie").output.contains("sans sortie"))
  }

  @Test(
    "Looking changes no byte of the file and leaves nothing beside it",
    arguments: [
      "adherents", "accueil", "projets", "journal", "instance ca", "adherents --format json", "zorglub",
      "adherent zorglub",
    ])
  func reading(line: String) throws {
    let file = try folder.makeHeninCarvin()
    let before = try Data(contentsOf: URL(fileURLWithPath: file))
    _ = try run("-c", line)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Documents/PTCE") == ["henin-carvin.ptce"])
  }

  @Test("An act leaves one file of mode 0600")
  func mode() throws {
    #expect(try run("creer", "--modele", "henin-carvin", "--registre", "moi").code == 0)
    #expect(try run("projet", "noter", "friperie", "x").code == 0)
    let place = folder.path + "/Documents/PTCE"
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == ["henin-carvin.ptce"])
    let attributes = try FileManager.default.attributesOfItem(atPath: place + "/henin-carvin.ptce")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
