extension String {
  /// The folder that a path lies in. Foundation's `deletingLastPathComponent` crashes on a name of one letter.
  var parentFolder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
