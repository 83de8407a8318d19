import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench

/// Writes documents to files: complete or not at all.
enum DocumentFile {
  /// What help says of `--sortie`.
  static let meaningOfOutput =
    "fichier .html, .md ou .txt ; « - » pour l'écran ; sinon Documents/PTCE/ANNÉE/REF"

  /// Writes a document in the form that the name's ending asks for; without a name as HTML and Markdown into a folder.
  ///
  /// - Returns: the paths that were written.
  /// - Throws: ``Refusal/unfitValue(_:expected:)`` for another ending, ``Refusal/folderNotWritable(path:)``,
  ///   ``Refusal/diskFull``.
  static func write(
    _ document: Document, to path: String?, orTo folder: String, named name: String, width: Int?
  ) throws -> [String] {
    if let path {
      switch path.folded.split(separator: ".").last {
      case "html", "htm": try write(document.html, to: path)
      case "md", "markdown": try write(document.markdown, to: path)
      case "txt": try write(document.plainText(width: width ?? 80), to: path)
      default: throw Refusal.unfitValue(path, expected: "un nom en .html, .md ou .txt (ou .json pour le rapport)")
      }
      return [path]
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Refusal.folderNotWritable(path: folder)
    }
    let paths = ["\(folder)/\(name).html", "\(folder)/\(name).md"]
    try write(document.html, to: paths[0], keepingFormer: true)
    try write(document.markdown, to: paths[1], keepingFormer: true)
    return paths
  }

  /// Writes a text under another name first, so that an interrupted write leaves the former file.
  ///
  /// - Parameter keepingFormer: a former file of other content, perhaps mended by hand, is kept as `….avant-N`.
  static func write(_ text: String, to path: String, keepingFormer: Bool = false) throws {
    do {
      if keepingFormer, let former = FileManager.default.contents(atPath: path), former != Data(text.utf8) {
        var number = 1
        while FileManager.default.fileExists(atPath: "\(path).avant-\(number)") { number += 1 }
        try FileManager.default.moveItem(atPath: path, toPath: "\(path).avant-\(number)")
      }
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
      throw Refusal.diskFull
    } catch {
      throw Refusal.folderNotWritable(path: (path as NSString).deletingLastPathComponent)
    }
  }
}
