import GovernanceFrench

/// A form in which a document is handed out.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// A page for a browser.
  case html
  /// Plain text with light marks.
  case markdown
  /// Plain text for a terminal or an e-mail.
  case text
  /// For Word.
  case docx
  /// For LibreOffice.
  case odt
  /// To print, or to send as it is.
  case pdf

  /// The form that a file's ending stands for: "pdf", "MD"; nil for any other.
  public init?(pathExtension: String) {
    switch pathExtension.folded {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "txt": self = .text
    case "docx": self = .docx
    case "odt": self = .odt
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// The form that a file's name asks for by its ending; nil for a name without one of ours.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    self.init(pathExtension: String(name[name.index(after: dot)...]))
  }

  /// Whether what people write in it can be read back.
  public var isReadBack: Bool {
    switch self {
    case .markdown, .text, .docx, .odt: true
    case .html, .pdf: false
    }
  }

  /// Whether another program makes it, which takes a moment and may not be installed.
  public var needsConverter: Bool {
    switch self {
    case .html, .markdown, .text: false
    case .docx, .odt, .pdf: true
    }
  }
}
