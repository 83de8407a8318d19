import Foundation
import Governance
import GovernanceFrench

/// A document for LibreOffice: pandoc writes the text, and the styles, the paper and the container are ours.
///
/// pandoc's own container gives the cells of its tables no border, whatever a reference document says.
struct OpenDocumentText {
  private let document: Document
  private let look: DocumentLook
  private let logo: OfficeLogo?

  init(_ document: Document, _ look: DocumentLook) {
    self.document = document
    self.look = look
    logo = look.identity.logo.flatMap { OfficeLogo($0, drawingIsRead: true) }
  }

  /// - Throws: what ``Converter/run(_:input:)`` throws.
  func bytes(through pandoc: Converter) throws(Refusal) -> Data {
    // The properties tell the author, and are ours; pandoc would print him under the title.
    var text = document
    text.author = nil
    var pictures: [(name: String, type: String, contents: Data)] = []
    var words: [String: String] = [:]
    let page = text.officeHTML(in: look) { figure in
      guard let picture = Converter.picture(of: figure), let size = Self.size(of: figure, picture) else { return nil }
      let name = "Pictures/\(pictures.count + 1).png"
      pictures.append((name, "image/png", picture))
      words[name] = figure.words
      return OfficePage.Picture(source: name, width: size.width, height: size.height)
    }
    let content = try pandoc.run(
      OfficePage.pandocOptions + ["--to=opendocument", "--standalone", "--wrap=none", "--output=-"],
      input: Data(page.utf8))
    let files = (logo.map { [(name: $0.path, type: $0.mediaType, contents: $0.bytes)] } ?? []) + pictures
    return ZipArchive(
      [
        // First and stored as it is: that is how the kind of the file is recognised.
        ("mimetype", Data("application/vnd.oasis.opendocument.text".utf8)),
        ("content.xml", Data(described(laidOut(String(decoding: content, as: UTF8.self)), words).utf8)),
        ("styles.xml", Data(styles.utf8)),
        ("meta.xml", Data(metadata.utf8)),
        ("META-INF/manifest.xml", Data(manifest(of: files.map { ($0.name, $0.type) }).utf8)),
      ] + files.map { ($0.name, $0.contents) }
    ).bytes
  }

  /// As large as on other paper, and no higher than a page: here both lengths have to be told.
  private static func size(of figure: Figure, _ picture: Data) -> (width: String, height: String)? {
    // The header of a PNG tells width and height as two whole numbers of four bytes.
    guard picture.count > 24 else { return nil }
    let lengths = [16, 20].map { start in
      picture.dropFirst(start).prefix(4).reduce(0) { $0 * 256 + Double($1) }
    }
    guard lengths[0] > 0, lengths[1] > 0 else { return nil }
    let scale = min(Double(figure.widthOnPaper) / lengths[0], 220 / lengths[1])
    let shown = lengths.map { "\(($0 * scale * 10).rounded() / 100)cm" }
    return (shown[0], shown[1])
  }

  /// The text with what each picture says behind it, for who cannot see it: pandoc leaves that out.
  private func described(_ content: String, _ words: [String: String]) -> String {
    words.reduce(content) { content, picture in
      guard let place = content.range(of: "\"\(picture.key)\""),
        let end = content.range(of: "</draw:frame>", range: place.upperBound..<content.endIndex)
      else { return content }
      return content.replacingCharacters(
        in: end.lowerBound..<end.lowerBound, with: "<svg:desc>\(picture.value.htmlEscaped)</svg:desc>")
    }
  }

  private func laidOut(_ content: String) -> String {
    OpenDocumentContents(headings: document.listedHeadings).listed(
      OpenDocumentLists.kept(bordered(keepingRows(keepingTables(content)))))
  }

  /// The text with rows that go to the next page whole: pandoc gives them no style, and LibreOffice heeds none that is meant
  /// for all.
  private func keepingRows(_ content: String) -> String {
    guard let end = content.range(of: "</office:automatic-styles>") else { return content }
    let style = """
      <style:style style:name="WholeRow" style:family="table-row">\
      <style:table-row-properties fo:keep-together="always"/></style:style>
      """
    return content.replacingCharacters(in: end.lowerBound..<end.lowerBound, with: style)
      .replacing("<table:table-row>", with: "<table:table-row table:style-name=\"WholeRow\">")
  }

  /// The text with small tables that go to the next page whole; header and totals come to a small one's rows.
  private func keepingTables(_ content: String) -> String {
    let tables = content.components(separatedBy: "<table:table table:name=\"").dropFirst().map { table in
      (name: table.prefix { $0 != "\"" }, rows: table.components(separatedBy: "<table:table-row>").count - 1)
    }
    let small = Set(tables.filter { $0.rows <= HTMLTable.smallest + 2 }.map(\.name))
    var isSmall = false
    return content.components(separatedBy: " style:family=\"table\">").map { part in
      defer { isSmall = part.lastIndex(of: "=").map { small.contains(part[$0...].dropFirst(2).dropLast()) } ?? false }
      guard isSmall, let place = part.range(of: "<style:table-properties ") else { return part }
      return part.replacingCharacters(
        in: place, with: "<style:table-properties style:may-break-between-rows=\"false\" ")
    }.joined(separator: " style:family=\"table\">")
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

  /// The styles; with a logo, a title begins a page of its own kind, which has the logo at its head.
  private var styles: String {
    let foot = HTMLTypography(language: document.language).set(document.footSuffix).htmlEscaped
    let styles = look.identity.painting(PackageResources.text_styles_xml)
      .replacing("<text:title/>", with: "<text:title/>\(foot)")
    guard let logo, let start = styles.range(of: "<style:master-page"),
      let end = styles.range(of: "</office:master-styles>")
    else { return styles }
    let first = styles[start.lowerBound..<end.lowerBound]
      .replacing("style:name=\"Standard\"", with: "style:name=\"First\" style:next-style-name=\"Standard\"")
      .replacing("<style:footer>", with: head(logo) + "<style:footer>")
    return styles.replacing("</office:master-styles>", with: first + "</office:master-styles>")
      .replacing("style:name=\"Title\"", with: "style:name=\"Title\" style:master-page-name=\"First\"")
  }

  /// The logo to the right.
  private func head(_ logo: OfficeLogo) -> String {
    """
    <style:header><text:p text:style-name="Logo"><draw:frame draw:name="Logo" text:anchor-type="as-char" \
    svg:width="\(logo.width)cm" svg:height="\(logo.height)cm"><draw:image xlink:href="\(logo.path)" \
    xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:desc>\(logo.words)</svg:desc></draw:frame>\
    </text:p></style:header>
    """
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

  private func manifest(of files: [(String, String)]) -> String {
    let parts =
      [("/", "application/vnd.oasis.opendocument.text")]
      + ["content", "styles", "meta"].map { ("\($0).xml", "text/xml") } + files
    let entries = parts.map { "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"\($1)\"/>" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">\
      \(entries.joined())</manifest:manifest>
      """
  }
}
