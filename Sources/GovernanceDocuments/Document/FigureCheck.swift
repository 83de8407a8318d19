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
  private let elements: Set<String> = [
    "svg", "g", "defs", "title", "desc", "style", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path",
    "text", "tspan", "lineargradient", "radialgradient", "stop", "clippath", "mask", "pattern", "marker",
  ]

  init(_ svg: String) {
    markup = svg.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
  }

  var isSelfContained: Bool {
    isOneDrawing && hasOnlyDrawingElements && !hasHandlers
      // A backslash could spell any of these words otherwise in a style; `url(#id)` stays within the drawing.
      && ["href", "javascript:", "@import", "image-set(", "\\"].allSatisfy { count($0) == 0 }
      && count("url(") == count("url(#")
  }

  /// From `<svg` to `</svg>`, once.
  private var isOneDrawing: Bool {
    markup.starts(with: "<svg".utf8) && count("<svg") == 1 && count("</svg") == 1
      && markup.reversed().drop(while: spaces.contains).starts(with: ">gvs/<".utf8)
  }

  private var hasOnlyDrawingElements: Bool {
    markup.indices.filter { markup[$0] == UInt8(ascii: "<") }.allSatisfy { index in
      let rest = markup[(index + 1)...]
      let tag = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
      let name = tag.prefix { !(spaces + [UInt8(ascii: "/"), UInt8(ascii: ">")]).contains($0) }
      return elements.contains(String(decoding: name, as: UTF8.self))
    }
  }

  /// Whether anything looks like ` onload=`, after whatever may end a tag's name or another attribute.
  private var hasHandlers: Bool {
    let ends = spaces + [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/")]
    return markup.indices.contains { index in
      let rest = markup[index...].dropFirst()
      guard ends.contains(markup[index]), rest.starts(with: "on".utf8) else { return false }
      let tail = rest.drop { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      return tail.drop(while: spaces.contains).first == UInt8(ascii: "=")
    }
  }

  private func count(_ part: String) -> Int {
    let part = Array(part.utf8)
    guard let first = part.first else { return 0 }
    return markup.indices.count { markup[$0] == first && markup[$0...].starts(with: part) }
  }
}
