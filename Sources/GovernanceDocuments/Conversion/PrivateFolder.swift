import Foundation
import Governance

/// A temporary folder that nobody else can enter, gone with the value that holds it.
final class PrivateFolder {
  let path: String

  /// - Throws: ``FileRefusal/folderNotWritable(path:)``.
  init() throws(Refusal) {
    let place = FileManager.default.temporaryDirectory.path
    // mkdtemp gives it the mode 0700.
    var template = Array("\(place)/ptce.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(.folderNotWritable(path: place)) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Makes a folder in it.
  ///
  /// - Throws: ``FileRefusal/folderNotWritable(path:)``.
  func makeFolder(_ name: String) throws(Refusal) {
    do {
      try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    } catch {
      throw .file(.folderNotWritable(path: path))
    }
  }

  /// Writes a file into the folder and tells its path.
  ///
  /// - Throws: ``FileRefusal/folderNotWritable(path:)``.
  func write(_ contents: Data, as name: String) throws(Refusal) -> String {
    let file = path + "/" + name
    do {
      try contents.write(to: URL(fileURLWithPath: file))
    } catch {
      throw .file(.folderNotWritable(path: path))
    }
    return file
  }
}
