extension StringProtocol {
  /// The text in lines of at most `width` columns, broken at its spaces; its own line breaks are kept.
  ///
  /// No-break spaces hold, « : » and its like stay with the word before them, and a word longer than a line is cut.
  public func wrapped(to width: Int) -> [String] {
    let width = Swift.max(1, width)
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
      Wrapping.lines(of: Wrapping.units(of: paragraph, width: width), width: width)
    }
  }
}

/// The two steps of wrapping a paragraph: what may not be parted, then lines of it.
private enum Wrapping {
  /// The words, each with the French punctuation that a plain space sets apart from it.
  static func units(of paragraph: some StringProtocol, width: Int) -> [String] {
    paragraph.split { $0 == " " || $0 == "\t" }.reduce(into: [String]()) { units, word in
      let opens = units.last.map { $0 == "«" || $0.hasSuffix(" «") } ?? false
      let closes = word.first.map { ":;!?»".contains($0) } ?? false
      guard opens || closes, let last = units.last, last.displayWidth + 1 + word.displayWidth <= width else {
        return units.append(String(word))
      }
      units[units.count - 1] = last + " " + word
    }
  }

  static func lines(of units: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for unit in units {
      let size = unit.displayWidth
      if !line.isEmpty, used + 1 + size <= width {
        line += " " + unit
        used += 1 + size
        continue
      }
      if !line.isEmpty { lines.append(line) }
      let cut = size <= width ? [unit] : slices(of: unit, width: width)
      lines += cut.dropLast()
      line = cut.last ?? ""
      used = line.displayWidth
    }
    return lines + [line]
  }

  private static func slices(of word: String, width: Int) -> [String] {
    var slices: [String] = []
    var slice = ""
    var used = 0
    for character in word {
      let size = character.displayWidth
      if used + size > width, !slice.isEmpty {
        slices.append(slice)
        (slice, used) = ("", 0)
      }
      slice.append(character)
      used += size
    }
    return slices + [slice]
  }
}
