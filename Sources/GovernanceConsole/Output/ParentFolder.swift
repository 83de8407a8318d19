import Foundation

extension String {
  /// The path from the root: what was typed may start from the folder that one is in.
  var wholePath: String { hasPrefix("/") ? self : FileManager.default.currentDirectoryPath + "/" + self }

  /// The folder that a path lies in. Foundation's `deletingLastPathComponent` crashes on a name of one letter.
  var parentFolder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
