/// What a document says after somebody edited it elsewhere: its headings, and the words under each of them.
///
/// Styles, pictures and changes that were tracked (taken as accepted) are gone; no-break spaces are plain ones and
/// nothing is left that could drive a terminal, so that the words can be held against those of the record.
public struct EditedDocument: Sendable, Equatable {
  /// The sections in reading order; what stands before the first heading is a section of level 0 without one.
  public var sections: [Section]
  /// The title, where the file has it apart from its text.
  var title: String?

  /// A document of those sections.
  public init(sections: [Section]) {
    self.sections = sections
  }

  /// A heading, and what stands under it until the next one of any level.
  public struct Section: Sendable, Equatable {
    /// The level, as in ``Block/heading(_:_:)``: 1 is the document's title, 2 to 4 its headings.
    public var level: Int
    /// The heading, on one line.
    public var heading: String
    /// What stands under it.
    public var paragraphs: [Paragraph]
    /// How many pictures stand under it: nothing is taken of them.
    public var pictures = 0

    /// A section under that heading.
    public init(level: Int, heading: String, paragraphs: [Paragraph] = []) {
      self.level = level
      self.heading = heading
      self.paragraphs = paragraphs
    }
  }

  /// Some words, on one line.
  public struct Paragraph: Sendable, Equatable {
    /// What the words stood in.
    public var kind: Kind
    /// The words.
    public var text: String
    /// The number before it, for an item of a list whose order counts.
    public var number: Int?
    /// Whether some of them stood out, or began a line of their own: nothing of that is kept.
    public var isStyled = false

    /// Those words.
    public init(_ kind: Kind = .plain, _ text: String, number: Int? = nil) {
      self.number = number
      self.kind = kind
      self.text = text
    }

    /// The same words in the same place: how they looked is no part of what is held against the record.
    public static func == (one: Paragraph, other: Paragraph) -> Bool {
      (one.kind, one.text, one.number) == (other.kind, other.text, other.number)
    }
  }

  /// What words stood in.
  public enum Kind: Sendable {
    /// A paragraph.
    case plain
    /// An item of a list.
    case listItem
    /// A row of a table, its cells parted by " | ".
    case tableRow
  }
}

extension EditedDocument {
  /// A document with nothing in it yet, not even a section.
  static var empty: EditedDocument { EditedDocument(sections: []) }

  /// Begins a section; a heading without words begins none.
  mutating func begin(_ heading: String, level: Int) {
    let heading = heading.editedLine
    if !heading.isEmpty { sections.append(Section(level: level, heading: heading)) }
  }

  /// Adds words to the last section, if there are any.
  mutating func add(_ text: String, _ kind: Kind, number: Int? = nil, isStyled: Bool = false) {
    let text = text.editedLine
    if text.isEmpty { return }
    if sections.isEmpty { sections.append(Section(level: 0, heading: "")) }
    var paragraph = Paragraph(kind, text, number: number)
    paragraph.isStyled = isStyled
    sections[sections.count - 1].paragraphs.append(paragraph)
  }

  /// Counts pictures of the last section.
  mutating func add(pictures: Int) {
    if pictures > 0, !sections.isEmpty { sections[sections.count - 1].pictures += pictures }
  }
}

extension String {
  /// The string on one line, with plain spaces only and without what nobody sees.
  ///
  /// What ``printable`` marks as U+FFFD is simply left out here: it came from an editor, and goes into the record.
  fileprivate var editedLine: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars where scalar != "\u{AD}" && scalar != "\u{200B}" && scalar != "\u{FEFF}" {
      kept.append(scalar.isTypographicSpace ? " " : scalar)
    }
    return String(kept).oneLine.replacing("\u{FFFD}", with: "").oneLine
  }
}
