/// A quotient of whole numbers, exact: "4 2/3". Of a positive denominator.
struct Fraction {
  private let numerator: Int, denominator: Int

  init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  var isWhole: Bool { numerator.isMultiple(of: denominator) }

  /// The smallest whole number that reaches it.
  var roundedUp: Int { (numerator + denominator - 1) / denominator }

  /// "4 2/3", "2/3", "6"; the whole and the rest are never parted by the end of a line.
  var french: String {
    let whole = numerator / denominator
    let rest = numerator % denominator
    guard rest > 0 else { return whole.french }
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    let common = divisor(rest, denominator)
    return (whole > 0 ? whole.french + "\u{A0}" : "") + "\(rest / common)/\(denominator / common)"
  }

  /// "66,5 %", "≈ 66,67 %"; what misses 0, 50 or 100 by a hair is never printed as if it reached it.
  var percent: String {
    let hundredths = (numerator * 20_000 + denominator) / (2 * denominator)
    let isExact = (numerator * 10_000).isMultiple(of: denominator)
    let number = hundredths / 100
    let decimals = hundredths % 100
    if !isExact, [0, 5_000, 10_000].contains(hundredths) {
      return "un peu \(numerator * 10_000 > hundredths * denominator ? "plus" : "moins") de \(number) %"
    }
    let digits = decimals % 10 == 0 ? String(decimals / 10) : (decimals < 10 ? "0" : "") + String(decimals)
    return (isExact ? "" : "≈ ") + number.french + (decimals == 0 ? "" : "," + digits) + " %"
  }
}

extension Int {
  /// Half of it: "5,5" for 11.
  var half: String { (self / 2).french + (isMultiple(of: 2) ? "" : ",5") }
}
