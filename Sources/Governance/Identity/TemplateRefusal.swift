/// Why a template for documents was refused.
public enum TemplateRefusal: Hashable, Sendable {
  /// A folder without a template.
  case noTemplate(folder: String)
  /// A template that is no text in UTF-8, or longer than the limit in bytes.
  case unreadableTemplate(path: String, limit: Int)
  /// A template that does not parse, and the line where that was noticed.
  case templateFault(path: String, line: Int, Fault)
  /// A template that would leave a part of documents out.
  case templateLacks(path: String, [Part])
  /// A template that would print a text as markup.
  case templateUnescaped(path: String, [Part])
  /// A template that would print markup as a text.
  case templateEscapedTwice(path: String)

  /// What does not parse.
  public enum Fault: Hashable, Sendable {
    /// A section ends under another name than it began.
    case wrongEnd
    /// A section, or a tag, does not end.
    case noEnd
    /// Sections lie in one another more often than any document asks for.
    case tooDeep
    /// Another mistake, or what is no part of our templates: other delimiters, for one.
    case other
  }

  /// A part of a document that no template may leave out.
  public enum Part: String, CaseIterable, Sendable {
    case title, subtitle, notice, property, value, heading, paragraph, list, numbered
    case caption, column, rowHeader, cell, total, note, figure, words, footer
  }
}
