import Governance

/// A measure as it was typed: the number, and the unit where one stands behind it.
public struct TypedMeasure: Hashable, Sendable {
  /// The number.
  public let value: Measure
  /// The unit that was typed; nil where none was.
  public let unit: String?

  /// What is typed: `3,5`, `3.5`, `1 234,5 tonnes`.
  ///
  /// - Throws: ``IndicatorRefusal/unreadableMeasure(_:_:)``.
  public init(_ text: String) throws(Refusal) {
    let isOfNumber: (Character) -> Bool = { $0.isWhitespace || ("0"..."9").contains($0) || "-−,.".contains($0) }
    let number = text.prefix(while: isOfNumber)
    let rest = text.dropFirst(number.count).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    func refused(_ fault: MeasureFault) -> Refusal { .indicator(.unreadableMeasure(text, fault)) }
    // "12e9" is a number for a machine.
    guard rest.isEmpty || !number.isEmpty && !rest.contains(where: \.isNumber) else { throw refused(.notANumber) }
    do {
      let limit = Measure.largest.thousandths
      value = Measure(thousandths: try DecimalReader(decimals: 3, limit: limit).read(number))
    } catch {
      switch error {
      case .empty where rest.isEmpty: throw refused(.empty)
      case .empty, .notANumber: throw refused(.notANumber)
      case .negative: throw refused(.negative)
      case .tooManyDecimals: throw refused(.tooManyDecimals)
      case .ambiguous(let thousandths): throw refused(.ambiguous(Measure(thousandths: thousandths)))
      case .tooLarge: throw refused(.tooLarge)
      }
    }
    unit = rest.isEmpty ? nil : rest
  }

  /// - Throws: ``IndicatorRefusal/otherUnit(name:unit:typed:)`` for a unit that is not the indicator's.
  public func value(of indicator: Indicator) throws(Refusal) -> Measure {
    guard let unit, !Self.isSame(unit, indicator.unit) else { return value }
    throw .indicator(.otherUnit(name: indicator.reference.name, unit: indicator.unit, typed: unit))
  }

  /// Whether both name one unit, singular and plural aside.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    func key(_ unit: String) -> [Substring] {
      unit.folded.split(separator: " ").map { $0.count > 3 && $0.last == "s" ? $0.dropLast() : $0 }
    }
    return key(one) == key(other)
  }
}

extension Measure {
  /// "1 234,5": thousands apart, no more decimals than there are.
  public var french: String {
    let (units, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    // Beside decimals, thousands are set apart from one thousand on: 1 200,5.
    let isSetApart = (1_000..<10_000).contains(units) && rest != 0
    let whole = isSetApart ? "\(units / 1_000)\u{202F}\(String(1_000 + units % 1_000).dropFirst())" : Int(units).french
    return whole + Self.decimals(rest)
  }

  /// As one types it: "1234,5".
  public var typed: String {
    let (units, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    return String(units) + Self.decimals(rest)
  }

  private static func decimals(_ rest: Int64) -> String {
    guard rest != 0 else { return "" }
    var digits = String(rest + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "," + digits
  }
}
