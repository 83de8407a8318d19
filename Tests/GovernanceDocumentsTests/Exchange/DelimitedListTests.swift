import Foundation
import Governance
import Testing

@testable import GovernanceDocuments

/// Lists as other programs write them, and what is no list.
@Suite struct DelimitedListTests {
  private func cells(_ text: String) throws -> [[String]] { try DelimitedList(Array(text.utf8)).rows.map(\.cells) }

  private func reason(_ bytes: [UInt8]) -> String? {
    do throws(Refusal) {
      _ = try DelimitedList(bytes)
      return nil
    } catch {
      if case .exchange(.unreadableList(let reason)) = error { return reason }
      return "\(error)"
    }
  }

  @Test func quotesHoldWhatWouldPartCells() throws {
    #expect(try cells("a;\"b;\"\"c\"\"\nd\";\n") == [["a", "b;\"c\"\nd", ""]])
    #expect(try cells("a,b\r\n5\" tube,\r\n") == [["a", "b"], ["5\" tube", ""]])
    #expect(try cells("a\tb\rc\t") == [["a", "b"], ["c", ""]])
    #expect(try cells("sep=,\r\na;b,c\r\n") == [["a;b", "c"]])
    #expect(
      try cells("Titre, et sous-titre\na;b;c\n1,5;2;3\n") == [
        ["Titre, et sous-titre"], ["a", "b", "c"], ["1,5", "2", "3"],
      ])
  }

  @Test func linesAreThoseOfTheFile() throws {
    let list = try DelimitedList(Array("a;b\n\"1\n2\";x\r\n\nz;y\n".utf8))
    #expect(list.rows.map(\.line) == [1, 2, 4, 5])
    #expect(try DelimitedList(Array("sep=;\r\na;b\r\n".utf8)).rows.map(\.line) == [2])
  }

  @Test func encodingsAreTold() throws {
    let text = "Prénom;Œuvre\n"
    #expect(try DelimitedList(Array(text.utf8)).encoding == .utf8)
    for bigEndian in [false, true] {
      let units = text.utf16.flatMap {
        bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
      }
      let list = try DelimitedList((bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) + units)
      #expect(list.encoding == .utf16)
      #expect(list.rows.first?.cells == ["Prénom", "Œuvre"])
    }
    let windows: [UInt8] = Array("Pr".utf8) + [0xE9] + Array("nom;".utf8) + [0x8C] + Array("uvre".utf8)
    #expect(try DelimitedList(windows).encoding == .windows1252)
    #expect(try DelimitedList(windows).rows.first?.cells == ["Prénom", "Œuvre"])
  }

  @Test func whatIsNoListIsRefused() {
    #expect(reason([]) == "le fichier est vide")
    #expect(reason(Array(" \n;;\n".utf8.filter { $0 != 0x20 })) == "le fichier est vide")
    #expect(reason([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == "c'est une image, pas une liste en texte")
    #expect(reason([0x50, 0x4B, 0x03, 0x04, 0])?.hasPrefix("c'est un classeur ou un document") == true)
    #expect(reason([0x61, 0, 0x62]) == "ce n'est pas du texte")
    #expect(reason([0x61, 0x0A, 0x81])?.hasPrefix("ligne 2, ni UTF-8") == true)
    #expect(reason([0xFF, 0xFE, 0x61])?.contains("UTF-16") == true)
    #expect(reason(Array("a;b\nc;\"d\n".utf8)) == "ligne 2, un guillemet ouvert n'est jamais fermé")
    #expect(reason(Array("a;b\nc;\"d\"e\n".utf8)) == "ligne 2, quelque chose suit un guillemet fermé")
  }

  @Test func cellOfAMillionCharacters() throws {
    let long = String(repeating: "é", count: 1_000_000)
    #expect(try cells("a;b\n\"\(long)\";\(long)\n")[1].map(\.utf8.count) == [2_000_000, 2_000_000])
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var generator = SeededGenerator(seed: 4)
    let pieces = ["a", "é", ";", ",", "\"", "\n", "\r\n", "\t", " ", "«", "=", "'"]
    for _ in 0..<500 {
      let width = Int.random(in: 2...4, using: &generator)
      let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
            .joined()
        }
      }
      let text =
        "sep=;\n"
        + rows.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";") }
        .joined(separator: "\r\n")
      guard rows.contains(where: { $0.contains { !$0.isEmpty } }) else { continue }
      #expect(try cells(text) == rows)
    }
  }

  @Test func anythingIsReadOrRefused() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0...255, using: &generator)
          : Array(";,\"\n\r\ta".utf8).randomElement(using: &generator) ?? 0
      }
      _ = try? DelimitedList(bytes)
    }
  }

  @Test func missingFilesAndFoldersAreTold() {
    #expect(throws: Refusal.file(.noFile(path: "/tmp/absent.csv"))) { try DelimitedList.read(path: "/tmp/absent.csv") }
    #expect(throws: Refusal.exchange(.unreadableList("c'est un répertoire"))) { try DelimitedList.read(path: "/tmp") }
  }
}
