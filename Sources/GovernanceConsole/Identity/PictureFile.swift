import Foundation
import Governance

/// Reads a picture from a file.
enum PictureFile {
  /// The bytes of the file; no more than tell that it is too big for a logo.
  ///
  /// - Throws: ``FileRefusal/noFile(path:)``, ``FileRefusal/inputOutput(path:)`` or
  ///   ``IdentityRefusal/logoTooBig(bytes:)``.
  static func bytes(path: String) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
      throw Refusal.file(.noFile(path: path))
    }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    guard size <= Logo.limit else { throw Refusal.identity(.logoTooBig(bytes: size)) }
    guard let file = FileHandle(forReadingAtPath: path) else { throw Refusal.file(.inputOutput(path: path)) }
    defer { try? file.close() }
    do {
      return [UInt8](try file.read(upToCount: Logo.limit + 1) ?? Data())
    } catch {
      throw Refusal.file(.inputOutput(path: path))
    }
  }
}
