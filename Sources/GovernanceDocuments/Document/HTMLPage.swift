import Governance

extension Document {
  /// The document as one HTML file that needs nothing else: its style inside, no script, nothing fetched.
  public var html: String { html(in: .standard) }

  /// The same in a look of the association's own.
  public func html(in look: DocumentLook) -> String {
    look.templates.page.render(HTMLPage(self, look.identity))
  }
}

extension Document {
  /// Hands out the same page piece by piece: that of a large report never stands in memory whole.
  public func writeHTML(in look: DocumentLook, _ hand: (String) throws -> Void) rethrows {
    var frame = HTMLPage(self, look.identity)
    frame.isFrame = true
    let parts = look.templates.page.render(frame).utf8.split(
      separator: HTMLFrame.mark, omittingEmptySubsequences: false
    )
    .map { String(Substring($0)) }
    // A template of one's own may lay the blocks out itself, or take them twice.
    guard parts.count == HTMLFrame(blocks: frame.blocks).runCount + 1 else { return try hand(html(in: look)) }
    var left = parts.makeIterator()
    try hand(left.next() ?? "")
    var isInRun = false
    var text = ""
    for block in frame.blocks.written {
      if let block {
        // The template breaks the line after the last one.
        text += (isInRun ? "\n" : "") + block.dropLast()
        isInRun = true
      } else if isInRun {
        text += left.next() ?? ""
        isInRun = false
      }
      if text.utf8.count > HTMLPieces.longestText {
        try hand(text)
        text.removeAll(keepingCapacity: true)
      }
    }
    try hand(text + (isInRun ? left.next() ?? "" : ""))
  }
}

/// A document as the template `page.mustache` sees it.
struct HTMLPage {
  let deep: String
  let warm: String
  let logo: HTMLLogo?
  let title: String
  let subtitle: String?
  let language: String
  let author: String?
  let notice: String?
  let hasProperties: Bool
  let properties: [Property]
  let contents: Contents?
  let blocks: HTMLBlocks
  let footer: String?
  /// Whether a mark is to stand for what is written between two figures.
  var isFrame = false
  /// How everything is set: kept out of the template, which is read letter by letter each time.
  var style: HTMLMarkup { HTMLMarkup(written: String(decoding: PackageResources.page_css, as: UTF8.self)) }

  struct Property {
    let label: String
    let value: HTMLMarkup
  }

  struct Contents {
    let entries: [HTMLHeading]
  }

  init(_ document: Document, _ identity: VisualIdentity) {
    deep = identity.deep.code
    warm = identity.warm.code
    logo = identity.logo.map(HTMLLogo.init)
    let typography = HTMLTypography(language: document.language)
    title = typography.set(document.title)
    subtitle = document.subtitle.map(typography.set)
    language = document.language.printable
    author = document.author.map(typography.set)
    notice = document.notice.map(typography.set)
    hasProperties = !document.properties.isEmpty
    properties = document.properties.map {
      Property(label: typography.set($0.label), value: HTMLMarkup($0.value, typography))
    }
    blocks = HTMLBlocks(document: document, identity: identity, typography: typography)
    let parts = blocks.parts
    // In a short document a table of contents takes more room than it saves.
    contents = parts.count >= 4 && document.blocks.count >= 40 ? Contents(entries: parts) : nil
    footer = document.footer.map(typography.set)
  }
}
