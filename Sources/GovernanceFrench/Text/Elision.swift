extension String {
  /// The name after "de": `de DIE`, `d'ADDS`, `d'Étienne`. Before an h both are written; here it is "de".
  public var afterDe: String {
    guard let first = folded.first, "aeiou".contains(first) else { return "de \(self)" }
    return "d'\(self)"
  }
}
