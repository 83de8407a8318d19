import Foundation

/// A message that waits to be sent (RFC 5322, 2045 and 2047): a mail program opens it as a draft, and a person sends it.
///
/// It has neither sender nor date: both are the mail program's to fill in when it is sent.
public struct EmailDraft: Sendable {
  /// Who gets it.
  public let recipient: CalendarAddress
  /// The subject.
  public let subject: String
  /// The text.
  public let text: String
  /// What goes with it.
  public let attachments: [Attachment]

  /// A draft.
  public init(to recipient: CalendarAddress, subject: String, text: String, attachments: [Attachment]) {
    self.recipient = recipient
    self.subject = subject
    self.text = text
    self.attachments = attachments
  }

  /// A file that goes with a message.
  public struct Attachment: Sendable {
    let name: String
    let type: String
    let contents: Data

    /// A file of that name and media type.
    ///
    /// - Parameter name: ASCII letters, digits, hyphens and dots; other characters are left out.
    public init(name: String, type: MediaType, contents: Data) {
      self.name = String(name.unicodeScalars.filter(\.isPlainNamePart).map(Character.init))
      self.type = type.rawValue
      self.contents = contents
    }
  }

  /// What an attachment is.
  public enum MediaType: String, Sendable {
    /// A page.
    case html = "text/html; charset=UTF-8"
    /// A document to print.
    case pdf = "application/pdf"
    /// An event for a calendar.
    case calendar = "text/calendar; charset=UTF-8"
  }

  /// The file (`.eml`), with CRLF at the end of each line.
  public var contents: Data {
    var lines = [
      EmailHeader("To", recipient).line,
      EmailHeader("Subject", subject).line,
      "X-Unsent: 1",
      "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=\"\(Self.boundary)\"",
      "",
      "--" + Self.boundary,
      "Content-Type: text/plain; charset=UTF-8",
      "Content-Transfer-Encoding: base64",
      "",
      Self.encoded(Data(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)),
    ]
    for attachment in attachments {
      lines += [
        "--" + Self.boundary,
        "Content-Type: \(attachment.type); name=\"\(attachment.name)\"",
        "Content-Disposition: attachment; filename=\"\(attachment.name)\"",
        "Content-Transfer-Encoding: base64",
        "",
        Self.encoded(attachment.contents),
      ]
    }
    lines += ["--" + Self.boundary + "--", ""]
    return Data(lines.joined(separator: "\r\n").utf8)
  }

  /// No line between two boundaries can be one: base64 has no underscore.
  private static let boundary = "=_ptce_="

  private static func encoded(_ data: Data) -> String {
    data.base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainNamePart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".": true
    default: false
    }
  }
}
