import Governance

// Spaces are plain here, as a terminal wants them; documents swap in no-break ones.

extension Day {
  /// The day with its weekday: `mardi 17 mars 2026`, `mercredi 1er avril 2026`.
  public var french: String {
    weekday.french + " " + frenchShort
  }

  /// The day without its weekday: `17 mars 2026`, `1er mars 2026`.
  public var frenchShort: String {
    let number = dayOfMonth
    return (number == 1 ? "1er" : String(number)) + " " + PartialDay.month(year, month).french
  }

  /// The day as one types it: `17/3/2026`.
  public var frenchTyped: String { "\(dayOfMonth)/\(month)/\(year)" }

  /// The day in figures, as a table column wants it: `17/03/2026`.
  public var frenchNumeric: String {
    // From `YYYY-MM-DD`, byte by byte: a list writes one for each of its lines.
    var iso = iso
    return iso.withUTF8 { source in
      let slash = UInt8(ascii: "/")
      let end = source.count
      return String(unsafeUninitializedCapacity: end) { target in
        (target[0], target[1], target[2]) = (source[end - 2], source[end - 1], slash)
        (target[3], target[4], target[5]) = (source[end - 5], source[end - 4], slash)
        for index in 0..<(end - 6) { target[6 + index] = source[index] }
        return end
      }
    }
  }
}

extension PartialDay {
  /// As much as is known: `2021`, `juillet 2021`, `19 septembre 2024`.
  public var french: String {
    switch self {
    case .year(let year): String(year)
    case .month(let year, let month): (FrenchMonth(rawValue: month).map { $0.french + " " } ?? "") + String(year)
    case .day(let day): day.frenchShort
    }
  }
}

extension Beginning {
  /// As one types it: `1/3/2026`, `10/2023`, `2023`, `inconnu`.
  public var typed: String {
    switch told {
    case .day(let day): day.frenchTyped
    case .month(let year, let month): "\(month)/\(year)"
    case .year(let year): String(year)
    case nil: "inconnu"
    }
  }

  /// `depuis le 1er mars 2026`, `depuis octobre 2023 (jour non renseigné)`, `depuis un jour inconnu`.
  public var french: String {
    switch told {
    case .day(let day): "depuis le \(day.frenchShort)"
    case .month, .year: "depuis \(told?.french ?? "") (jour \(Gap.notStated))"
    case nil: "depuis un jour inconnu"
    }
  }
}

extension ClockTime {
  /// The time as one types it: `14h30`, `18h`.
  public var typed: String { french.filter { $0 != " " } }

  /// The time as a notice writes it: `14 h 30`, `9 h 05`, `18 h`.
  public var french: String {
    // Byte by byte, without strings between: a list writes one for each of its lines.
    String(unsafeUninitializedCapacity: 7) { bytes in
      var count = 0
      func add(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
      }
      func add(digit: Int) { add(UInt8(ascii: "0") + UInt8(digit)) }
      if hour > 9 { add(digit: hour / 10) }
      add(digit: hour % 10)
      add(UInt8(ascii: " "))
      add(UInt8(ascii: "h"))
      guard minute > 0 else { return count }
      add(UInt8(ascii: " "))
      add(digit: minute / 10)
      add(digit: minute % 10)
      return count
    }
  }
}
