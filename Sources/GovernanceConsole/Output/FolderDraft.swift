import Foundation
import Governance

/// A folder that is filled under another name and put into place once it is complete, so that no half folder is ever
/// taken for a whole one.
struct FolderDraft {
  /// Where it is filled; nobody but the user may enter it.
  let path: String
  private let target: String

  /// - Throws: ``FileRefusal/fileExists(path:)`` where something is in that place that is no empty folder,
  ///   ``FileRefusal/folderNotWritable(path:)``, ``FileRefusal/diskFull``.
  init(of target: String) throws(Refusal) {
    let files = FileManager.default
    var place = target
    while place.count > 1, place.hasSuffix("/") { place.removeLast() }
    if files.fileExists(atPath: place), (try? files.contentsOfDirectory(atPath: place))?.isEmpty != true {
      throw .file(.fileExists(path: place))
    }
    var name = Array((place + ".part-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else {
      throw errno == ENOSPC || errno == EDQUOT ? .file(.diskFull) : .file(.folderNotWritable(path: place.parentFolder))
    }
    self.target = place
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a text into the folder.
  func write(_ text: String, as name: String) throws { try DocumentFile.write(Data(text.utf8), to: path + "/" + name) }

  /// Gives the complete folder its name.
  func place() throws(Refusal) {
    guard rename(path, target) == 0 else {
      throw errno == ENOTEMPTY || errno == EEXIST ? .file(.fileExists(path: target)) : .file(.inputOutput(path: target))
    }
  }

  /// Removes what is left under the other name.
  func discard() { try? FileManager.default.removeItem(atPath: path) }
}
