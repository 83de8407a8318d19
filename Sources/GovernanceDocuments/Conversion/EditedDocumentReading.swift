import Foundation
import Governance

extension EditedDocument {
  /// Reads a file that was edited elsewhere: `.docx`, `.odt`, `.md` or `.txt`.
  ///
  /// - Throws: ``FileRefusal/noFile(path:)``, ``FileRefusal/inputOutput(path:)``, ``Refusal/unfitValue(_:expected:)`` for another
  ///   ending, ``ConversionRefusal/documentTooLarge(path:megabytes:)``, ``ConversionRefusal/unreadableDocument(path:)``, and for `.docx` and
  ///   `.odt` ``ConversionRefusal/converterMissing(program:package:)`` and ``ConversionRefusal/converterTooSlow(program:seconds:)``.
  public static func read(path: String) throws(Refusal) -> EditedDocument {
    let format = DocumentFormat(path: path)
    guard let format, format.isReadBack else {
      throw .unfitValue(path, expected: "un fichier .docx, .odt, .md ou .txt")
    }
    let contents = try bytes(path: path)
    switch format {
    case .docx: return try converted(contents, from: "docx", levels: 1, path: path)
    case .odt: return try converted(contents, from: "odt", levels: 1, path: path)
    case .markdown:
      let text = Data(try words(contents, path: path).utf8)
      do {
        // Without "smart", quotes and dashes stay as they were typed.
        return try converted(text, from: "markdown-smart-yaml_metadata_block", levels: 0, path: path)
      } catch .conversion(.converterMissing) {
        return EditedDocument(markdown: try words(contents, path: path))
      }
    default: return EditedDocument(plainText: try words(contents, path: path))
    }
  }

  /// The largest file that is read, in megabytes: a report with pictures has two or three.
  private static let megabytes = 20

  private static func bytes(path: String) throws(Refusal) -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
      throw .file(.noFile(path: path))
    }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .file(.inputOutput(path: path)) }
    defer { try? file.close() }
    do {
      // One byte more than the limit tells that there is more, whatever the file says of itself.
      let contents = try file.read(upToCount: megabytes << 20 + 1) ?? Data()
      guard contents.count <= megabytes << 20 else {
        throw Refusal.conversion(.documentTooLarge(path: path, megabytes: megabytes))
      }
      return contents
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw .file(.inputOutput(path: path))
    }
  }

  /// Through pandoc, which may neither open other files nor take more than half a gigabyte: what is in an archive of
  /// 20 megabytes is anybody's guess.
  private static func converted(
    _ contents: Data, from format: String, levels: Int, path: String
  ) throws(Refusal) -> EditedDocument {
    do {
      let tree = try Converter.pandoc.run(
        ["+RTS", "-M512m", "-RTS", "--sandbox", "--from=\(format)", "--to=json", "--track-changes=accept"],
        input: contents)
      return EditedDocument(try JSONDecoder().decode(PandocTree.self, from: tree), deeper: levels)
    } catch let refusal as Refusal {
      guard case .conversion(.converterFailed) = refusal else { throw refusal }
      throw .conversion(.unreadableDocument(path: path))
    } catch {
      throw .conversion(.unreadableDocument(path: path))
    }
  }

  /// The text of a file; where it is no UTF-8, an old editor of Windows wrote it.
  private static func words(_ contents: Data, path: String) throws(Refusal) -> String {
    guard !contents.contains(0) else { throw .conversion(.unreadableDocument(path: path)) }
    if let text = String(data: contents, encoding: .utf8) { return text }
    guard let text = String(data: contents, encoding: .windowsCP1252) else {
      throw .conversion(.unreadableDocument(path: path))
    }
    return text
  }
}
