/// What stands before the command on the shell's line: `--base`, `--auteur`, `-c`, `--version`.
struct StartOptions {
  private(set) var base: String?
  private(set) var author: String?
  /// The lines of `-c`; of several of them, one after the other.
  private(set) var script: String?
  /// The beginning of a line that the shell wants completed.
  private(set) var completing: String?
  private(set) var wantsVersion = false
  private(set) var words: [String] = []

  /// - Throws: ``Misuse`` for an option without its value, or bytes that are no text.
  mutating func take(_ arguments: [String]) throws(Misuse) {
    guard !arguments.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else { throw .notUTF8 }
    var rest = arguments[...]
    while let argument = rest.first {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      switch parts.first ?? "" {
      case "--base": base = try Self.value(parts, &rest)
      case "--auteur": author = try Self.value(parts, &rest)
      case "--completer": completing = try Self.value(parts, &rest)
      case "-c":
        let lines = try Self.value([argument], &rest)
        script = script.map { $0 + "\n" + lines } ?? lines
      case "--version":
        wantsVersion = true
        rest.removeFirst()
      case "-h", "--help", "--aide":
        words = ["aide"]
        return
      default:
        words = Array(rest)
        return
      }
    }
  }

  private static func value(_ parts: [String], _ rest: inout ArraySlice<String>) throws(Misuse) -> String {
    rest.removeFirst()
    if parts.count > 1 { return parts[1] }
    guard let value = rest.popFirst() else { throw .missingValue(option: parts[0]) }
    return value
  }
}
