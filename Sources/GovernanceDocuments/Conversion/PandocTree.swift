/// A document as pandoc tells it in JSON, read with no more knowledge of its kinds than we need: what a later version
/// adds is walked through for the words in it.
struct PandocTree: Decodable {
  /// The blocks of the body.
  let blocks: [PandocNode]
  /// What an office document has in paragraphs of its own kinds: title, author.
  let meta: [String: PandocNode]?
}

/// A block, or a piece of a line: its kind and whatever it holds.
struct PandocNode: Decodable {
  let kind: String
  let content: PandocContent

  private enum CodingKeys: String, CodingKey {
    case kind = "t"
    case content = "c"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(String.self, forKey: .kind)
    content = try container.decodeIfPresent(PandocContent.self, forKey: .content) ?? .other
  }

  /// The words, on one line.
  var text: String {
    switch kind {
    case "Space", "SoftBreak", "LineBreak": " "
    case "Str": content.string ?? ""
    // The last part is what is written; before it stand attributes.
    case "Code", "Math", "CodeBlock": content.parts.last?.string ?? ""
    case "RawInline", "RawBlock": ""
    // What a picture is said to show is ours, and no paragraph of somebody's.
    case "Image": ""
    case "Quoted": quoted
    case "Note": " (\(content.text))"
    case "Link": linked
    default: content.text
    }
  }

  /// The words, with the address where they lead out of the document and do not say it themselves.
  private var linked: String {
    let words = content.parts.dropLast().map(\.text).joined()
    guard let address = content.parts.last?.parts.first?.string else { return words }
    let isOutside = ["http://", "https://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
    let shown = address.hasPrefix("mailto:") ? String(address.dropFirst("mailto:".count)) : address
    return isOutside && !words.contains(shown) ? "\(words) (\(shown))" : words
  }

  private var quoted: String {
    let isSingle = content.parts.first?.node?.kind == "SingleQuote"
    let words = content.parts.last?.text ?? ""
    return isSingle ? "’\(words)’" : "« \(words) »"
  }
}

/// What a node holds: words, a number, other nodes, lists of them; what it has besides tells us nothing.
enum PandocContent: Decodable {
  case words(String)
  case list([PandocContent])
  indirect case node(PandocNode)
  case number(Int)
  case other

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let words = try? value.decode(String.self) {
      self = .words(words)
    } else if let list = try? value.decode([PandocContent].self) {
      self = .list(list)
    } else if let node = try? value.decode(PandocNode.self) {
      self = .node(node)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .other
    }
  }

  var string: String? {
    if case .words(let string) = self { string } else { nil }
  }

  var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  var node: PandocNode? {
    if case .node(let node) = self { node } else { nil }
  }

  /// The members of a list; none of anything else.
  var parts: [PandocContent] {
    if case .list(let parts) = self { parts } else { [] }
  }

  /// The blocks directly in a list; none of anything else.
  var nodes: [PandocNode] { parts.compactMap(\.node) }

  /// How many pictures stand in the lines directly within; those of blocks within are counted with their blocks.
  var pictures: Int {
    switch self {
    case .node(let node): node.kind == "Image" ? 1 : node.isBlock ? 0 : node.content.pictures
    case .list(let parts): parts.reduce(0) { $0 + $1.pictures }
    case .words, .number, .other: 0
    }
  }

  /// Whether some words directly within stand out, or begin a line of their own.
  var isStyled: Bool {
    switch self {
    case .node(let node):
      ["Strong", "Emph", "Underline", "LineBreak"].contains(node.kind) || !node.isBlock && node.content.isStyled
    case .list(let parts): parts.contains(where: \.isStyled)
    case .words, .number, .other: false
    }
  }

  /// The words of all nodes within: a bare string is an address, a class or an identifier.
  var text: String {
    switch self {
    case .words, .number, .other: ""
    case .node(let node): node.text
    case .list(let parts):
      // Blocks side by side are parted by a space; the pieces of a line bring their own.
      parts.map(\.text).joined(separator: parts.contains { $0.node?.isBlock == true } ? " " : "")
    }
  }
}

extension PandocNode {
  /// Whether it stands on lines of its own.
  var isBlock: Bool {
    ["Para", "Plain", "Header", "BulletList", "OrderedList", "BlockQuote", "Div", "Table"].contains(kind)
  }
}
