import Governance

extension Amount {
  /// The amount that is typed: `1 234,56 €`, `1.234,56`, `1234.5`, `100`.
  ///
  /// - Throws: ``Refusal/unreadableAmount(_:_:)``, which tells what an ambiguous text would be.
  public init(french text: String, atMost limit: Amount = .largest) throws(Refusal) {
    var plain = text.folded
    for unit in ["euros", "euro", "eur", "€"] where plain.hasSuffix(unit) { plain = String(plain.dropLast(unit.count)) }
    do {
      self.init(cents: try DecimalReader(decimals: 2, limit: limit.cents).read(plain))
    } catch {
      switch error {
      case .empty: throw .unreadableAmount(text, .empty)
      case .negative: throw .unreadableAmount(text, .negative)
      case .notANumber: throw .unreadableAmount(text, .notANumber)
      case .tooManyDecimals: throw .unreadableAmount(text, .tooManyDecimals)
      case .ambiguous(let cents): throw .unreadableAmount(text, .ambiguous(Amount(cents: cents)))
      case .tooLarge: throw .unreadableAmount(text, .tooLarge(limit: limit))
      }
    }
  }

  /// The most that the record holds for one sum: a thousand million euros.
  public static let largest = Amount(cents: 100_000_000_000)
}
