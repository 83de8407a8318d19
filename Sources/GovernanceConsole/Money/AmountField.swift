import Governance
import GovernanceFrench

extension Field where Value == Amount {
  /// A sum of money, as one writes it in French.
  static func amount(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Quel montant ?", placeholder: "MONTANT", meaning: name,
        take: { words, isLast, _ in
          if isLast { return words.count }
          // "1 234,56 €" without quotes: as many words as go on like a number.
          let more = words.dropFirst().prefix { word in
            !word.isQuoted && (word.text == "€" || word.text.prefix(3).allSatisfy(\.isNumber) && word.text.count >= 3)
          }
          return 1 + more.count
        }),
      read: { words, _ in try Amount(french: words.map(\.text).joined(separator: " ")) })
  }
}
