/// A civil day of the Gregorian calendar, without hour or time zone: what the association writes in its minutes.
///
/// Kept as the number of days since 1 January 1970, so that comparing, counting and adding days is integer
/// arithmetic. Foundation's `Calendar` would cost more than a whole list at start-up.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public var ordinal: Int { Int(count) }

  /// The same in half the room: a large file keeps days by the hundred thousand. It is enough for five million years.
  private let count: Int32

  /// The day that lies `ordinal` days after 1970-01-01.
  public init(ordinal: Int) {
    count = Int32(clamping: ordinal)
  }

  /// The day of that year, month (1…12) and day of month; nil where the calendar has no such day (31/02).
  ///
  /// Years run from 1 to 9999, what the file's `YYYY-MM-DD` can hold.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.init(ordinal: Day.ordinal(year: year, month: month, day: day))
  }

  /// The day written as `YYYY-MM-DD`, as the file and JSON keep it; nil for anything else.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let value = text.withUTF8({ Self(iso: $0) }) else { return nil }
    self = value
  }

  /// The day written in these bytes, which need not be made a text first: a list reads one for each of its lines.
  public init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash, let year = bytes.number(at: 0..<4),
      let month = bytes.number(at: 5..<7), let day = bytes.number(at: 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The calendar year, 1…9999.
  public var year: Int { components.year }
  /// The month, 1…12.
  public var month: Int { components.month }
  /// The day of the month, 1…31.
  public var dayOfMonth: Int { components.day }
  /// The day of the week.
  public var weekday: Weekday { Weekday(ordinal: ordinal) }

  /// `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = components
    guard (0...9999).contains(year) else {
      return Day.padded(year, to: 4) + "-" + Day.padded(month, to: 2) + "-" + Day.padded(day, to: 2)
    }
    // A list writes one for each of its lines: digit by digit, without strings or arrays between.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func write(_ value: Int, at end: Int, count: Int) {
        var rest = value
        for index in stride(from: end, to: end - count, by: -1) {
          bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      write(year, at: 3, count: 4)
      bytes[4] = UInt8(ascii: "-")
      write(month, at: 6, count: 2)
      bytes[7] = UInt8(ascii: "-")
      write(day, at: 9, count: 2)
      return 10
    }
  }

  /// The day that many days later (earlier if negative).
  public func adding(days: Int) -> Day {
    Day(ordinal: ordinal + days)
  }

  /// The same day of the month that many months later, or that month's last day where there is none
  /// (30 November + 3 months is 28 or 29 February).
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let count = year * 12 + (month - 1) + months
    let target = (year: Day.floorDivide(count, 12), month: count - Day.floorDivide(count, 12) * 12 + 1)
    let last = Day.length(ofMonth: target.month, in: target.year)
    return Day(ordinal: Day.ordinal(year: target.year, month: target.month, day: min(day, last)))
  }

  /// The number of days from `other` to this day; negative when `other` is later.
  public func days(since other: Day) -> Int {
    ordinal - other.ordinal
  }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool {
    left.ordinal < right.ordinal
  }

  /// The number of days of that month (1…12) in that year.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month and day of month: the inverse of ``ordinal(year:month:day:)``.
  private var components: (year: Int, month: Int, day: Int) {
    // Counting from 1 March of year 0 puts the leap day at the end of each 400-year era.
    let shifted = ordinal + 719_468
    let era = Day.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floorDivide(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number that the decimal digits at these places write; nil where there is anything else.
  func number(at places: Range<Int>) -> Int? {
    var number = 0
    for place in places {
      let digit = self[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
