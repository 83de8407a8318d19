import Foundation
import Governance

/// The canonical text of a document: JSON with sorted keys, from which every other form can be made again.
extension Document {
  /// The canonical text.
  public var canonicalText: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  /// The document that a canonical text tells.
  ///
  /// - Throws: ``MinutesRefusal/unreadableSeal``.
  public init(canonicalText: String) throws(Refusal) {
    do {
      self = try JSONDecoder().decode(Document.self, from: Data(canonicalText.utf8))
    } catch {
      throw .minutes(.unreadableSeal)
    }
  }
}

/// A text is the list of its runs.
extension Text: Codable {
  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    self.init(runs: try decoder.singleValueContainer().decode([Run].self))
  }

  /// Writes the list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(runs)
  }
}

/// `{"plain": "…"}`, `{"strong": "…"}`, `{"emphasis": "…"}`, `{"link": "…", "place": "…"}`, `{"target": "…", "place": "…"}`.
extension Text.Run: Codable {
  private enum Key: String, CodingKey, CaseIterable { case plain, strong, emphasis, link, target, place }

  /// - Throws: `DecodingError` where none of them is there.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    if let text = try values.decodeIfPresent(String.self, forKey: .strong) {
      self = .strong(text)
    } else if let text = try values.decodeIfPresent(String.self, forKey: .emphasis) {
      self = .emphasis(text)
    } else if let text = try values.decodeIfPresent(String.self, forKey: .link) {
      self = .link(text, to: try values.decode(String.self, forKey: .place))
    } else if let text = try values.decodeIfPresent(String.self, forKey: .target) {
      self = .target(text, name: try values.decode(String.self, forKey: .place))
    } else {
      self = .plain(try values.decode(String.self, forKey: .plain))
    }
  }

  /// Writes the words under their kind.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    switch self {
    case .plain(let text): try values.encode(text, forKey: .plain)
    case .strong(let text): try values.encode(text, forKey: .strong)
    case .emphasis(let text): try values.encode(text, forKey: .emphasis)
    case .link(let text, let name):
      try values.encode(text, forKey: .link)
      try values.encode(name, forKey: .place)
    case .target(let text, let name):
      try values.encode(text, forKey: .target)
      try values.encode(name, forKey: .place)
    }
  }
}

/// `{"kind": "heading", "level": 2, "text": "…"}` and the like.
extension Block: Codable {
  private enum Key: String, CodingKey { case kind, level, text, items, table, figure }
  private enum Kind: String, Codable { case heading, paragraph, list, numbered, table, note, figure }

  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    switch try values.decode(Kind.self, forKey: .kind) {
    case .heading:
      self = .heading(try values.decode(Int.self, forKey: .level), try values.decode(String.self, forKey: .text))
    case .paragraph: self = .paragraph(try values.decode(Text.self, forKey: .text))
    case .list: self = .list(try values.decode([Text].self, forKey: .items))
    case .numbered: self = .numbered(try values.decode([Text].self, forKey: .items))
    case .table: self = .table(try values.decode(DocumentTable.self, forKey: .table))
    case .note: self = .note(try values.decode(String.self, forKey: .text))
    case .figure: self = .figure(try values.decode(Figure.self, forKey: .figure))
    }
  }

  /// Writes the kind and what it holds.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    switch self {
    case .heading(let level, let text):
      try values.encode(Kind.heading, forKey: .kind)
      try values.encode(level, forKey: .level)
      try values.encode(text, forKey: .text)
    case .paragraph(let text):
      try values.encode(Kind.paragraph, forKey: .kind)
      try values.encode(text, forKey: .text)
    case .list(let items):
      try values.encode(Kind.list, forKey: .kind)
      try values.encode(items, forKey: .items)
    case .numbered(let items):
      try values.encode(Kind.numbered, forKey: .kind)
      try values.encode(items, forKey: .items)
    case .table(let table):
      try values.encode(Kind.table, forKey: .kind)
      try values.encode(table, forKey: .table)
    case .note(let text):
      try values.encode(Kind.note, forKey: .kind)
      try values.encode(text, forKey: .text)
    case .figure(let figure):
      try values.encode(Kind.figure, forKey: .kind)
      try values.encode(figure, forKey: .figure)
    }
  }
}
