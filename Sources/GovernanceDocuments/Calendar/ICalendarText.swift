import GovernanceFrench

/// One line of an iCalendar file, before folding.
struct ICalendarLine {
  /// Name and parameters, as they are written: `DTSTART;VALUE=DATE`.
  let name: String
  /// The value, escaped.
  let value: String

  /// A line whose value is written as it is: a date, a number, a word of the standard.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// A line that holds words of people.
  init(_ name: String, text: String) {
    self.init(name, text.iCalendarEscaped)
  }

  /// The line with its end, folded so that no part of it has more than 75 octets (RFC 5545, 3.1).
  ///
  /// A character of several octets stays in one part: a reader that unfolds after decoding would else find two halves.
  var folded: String {
    var result = ""
    var count = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let length = UTF8.width(scalar)
      if count + length > 75 {
        result += "\r\n "
        // The space that marks the continuation counts.
        count = 1
      }
      result.unicodeScalars.append(scalar)
      count += length
    }
    return result + "\r\n"
  }
}

extension String {
  /// The text as an iCalendar TEXT (RFC 5545, 3.3.11): with `\n` for ends of lines, and nothing that drives a terminal,
  /// reorders what is read or hides in it.
  ///
  /// Works on scalars: in "a;\u{301}" the semicolon and the accent make one character that is no semicolon.
  var iCalendarEscaped: String {
    var plain = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": plain.append("\n")
      case "\t": plain.append(" ")
      default: plain.append(scalar)
      }
    }
    var result = String.UnicodeScalarView()
    for scalar in String(plain).withoutControls.unicodeScalars {
      switch scalar {
      // The mark of what had to go would only puzzle in the title of an appointment.
      case "\u{FFFD}": continue
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      default: if !scalar.properties.isNoncharacterCodePoint { result.append(scalar) }
      }
    }
    return String(result)
  }
}
