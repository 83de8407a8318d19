import GovernanceFrench

extension Catalogue {
  /// Whether a line may hold how to reach somebody, and so does not go into the history on disk.
  ///
  /// A mistyped line is not understood and may hold anything: with an option or an `@` it is not kept either.
  func isConfidential(_ line: String) -> Bool {
    if line.contains("@") { return true }
    guard let words = try? Word.split(line), let found = try? find(words) else { return line.contains("--") }
    return found.command.heading.fields.contains(where: \.isConfidential)
  }
}
