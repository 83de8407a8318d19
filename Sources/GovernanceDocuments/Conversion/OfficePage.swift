import Foundation
import GovernanceFrench
import Mustache

extension Document {
  /// The document as the HTML that becomes an office document: no style, and what pandoc makes most of.
  ///
  /// It is neither ``html`` nor ``markdown``: those lose captions or columns on the way (decision 11).
  var officeHTML: String { officeHTML { _ in nil } }

  /// - Parameter drawn: a drawing as a picture; nil where nothing here can make one, and its words stand for it.
  func officeHTML(drawn: (Figure) -> OfficePage.Picture?) -> String {
    OfficePage.template.render(OfficePage(self, drawn: drawn))
  }
}

/// A document as the template `office.mustache` sees it.
struct OfficePage {
  let page: HTMLPage
  let language: String
  let blocks: [Piece]

  /// A block of the page, its table and its figure in another form.
  struct Piece {
    let block: HTMLBlock
    let table: OfficeTable?
    let drawing: Drawing?
  }

  /// A figure as a picture, or the words that stand for it.
  struct Drawing {
    let caption: String
    let picture: Picture?
    let lines: [String]
  }

  /// Where a picture lies, and how large it is shown; without a height as its width makes it.
  struct Picture {
    let source: String
    let width: String
    var height: String?
  }

  /// How pandoc reads the page. Our own levels begin at 2, since 1 is the title's.
  static let pandocOptions = ["--from=html-auto_identifiers", "--shift-heading-level-by=-1"]

  init(_ document: Document, drawn: (Figure) -> Picture? = { _ in nil }) {
    page = HTMLPage(document)
    // Word checks the spelling of a country's language, not of a language alone.
    language = page.language == "fr" ? "fr-FR" : page.language
    blocks = zip(page.blocks, document.blocks).map { block, source in
      Piece(
        block: block, table: block.table.flatMap { OfficeTable($0, of: source) },
        drawing: block.figure.flatMap { figure in
          var picture: Picture?
          if case .figure(let source) = source, source.isSelfContained { picture = drawn(source) }
          guard picture != nil || !figure.equivalent.isEmpty else { return nil }
          return Drawing(
            caption: figure.caption, picture: picture,
            lines: picture == nil ? figure.equivalent.map(Self.keepingIndent) : [])
        })
    }
  }

  /// The line with the spaces at its head made no-break ones, which HTML keeps.
  private static func keepingIndent(_ line: String) -> String {
    let words = line.drop { $0 == " " }
    return String(repeating: "\u{A0}", count: line.count - words.count) + words
  }

  /// The template, read once; it is part of the program and covered by tests, so a mistake in it is a programmer's.
  static let template: MustacheTemplate = {
    MustacheContentTypes.register(HTMLContentType(), named: HTMLContentType.name)
    do {
      return try MustacheTemplate(string: String(decoding: PackageResources.office_mustache, as: UTF8.self))
    } catch {
      preconditionFailure("office.mustache: \(error)")
    }
  }()
}
