import Foundation
import Governance
import GovernanceFrench

/// A document for LibreOffice: pandoc writes the text, and the styles, the paper and the container are ours.
///
/// pandoc's own container gives the cells of its tables no border, whatever a reference document says.
struct OpenDocumentText {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// - Throws: what ``Converter/run(_:input:)`` throws.
  func bytes(through pandoc: Converter) throws(Refusal) -> Data {
    // The properties tell the author, and are ours; pandoc would print him under the title.
    var text = document
    text.author = nil
    var pictures: [(name: String, contents: Data)] = []
    let page = text.officeHTML { figure in
      guard let picture = Converter.picture(of: figure), let size = Self.size(ofPNG: picture) else { return nil }
      let name = "Pictures/\(pictures.count + 1).png"
      pictures.append((name, picture))
      return OfficePage.Picture(source: name, width: size.width, height: size.height)
    }
    let content = try pandoc.run(
      OfficePage.pandocOptions + ["--to=opendocument", "--standalone", "--wrap=none", "--output=-"],
      input: Data(page.utf8))
    return ZipArchive(
      [
        // First and stored as it is: that is how the kind of the file is recognised.
        ("mimetype", Data("application/vnd.oasis.opendocument.text".utf8)),
        ("content.xml", Data(bordered(String(decoding: content, as: UTF8.self)).utf8)),
        ("styles.xml", Data(PackageResources.text_styles_xml)),
        ("meta.xml", Data(metadata.utf8)),
        ("META-INF/manifest.xml", Data(manifest(of: pictures.map(\.name)).utf8)),
      ] + pictures
    ).bytes
  }

  /// As large as a page lets it be: here both lengths have to be told.
  private static func size(ofPNG picture: Data) -> (width: String, height: String)? {
    // The header tells width and height as two whole numbers of four bytes.
    guard picture.count > 24 else { return nil }
    let lengths = [16, 20].map { start in
      picture.dropFirst(start).prefix(4).reduce(0) { $0 * 256 + Double($1) }
    }
    guard lengths[0] > 0, lengths[1] > 0 else { return nil }
    let scale = min(17.4 / lengths[0], 22 / lengths[1])
    let shown = lengths.map { "\(($0 * scale * 100).rounded() / 100)cm" }
    return (shown[0], shown[1])
  }

  /// The text with lines around the cells of its tables, and a background for their headers.
  private func bordered(_ content: String) -> String {
    let cells = [("TableHeaderRowCell", " fo:background-color=\"#f1f5f6\""), ("TableRowCell", "")]
    return cells.reduce(content) { content, cell in
      guard let style = content.range(of: "style:name=\"\(cell.0)\""),
        let border = content.range(of: "fo:border=\"none\"", range: style.upperBound..<content.endIndex)
      else { return content }
      let line = "fo:border=\"0.5pt solid #c5ced1\" fo:padding=\"0.1cm\"" + cell.1
      return content.replacingCharacters(in: border, with: line)
    }
  }

  private var metadata: String {
    let typography = HTMLTypography(language: document.language)
    let title = typography.set(document.title).htmlEscaped
    let author = document.author.map { typography.set($0).htmlEscaped }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
      office:version="1.2"><office:meta><dc:title>\(title)</dc:title>\
      \(author.map { "<meta:initial-creator>\($0)</meta:initial-creator><dc:creator>\($0)</dc:creator>" } ?? "")\
      <dc:language>\(document.language.printable.htmlEscaped)</dc:language></office:meta></office:document-meta>
      """
  }

  private func manifest(of pictures: [String]) -> String {
    let parts =
      [("/", "application/vnd.oasis.opendocument.text")]
      + ["content", "styles", "meta"].map { ("\($0).xml", "text/xml") } + pictures.map { ($0, "image/png") }
    let entries = parts.map { "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"\($1)\"/>" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">\
      \(entries.joined())</manifest:manifest>
      """
  }
}
