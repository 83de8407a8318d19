import Governance

extension [PublishedFigure] {
  /// The figure of that key or French name, or of any unambiguous beginning, accents and case aside.
  ///
  /// - Throws: ``ReportRefusal/unknownFigure(_:suggestions:)`` or ``ReportRefusal/ambiguousFigure(_:candidates:)``.
  public func figure(_ text: String) throws(Refusal) -> PublishedFigure {
    let typed = text.letters
    let steps: [(PublishedFigure) -> Bool] = [
      { $0.key.folded == text.folded || $0.label.letters == typed },
      { $0.key.folded.hasPrefix(text.folded) || $0.label.letters.hasPrefix(typed) },
      // "tenues bureau", "alim étude": each word begins one of the name's.
      { figure in
        let words = figure.label.letters.split(separator: " ")
        return typed.split(separator: " ").allSatisfy { part in words.contains { $0.hasPrefix(part) } }
      },
    ]
    if !typed.isEmpty {
      for step in steps {
        let found = filter(step)
        if found.count == 1 { return found[0] }
        if !found.isEmpty {
          throw .report(.ambiguousFigure(text, candidates: found.prefix(6).map(\.label), others: found.count - 6))
        }
      }
    }
    throw .report(.unknownFigure(text, suggestions: map(\.label).closest(to: text)))
  }
}

extension String {
  /// Its words, without accents, case and punctuation.
  fileprivate var letters: String {
    folded.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
