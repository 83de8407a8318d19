import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

@testable import GovernanceConsole

/// The same list as five programs write it gives the same file.
@Suite struct ImportedListTests {
  private static let folder = Repository.root + "/Tests/GovernanceConsoleTests/Lists"
  private static let golden = folder + "/importe.txt"

  @Test(arguments: [
    ("excel-windows-1252.csv", ListEncoding.windows1252, DelimitedList.Delimiter.semicolon),
    ("excel-utf8.csv", .utf8, .semicolon), ("libreoffice.csv", .utf8, .comma), ("tabulations.txt", .utf8, .tab),
    ("guillemets.csv", .utf8, .semicolon),
  ])
  func goldenImports(_ name: String, _ encoding: ListEncoding, _ delimiter: DelimitedList.Delimiter) throws {
    let list = try DelimitedList.read(path: "\(Self.folder)/\(name)")
    #expect(list.encoding == encoding)
    #expect(list.delimiter == delimiter)
    try importing(list, name)
  }

  /// One date is shown in the form of the system, as Excel does unless told otherwise: it must stay French.
  @Test(
    .enabled("soffice: scripts/test --documents") {
      ProcessInfo.processInfo.environment["PTCE_DOCUMENTS"] == "1"
        || FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")
    }, arguments: ["classeur.xlsx", "classeur.ods"])
  func goldenSpreadsheets(_ name: String) throws {
    let list = try DelimitedList.read(path: "\(Self.folder)/\(name)")
    #expect(list.isSheet)
    #expect(list.rows.map(\.line) == [1, 2, 3, 4, 5])
    try importing(list, name)
  }

  private func importing(_ list: DelimitedList, _ name: String) throws {
    let home = try TemporaryFolder()
    let file = try AssociationFile.open(home.makeHeninCarvin(), for: .acting)
    let members = try MemberListReader(list.rows, today: SampleFile.today).members
    let settings = MemberImport(day: SampleFile.today)
    let before = try Self.lists(file)
    let outcome = try file.importMembers(members, settings, titled: PlainText(name))
    let lines = outcome.lines.map { "\($0.name) : \($0.kind.french) · \($0.details.joined(separator: " · "))" }
    let imported = (lines + (try Self.lists(file)).filter { !before.contains($0) }).joined(separator: "\n") + "\n"
    if Recording.isOn { try Data(imported.utf8).write(to: URL(fileURLWithPath: Self.golden)) }
    #expect(try imported == String(contentsOfFile: Self.golden, encoding: .utf8))
    #expect(throws: Refusal.exchange(.nothingToImport)) {
      try file.importMembers(members, settings, titled: PlainText(name))
    }
    _ = try file.undo()
    #expect(try Self.lists(file) == before)
  }

  /// Every list of the file, line by line.
  private static func lists(_ file: AssociationFile) throws -> [String] {
    try SpreadsheetList.allCases.flatMap { list in
      try file.rows(of: list, on: SampleFile.today, today: SampleFile.today).map { row in
        "\(list.fileName) | "
          + zip(list.columns, row).map { column, value in value.map(column.shown) ?? "" }.joined(separator: " | ")
      }
    }
  }

  @Test func listIsReadBackFromItsOwnExport() throws {
    let home = try TemporaryFolder()
    let file = try AssociationFile.open(home.makeHeninCarvin(), for: .acting)
    let list = SpreadsheetList.members
    let rows = try file.rows(of: list, on: SampleFile.today, today: SampleFile.today).map { row in
      zip(list.columns, row).map { column, value in value.map(column.shown) ?? "" }
    }
    let text = Table.spreadsheet(list.columns.map(\.title), rows)
    let read = try DelimitedList(Array(text.utf8)).rows.map(\.cells)
    #expect(read == [list.columns.map(\.title)] + rows)
  }

  @Test func noCellIsAFormula() throws {
    let text = Table.spreadsheet(["a"], [["=1+1"], ["+33 6"], ["@x"], ["-5"], ["; \" \n"]])
    #expect(text == "\u{FEFF}a\r\n'=1+1\r\n'+33 6\r\n'@x\r\n-5\r\n\"; \"\" \n\"\r\n")
  }
}
