/// Reads a number as one writes it in French, exactly: in whole units of its last decimal, such as cents.
struct DecimalReader {
  /// How many decimals there may be.
  let decimals: Int
  /// The most that is taken, in units of the last decimal.
  let limit: Int64

  /// Why a text is no such number.
  enum Fault: Error {
    case empty, negative, notANumber, tooManyDecimals, tooLarge
    /// Point and comma could each be the decimal mark; what the number would most likely be.
    case ambiguous(Int64)
  }

  /// The number in units of its last decimal.
  func read(_ text: some StringProtocol) throws(Fault) -> Int64 {
    // Folding makes one space of those that set thousands apart.
    let words = text.folded.split(separator: " ")
    guard let first = words.first else { throw .empty }
    if first.hasPrefix("-") || first.hasPrefix("−") { throw .negative }
    guard words.count == 1 || isGrouping(words.map { $0.prefix { $0 != "," && $0 != "." } }) else { throw .notANumber }
    let joined = words.joined()
    guard joined.allSatisfy({ isDigit($0) || $0 == "," || $0 == "." }), joined.first.map(isDigit) == true,
      joined.last.map(isDigit) == true
    else { throw .notANumber }
    let (whole, rest) = try parts(of: joined)
    guard rest.count <= decimals else { throw .tooManyDecimals }
    guard let number = units(whole, rest), number <= limit else { throw .tooLarge }
    return number
  }

  /// What stands before and after the decimal mark, where it is clear which mark that is.
  private func parts(of text: String) throws(Fault) -> (whole: String, decimals: String) {
    let commas = text.count { $0 == "," }
    let points = text.count { $0 == "." }
    func split(at mark: Character) -> [Substring] { text.split(separator: mark, omittingEmptySubsequences: false) }
    switch (commas, points) {
    case (0, 0): return (text, "")
    case (1, 0), (0, 1):
      let pieces = split(at: commas == 1 ? "," : ".")
      // "1,234" and "1.234" are a thousand for some people, and one and a bit for others. Where three decimals are
      // usual, a comma is what it always is in French, and nobody groups a zero.
      let isPlain = decimals >= 3 && (commas == 1 || pieces[0] == "0")
      if pieces[1].count == 3, isGrouping(pieces), !isPlain {
        throw .ambiguous(units(pieces[0] + pieces[1], "") ?? limit)
      }
      return (String(pieces[0]), String(pieces[1]))
    case (1, _):
      let pieces = split(at: ",")
      // "1,234.56": as English writes it.
      guard !pieces[1].contains(".") else {
        guard points == 1 else { throw .notANumber }
        let inner = pieces[1].split(separator: ".", omittingEmptySubsequences: false)
        guard isGrouping([pieces[0], inner[0]]), inner[1].count <= decimals else { throw .notANumber }
        throw .ambiguous(units(pieces[0] + inner[0], inner[1]) ?? limit)
      }
      let thousands = pieces[0].split(separator: ".", omittingEmptySubsequences: false)
      guard isGrouping(thousands) else { throw .notANumber }
      return (thousands.joined(), String(pieces[1]))
    case (0, _):
      let thousands = split(at: ".")
      guard isGrouping(thousands) else { throw .notANumber }
      return (thousands.joined(), "")
    default: throw .notANumber
    }
  }

  private func units(_ whole: some StringProtocol, _ rest: some StringProtocol) -> Int64? {
    let digits = String(whole) + rest + String(repeating: "0", count: decimals - rest.count)
    return digits.count < 18 ? Int64(digits) : nil
  }

  /// "1", "234", "567": one to three figures, then three each time.
  private func isGrouping(_ pieces: [Substring]) -> Bool {
    guard let first = pieces.first, (1...3).contains(first.count) else { return false }
    return pieces.dropFirst().allSatisfy { $0.count == 3 } && pieces.allSatisfy { $0.allSatisfy(isDigit) }
  }

  private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
