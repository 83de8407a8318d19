import Governance

extension Amount {
  /// The amount that is typed: `1 234,56 €`, `1.234,56`, `1234.5`, `100`.
  ///
  /// - Throws: ``Refusal/emptyText`` or ``Refusal/unreadableAmount(_:_:)``, which tells what an ambiguous text would be.
  public init(french text: String, atMost limit: Amount = .largest) throws(Refusal) {
    do { self = try Self.read(text, limit) } catch {
      switch error {
      case .empty: throw .emptyText
      case .fault(let fault): throw .unreadableAmount(text, fault)
      }
    }
  }

  /// The most that the record holds for one sum: a thousand million euros.
  public static let largest = Amount(cents: 100_000_000_000)

  private enum Fault: Error {
    case empty
    case fault(AmountFault)
  }

  private static func read(_ text: String, _ limit: Amount) throws(Fault) -> Amount {
    var plain = text.folded
    for unit in ["euros", "euro", "eur", "€"] where plain.hasSuffix(unit) { plain = String(plain.dropLast(unit.count)) }
    // Folding has made one space of those that set thousands apart.
    let words = plain.split(separator: " ")
    guard let first = words.first else { throw .empty }
    if first.hasPrefix("-") || first.hasPrefix("−") { throw .fault(.negative) }
    let isGrouped = words.count > 1
    guard !isGrouped || isGrouping(words.map { $0.prefix { $0 != "," && $0 != "." } }) else {
      throw .fault(.notANumber)
    }
    let joined = words.joined()
    guard joined.allSatisfy({ isDigit($0) || $0 == "," || $0 == "." }), joined.first.map(isDigit) == true,
      joined.last.map(isDigit) == true
    else { throw .fault(.notANumber) }
    let (whole, decimals) = try parts(of: joined)
    guard decimals.count <= 2 else { throw .fault(.tooManyDecimals) }
    let cents = whole + decimals + String(repeating: "0", count: 2 - decimals.count)
    guard cents.count < 18, let number = Int64(cents), number <= limit.cents else {
      throw .fault(.tooLarge(limit: limit))
    }
    return Amount(cents: number)
  }

  /// Euros and cents, where it is clear which mark stands between them.
  private static func parts(of text: String) throws(Fault) -> (whole: String, decimals: String) {
    let commas = text.count { $0 == "," }
    let points = text.count { $0 == "." }
    func split(at mark: Character) -> [Substring] { text.split(separator: mark, omittingEmptySubsequences: false) }
    switch (commas, points) {
    case (0, 0): return (text, "")
    case (1, 0), (0, 1):
      let pieces = split(at: commas == 1 ? "," : ".")
      let (whole, decimals) = (String(pieces[0]), String(pieces[1]))
      // "1,234" and "1.234" are a thousand for some people, and one and a bit for others.
      if decimals.count == 3, isGrouping(pieces) { throw .fault(.ambiguous(Amount(digits: whole + decimals))) }
      return (whole, decimals)
    case (1, _):
      let pieces = split(at: ",")
      // "1,234.56": as English writes it.
      guard !pieces[1].contains(".") else {
        guard points == 1 else { throw .fault(.notANumber) }
        let inner = pieces[1].split(separator: ".", omittingEmptySubsequences: false)
        guard isGrouping([pieces[0], inner[0]]), inner[1].count <= 2 else { throw .fault(.notANumber) }
        let decimals = inner[1] + String(repeating: "0", count: 2 - inner[1].count)
        throw .fault(.ambiguous(Amount(digits: pieces[0] + inner[0] + decimals, areCents: true)))
      }
      let thousands = pieces[0].split(separator: ".", omittingEmptySubsequences: false)
      guard isGrouping(thousands) else { throw .fault(.notANumber) }
      return (thousands.joined(), String(pieces[1]))
    case (0, _):
      let thousands = split(at: ".")
      guard isGrouping(thousands) else { throw .fault(.notANumber) }
      return (thousands.joined(), "")
    default: throw .fault(.notANumber)
    }
  }

  /// "1", "234", "567": one to three figures, then three each time.
  private static func isGrouping(_ pieces: [Substring]) -> Bool {
    guard let first = pieces.first, (1...3).contains(first.count) else { return false }
    return pieces.dropFirst().allSatisfy { $0.count == 3 } && pieces.allSatisfy { $0.allSatisfy(isDigit) }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private init(digits: some StringProtocol, areCents: Bool = false) {
    let number = Int64(digits) ?? 0
    self.init(cents: areCents ? number : number * 100)
  }
}
