/// What the association hands out, before any thought of paper or screen: a title, some facts and a run of blocks.
///
/// Reports, minutes and lists all become this one value, so each output format is written once, and a test can
/// compare documents without parsing them.
public struct Document: Sendable, Equatable, Codable {
  /// The title, printed once at the top.
  public var title: String
  /// A second line under the title.
  public var subtitle: String?
  /// The language the document is written in, as HTML names it.
  public var language: String
  /// Who hands the document out: told to whoever asks a file for its author, not printed.
  public var author: String?
  /// What the reader must know before trusting the rest: "Brouillon", "Provisoire au 12 janvier 2026".
  public var notice: String?
  /// The facts shown under the title: date, place, presiding member.
  public var properties: [Property]
  /// The body, in reading order.
  public var blocks: [Block]
  /// A closing line: who established the document, from what.
  public var footer: String?

  /// A document with that title; everything else may be left out.
  public init(
    title: String, subtitle: String? = nil, language: String = "fr", author: String? = nil,
    notice: String? = nil, properties: [Property] = [], blocks: [Block] = [], footer: String? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.author = author
    self.notice = notice
    self.properties = properties
    self.blocks = blocks
    self.footer = footer
  }

  /// One fact under the title.
  public struct Property: Sendable, Equatable, Codable {
    /// What the fact is about.
    public var label: String
    /// The fact.
    public var value: Text

    /// That fact under that label.
    public init(_ label: String, _ value: Text) {
      self.label = label
      self.value = value
    }

    /// That fact, without emphasis, under that label.
    public init(_ label: String, _ value: String) {
      self.init(label, Text(value))
    }
  }
}
