/// The elements of a drawing in SVG, read closely enough to tell whether it is one and whether it stays within itself.
///
/// Not a reader of XML: a document type with entities of its own, which could hide anything, is none of ours.
struct SVGMarkup {
  private let elements: [Element]

  struct Element {
    let name: String
    let attributes: [(name: String, value: String)]
    /// The text that follows, up to the next tag: the rules of a `<style>`.
    var text = ""
  }

  /// Nil for what is no UTF-8, whose tags do not match, or whose outermost element is no `<svg>`.
  init?(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    // Swift reads a sign and the mark before it as one character, XML does not: behind U+0600 a `<` would go unseen. All
    // that says what a drawing does is ASCII, so any other byte stands here as a letter.
    let text = String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3).map(Self.plain) : bytes.map(Self.plain),
      as: UTF8.self)
    var rest = text[...]
    var open: [String] = []
    var found: [Element] = []
    var isOver = false
    while let start = rest.firstIndex(of: "<") {
      let words = rest[..<start]
      if open.isEmpty, words.contains(where: { !$0.isWhitespace }) { return nil }
      if !found.isEmpty { found[found.count - 1].text += words }
      rest = rest[start...]
      if let after = Self.skipped(rest) {
        if rest.hasPrefix("<![CDATA["), !found.isEmpty { found[found.count - 1].text += rest[..<after] }
        rest = rest[after...]
        continue
      }
      guard let end = Self.tagEnd(rest) else { return nil }
      let inside = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if inside.hasPrefix("/") {
        let name = inside.dropFirst().filter { !$0.isWhitespace }
        guard open.popLast() == name else { return nil }
        isOver = open.isEmpty
        continue
      }
      guard !isOver, let element = Element(inside.hasSuffix("/") ? inside.dropLast() : inside) else { return nil }
      found.append(element)
      if !inside.hasSuffix("/") { open.append(element.name) } else { isOver = open.isEmpty }
    }
    guard open.isEmpty, isOver, rest.allSatisfy({ $0.isWhitespace }), let outermost = found.first,
      outermost.localName == "svg"
    else { return nil }
    elements = found
  }

  private static func plain(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte : UInt8(ascii: "x") }

  /// What would let the drawing do or fetch something; nil for one that only draws.
  var fault: IdentityRefusal.LogoFault? {
    for element in elements {
      if ["script", "foreignobject", "iframe", "object", "embed", "handler", "audio", "video"]
        .contains(element.localName)
      {
        return .script
      }
      if element.localName == "style", !Self.staysWithin(element.text) { return .outsideLink }
      for (name, value) in element.attributes {
        let name = name.lowercased()
        let value = value.lowercased()
        // The name of a vocabulary is an address that nobody goes to.
        if name == "xmlns" || name.hasPrefix("xmlns:") { continue }
        if name.hasPrefix("on") { return .script }
        if value.contains("javascript:") { return .script }
        if name == "href" || name.hasSuffix(":href") || name == "src" {
          let target = value.drop(while: \.isWhitespace)
          guard target.hasPrefix("#") || target.hasPrefix("data:image/png") || target.hasPrefix("data:image/jpeg")
          else { return .outsideLink }
        } else if !Self.staysWithin(value) {
          return .outsideLink
        }
      }
    }
    return nil
  }

  /// How wide the drawing is against its height, by its own field of view or size; a square where it tells neither.
  var proportion: Double {
    let attributes = elements.first?.attributes ?? []
    func numbers(_ name: String) -> [Double] {
      let value = attributes.first { $0.name == name }?.value ?? ""
      return value.split { $0.isWhitespace || $0 == "," }.compactMap { word in
        Double(word.prefix { $0.isNumber || $0 == "." || $0 == "-" })
      }
    }
    let view = numbers("viewBox").suffix(2)
    let size = view.count == 2 ? Array(view) : numbers("width") + numbers("height")
    guard size.count == 2, size.allSatisfy({ $0 > 0 && $0.isFinite }) else { return 1 }
    return min(max(size[0] / size[1], 0.05), 20)
  }

  /// Whether a style names nothing outside the drawing; a backslash or a reference could spell anything.
  private static func staysWithin(_ style: String) -> Bool {
    let style = style.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard style.contains("url") || style.contains("@import") || style.contains("\\") || style.contains("&#") else {
      return true
    }
    return !style.contains("@import") && !style.contains("\\") && !style.contains("&#")
      && style.ranges(of: "url(").count == style.ranges(of: "url(#").count
  }

  /// The place after a comment, a declaration, an instruction or raw text; nil before a tag.
  private static func skipped(_ rest: Substring) -> Substring.Index? {
    // A stylesheet lies elsewhere.
    if rest.hasPrefix("<?xml-stylesheet") { return nil }
    for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] where rest.hasPrefix(opening) {
      return rest.firstRange(of: closing)?.upperBound
    }
    if rest.hasPrefix("<!DOCTYPE"), let end = rest.firstIndex(of: ">"), !rest[..<end].contains("[") {
      return rest.index(after: end)
    }
    return nil
  }

  /// The `>` that ends a tag, quotes considered; nil without one.
  private static func tagEnd(_ rest: Substring) -> Substring.Index? {
    var quote: Character?
    for index in rest.indices {
      let sign = rest[index]
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == "\"" || sign == "'" {
        quote = sign
      } else if sign == ">" {
        return index
      }
    }
    return nil
  }
}

extension SVGMarkup.Element {
  /// The name without the vocabulary before it, in small letters.
  var localName: String { name.split(separator: ":").last.map { $0.lowercased() } ?? "" }

  /// The element that the inside of an opening tag tells; nil for what is none.
  fileprivate init?(_ inside: Substring) {
    let name = inside.prefix { !$0.isWhitespace }
    guard let first = name.first, first.isLetter || first == "_", !name.contains(where: { "/='\"<".contains($0) })
    else {
      return nil
    }
    var rest = inside.dropFirst(name.count).drop(while: \.isWhitespace)
    var found: [(name: String, value: String)] = []
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "=") else { return nil }
      let key = rest[..<equals].filter { !$0.isWhitespace }
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard !key.isEmpty, let quote = rest.first, quote == "\"" || quote == "'",
        let end = rest.dropFirst().firstIndex(of: quote)
      else { return nil }
      found.append((key, String(rest[rest.index(after: rest.startIndex)..<end])))
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    self.name = String(name)
    attributes = found
  }
}
