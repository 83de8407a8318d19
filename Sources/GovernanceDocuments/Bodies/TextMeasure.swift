import GovernanceFrench

/// How wide words come out in a drawing.
///
/// Nobody knows which font the reader's screen will take. So each sign counts as in a wide one (DejaVu Sans, the widest
/// of those that systems put in place of a missing font): a line may then be shorter than its box, never longer. Where
/// that would break lines too early, they are measured as in Arial, which most fonts do not exceed, and what comes near
/// the edge is held to its width (``SVGWriter/text(_:_:_:_:_:within:)``).
struct TextMeasure {
  let size: Double
  let isBold: Bool
  var isUsual = false

  /// The same in the widest font.
  var widest: TextMeasure { TextMeasure(size: size, isBold: isBold) }

  /// The width, in the units of the size.
  func width(of text: some StringProtocol) -> Double {
    isUsual
      ? text.unicodeScalars.reduce(0) { $0 + UsualWidths.ems($1) } * size * (isBold ? 1.09 : 1)
      : text.unicodeScalars.reduce(0) { $0 + Self.ems($1) } * size * (isBold ? 1.13 : 1)
  }

  /// The words on lines no wider than that; what cannot be parted and is longer is cut between two letters.
  func lines(of text: String, width: Double, firstLine: Double? = nil) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0.0
    let space = self.width(of: " ")
    func room() -> Double { lines.isEmpty ? firstLine ?? width : width }
    for word in words(of: text) {
      let length = self.width(of: word)
      if (line.isEmpty ? 0 : taken + space) + length <= room() {
        taken = (line.isEmpty ? 0 : taken + space) + length
        line += line.isEmpty ? word : " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, taken) = ("", 0)
      if length <= room() {
        (line, taken) = (word, length)
        continue
      }
      for letter in word {
        let length = self.width(of: String(letter))
        if !line.isEmpty, taken + length > room() {
          lines.append(line)
          (line, taken) = ("", 0)
        }
        line.append(letter)
        taken += length
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The width of what may not be parted.
  func widestWord(of text: String) -> Double {
    words(of: text).map { width(of: $0) }.max() ?? 0
  }

  /// The words; no-break spaces hold.
  private func words(of text: String) -> [String] {
    // By bytes: to part a text into characters takes many times longer.
    text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "l", "j", "I", "'", "’", ".", ",", ":", ";", "!", "|", " ", "\u{A0}", "\u{202F}", "(", ")", "-", "f", "t",
      "r":
      return 0.42
    case "m", "w", "M", "W", "%", "@", "—", "…", "œ", "æ", "Œ", "Æ": return 1.04
    case "a"..."z", "0"..."9", "à"..."ÿ", "«", "»": return 0.65
    case "A"..."Z", "À"..."Þ": return 0.8
    default:
      // Marks that join a letter take no place; other scripts and pictures may take twice a letter's.
      return String(scalar).displayWidth == 0 ? 0 : scalar.value < 0x250 ? 0.8 : 1.25
    }
  }
}
