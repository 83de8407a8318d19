import Foundation
import GovernanceFrench

/// A line of the head of a message. Whatever a name or a subject holds, it stays one header (RFC 5322, 2.2).
struct EmailHeader {
  let line: String

  /// A header of words.
  init(_ name: String, _ words: String) {
    line = name + ": " + Self.encoded(words)
  }

  /// A header of one address.
  init(_ name: String, _ address: CalendarAddress) {
    // An address of this type holds nothing but ASCII that needs no quotes.
    line = name + ": " + (address.name.map { Self.encoded($0) + "\r\n <\(address.email)>" } ?? address.email)
  }

  /// As many encoded words as it takes (RFC 2047): 39 bytes each, so that no line is longer than 76 characters, the name
  /// of the header included, and cut between scalars, since each has to be readable alone.
  private static func encoded(_ words: String) -> String {
    var chunks = [""]
    for scalar in words.oneLine.unicodeScalars {
      if chunks[chunks.count - 1].utf8.count + String(scalar).utf8.count > 39 { chunks.append("") }
      chunks[chunks.count - 1].unicodeScalars.append(scalar)
    }
    return chunks.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }
}
