import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench

/// Writes documents to files: complete or not at all.
enum DocumentFile {
  /// What help says of `--sortie`.
  static let meaningOfOutput =
    "fichier .docx, .odt, .pdf, .html, .md ou .txt ; « - » pour l'écran ; sinon Documents/PTCE/ANNÉE/REF"

  /// Writes a document in the form that the name's ending asks for; without a name as HTML and Markdown into a folder.
  ///
  /// - Parameters:
  ///   - look: another look than the association's of today.
  /// - Returns: the paths that were written.
  /// - Throws: ``Refusal/unfitValue(_:expected:)`` for another ending, ``FileRefusal/folderNotWritable(path:)``,
  ///   ``FileRefusal/diskFull``, and what ``Document/converted(to:width:)`` throws.
  static func write(
    _ document: Document, to path: String?, orTo folder: String, named name: String, in workspace: Workspace,
    look: DocumentLook? = nil
  ) throws -> [String] {
    let look = try look ?? workspace.look()
    if let path {
      guard let format = DocumentFormat(path: path) else { throw Refusal.unfitValue(path, expected: endings) }
      if format.needsConverter, workspace.conversation.isInteractive {
        workspace.conversation.say("Conversion en \(format.rawValue.uppercased())…")
      }
      // A former page is compared with the whole of the new one, and kept where they differ.
      if format == .html, !FileManager.default.fileExists(atPath: path) {
        try write(piecesTo: path) { try document.writeHTML(in: look, $0) }
        return [path]
      }
      try write(
        document.converted(to: format, width: workspace.environment.width ?? 80, in: look), to: path, in: workspace)
      return [path]
    }
    return try [DocumentFormat.html, .markdown].map { format in
      try write(
        document.converted(to: format, in: look), intoFolder: folder,
        named: "\(name).\(format == .html ? "html" : "md")", in: workspace)
    }
  }

  /// Writes a drawing in the association's colours.
  static func write(drawing: String, to path: String, in workspace: Workspace) throws {
    try write(Data(workspace.painted(drawing).utf8), to: path, in: workspace)
  }

  /// Writes a file into a folder, which is made where it is missing; a former file of other content is kept.
  ///
  /// - Returns: the path that was written.
  /// - Throws: ``FileRefusal/folderNotWritable(path:)``, ``FileRefusal/diskFull``.
  static func write(
    _ contents: Data, intoFolder folder: String, named name: String, in workspace: Workspace
  ) throws -> String {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Refusal.file(.folderNotWritable(path: folder))
    }
    let path = "\(folder)/\(name)"
    try write(contents, to: path) { workspace.keepsFormer(at: $0) }
    return path
  }

  /// The endings that say what to write.
  private static let endings = "un nom en .docx, .odt, .pdf, .html, .md ou .txt"

  /// The endings of forms in which people write, or whose former version they may have sent to somebody.
  private static let keptEndings: Set<String> = ["docx", "odt", "md", "markdown", "txt", "html", "htm", "svg"]

  /// Writes a file for a reader; a former one of other content, in which somebody may have written, is kept as
  /// `….avant-N`, which the answer tells.
  static func write(_ contents: Data, to path: String, in workspace: Workspace) throws {
    let isKept = keptEndings.contains((path as NSString).pathExtension.folded)
    try write(contents, to: path, keepingFormer: isKept ? { workspace.keepsFormer(at: $0) } : nil)
  }

  /// Writes under another name first, so that an interrupted write leaves the former file.
  ///
  /// - Parameter keepingFormer: is told where a former file of other content is kept; nil where none is.
  static func write(_ contents: Data, to path: String, keepingFormer: ((String) -> Void)? = nil) throws {
    do {
      guard let keepingFormer, let former = FileManager.default.contents(atPath: path), former != contents else {
        return try contents.write(to: URL(fileURLWithPath: path), options: .atomic)
      }
      var number = 1
      while FileManager.default.fileExists(atPath: "\(path).avant-\(number)") { number += 1 }
      let kept = "\(path).avant-\(number)"
      try FileManager.default.moveItem(atPath: path, toPath: kept)
      do {
        try contents.write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        try? FileManager.default.moveItem(atPath: kept, toPath: path)
        throw error
      }
      keepingFormer(kept)
    } catch {
      throw refusal(error, path)
    }
  }

  /// Writes what is handed out piece by piece, under another name first.
  static func write(piecesTo path: String, _ pieces: ((String) throws -> Void) throws -> Void) throws {
    let part = "\(path).part-\(UUID().uuidString.prefix(8))"
    do {
      guard FileManager.default.createFile(atPath: part, contents: nil),
        let file = FileHandle(forWritingAtPath: part)
      else { throw Refusal.file(.folderNotWritable(path: path.parentFolder)) }
      try pieces { try file.write(contentsOf: Data($0.utf8)) }
      try file.close()
      guard rename(part, path) == 0 else { throw Refusal.file(.folderNotWritable(path: path.parentFolder)) }
    } catch {
      unlink(part)
      throw refusal(error, path)
    }
  }

  /// What a user is told where a file cannot be written.
  private static func refusal(_ error: any Error, _ path: String) -> Refusal {
    if let refusal = error as? Refusal { return refusal }
    let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
    return .file(isFull ? .diskFull : .folderNotWritable(path: path.parentFolder))
  }
}
