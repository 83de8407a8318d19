import Foundation

/// What an independent reader (Python's zip and XML) finds in an office document.
struct OfficeReader: Decodable {
  /// The kinds and words of the paragraphs outside tables: ["Title", "Rapport d'activité"].
  let paragraphs: [[String]]
  let tables: [Table]
  /// How many pictures the archive holds.
  let pictures: Int
  /// What is said of each to who cannot see it.
  let descriptions: [String]
  /// How many characters the longest description in the archive has.
  let longest: Int
  let title: String
  let author: String
  let language: String
  /// The paper, in millimetres.
  let paper: [Int]
  let footer: String
  /// What the archive's own check says; nil where every member is whole.
  let damaged: String?

  struct Table: Decodable, Equatable {
    let header: [String]
    let rows: [[String]]
    let hasBorders: Bool
  }

  init(docx: Data) throws { self = try Self.read(docx, "docx") }
  init(odt: Data) throws { self = try Self.read(odt, "odt") }

  /// The words of the paragraphs of that kind.
  func words(_ kind: String) -> [String] {
    paragraphs.filter { $0.first == kind }.compactMap(\.last)
  }

  private static func read(_ document: Data, _ kind: String) throws -> OfficeReader {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "read-\(kind).py")
    let answer = try Tool.python3.answer(script.path(percentEncoded: false), to: document)
    return try JSONDecoder().decode(OfficeReader.self, from: Data(answer.utf8))
  }
}
