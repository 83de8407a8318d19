extension Figure {
  /// Whether the drawing may enter a page that promises no script and nothing fetched from elsewhere.
  ///
  /// Drawings come from our own code; this check is for the day one of them carries a name into its markup without
  /// escaping it. It refuses too much rather than too little: the equivalent in words then takes the drawing's place.
  var isSelfContained: Bool {
    DrawingCheck(svg).isSelfContained
  }
}

/// Reads a drawing's markup byte by byte: a script would be found even behind a sign that joins its `<`.
private struct DrawingCheck {
  private let markup: [UInt8]
  private let spaces: [UInt8] = [9, 10, 12, 13, 32]

  /// Elements that draw, and nothing else: neither links, pictures, animations nor HTML.
  private static let elements: Set<String> = [
    "svg", "g", "defs", "title", "desc", "style", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path",
    "text", "tspan", "lineargradient", "radialgradient", "stop", "clippath", "mask", "pattern", "marker",
  ]

  init(_ svg: String) {
    markup = svg.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
  }

  var isSelfContained: Bool {
    isOneDrawing && markup.indices.allSatisfy(isHarmless)
  }

  /// From `<svg` to `</svg>`, once.
  private var isOneDrawing: Bool {
    starts("<svg", at: 0) && count("<svg") == 1 && count("</svg") == 1
      && markup.reversed().drop(while: spaces.contains).starts(with: ">gvs/<".utf8)
  }

  /// Whether nothing that may not be in a drawing begins there. Each byte is looked at once: a large report has hundreds
  /// of drawings.
  private func isHarmless(_ index: Int) -> Bool {
    switch markup[index] {
    case UInt8(ascii: "<"): beginsElement(at: index)
    case UInt8(ascii: "o"): !beginsHandler(at: index)
    // It could spell any of these words otherwise in a style.
    case UInt8(ascii: "\\"): false
    case UInt8(ascii: "@"): !starts("@import", at: index)
    case UInt8(ascii: "h"): !starts("href", at: index)
    case UInt8(ascii: "i"): !starts("image-set(", at: index)
    case UInt8(ascii: "j"): !starts("javascript:", at: index)
    // `url(#id)` stays within the drawing.
    case UInt8(ascii: "u"): !starts("url(", at: index) || starts("url(#", at: index)
    default: true
    }
  }

  /// Whether a tag there is that of an element which draws.
  private func beginsElement(at index: Int) -> Bool {
    let rest = markup[(index + 1)...]
    let tag = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
    let name = tag.prefix { !spaces.contains($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
    return Self.elements.contains(String(decoding: name, as: UTF8.self))
  }

  /// Whether anything there looks like ` onload=`, after whatever may end a tag's name or another attribute.
  private func beginsHandler(at index: Int) -> Bool {
    let ends = spaces + [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/")]
    guard starts("on", at: index), index > 0, ends.contains(markup[index - 1]) else { return false }
    let tail = markup[index...].drop { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return tail.drop(while: spaces.contains).first == UInt8(ascii: "=")
  }

  private func count(_ part: String) -> Int {
    markup.indices.count { markup[$0] == UInt8(ascii: "<") && starts(part, at: $0) }
  }

  private func starts(_ part: String, at index: Int) -> Bool {
    markup[index...].starts(with: part.utf8)
  }
}
