import GovernanceFrench

extension String {
  /// The string fit for any page or terminal: line breaks and tabs become spaces, other controls U+FFFD.
  ///
  /// Names and remarks come from files anyone may have written. An escape sequence would drive the reader's terminal,
  /// and a direction override would show a vote in another order than the one stored; the mark left in their place
  /// tells that something stood there.
  var printable: String {
    // Most words are letters, digits and usual signs: no control, and nothing beyond the first plane of Unicode.
    if isEvidentlyPlain, utf8.allSatisfy({ $0 >= 0x20 && $0 < 0xF0 || $0 == 0x0A }) {
      return utf8.contains(0x0A) ? String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) : self
    }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": continue
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      // Harmless, but not allowed in HTML.
      case 0xFDD0...0xFDEF: result.append("\u{FFFD}")
      case _ where scalar.value & 0xFFFE == 0xFFFE: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result).withoutControls
  }

  /// The printable string without spaces at its ends, and with one where several stood.
  var oneLine: String {
    printable.singleSpaced
  }

  /// The string without spaces at its ends, and with one where several stood.
  var singleSpaced: String {
    var last = UInt8(ascii: " ")
    // By bytes: to part a text into characters takes many times longer, and most texts are so already.
    let isSingle = utf8.allSatisfy { byte in
      defer { last = byte }
      return byte != UInt8(ascii: " ") || last != UInt8(ascii: " ")
    }
    if isSingle, last != UInt8(ascii: " ") { return self }
    return split(separator: " ").joined(separator: " ")
  }
}
