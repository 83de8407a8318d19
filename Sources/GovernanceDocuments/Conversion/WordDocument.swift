import Foundation
import Governance

/// A document for Word: pandoc writes it in the styles of a reference document of ours.
///
/// Its own styles draw no lines around a table and its page is of no size.
struct WordDocument {
  private let document: Document
  private let look: DocumentLook
  private let logo: OfficeLogo?

  init(_ document: Document, _ look: DocumentLook) {
    self.document = document
    self.look = look
    logo = look.identity.logo.flatMap { OfficeLogo($0, drawingIsRead: false) }
  }

  /// - Throws: what ``Converter/run(_:input:)`` throws; ``FileRefusal/folderNotWritable(path:)``.
  func bytes(through pandoc: Converter) throws(Refusal) -> Data {
    // pandoc takes its reference document from a file only. It holds the title, for the foot of the pages, and no more.
    let folder = try PrivateFolder()
    let reference = try folder.write(reference.bytes, as: "reference.docx")
    var count = 0
    let page = document.officeHTML(in: look, keepsSmallTables: true) { figure in
      // A file: a picture within the page would be written once more, as text, into the document.
      count += 1
      let name = "dessin-\(count).png"
      guard let picture = Converter.picture(of: figure), (try? folder.write(picture, as: name)) != nil else {
        return nil
      }
      return OfficePage.Picture(source: name, width: "\(figure.widthOnPaper)mm")
    }
    let written = try pandoc.run(
      OfficePage.pandocOptions
        + ["--to=docx", "--reference-doc=\(reference)", "--resource-path=\(folder.path)", "--output=-"],
      input: Data(page.utf8))
    guard var files = ZipArchive.members(of: written),
      let place = files.firstIndex(where: { $0.name == "word/document.xml" }), let text = files[place].contents()
    else { return written }
    let contents = WordContents(headings: document.listedHeadings)
    files[place] = .init(files[place].name, Data(contents.laidOut(String(decoding: text, as: UTF8.self)).utf8))
    return ZipArchive(files).bytes
  }

  /// A document without text that has the styles, the paper and the foot of the pages; pandoc adds what it lacks.
  private var reference: ZipArchive {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    let head: [(String, Data)] =
      logo.map { logo in
        [
          ("word/header1.xml", Data((declaration + header(logo)).utf8)),
          ("word/_rels/header1.xml.rels", Data((declaration + relations([("rIdLogo", "image", logo.path)])).utf8)),
          ("word/\(logo.path)", logo.bytes),
        ]
      } ?? []
    let parts = [("rIdFooter", "footer", "footer1.xml")] + (logo == nil ? [] : [("rIdHeader", "header", "header1.xml")])
    return ZipArchive(
      [
        ("word/document.xml", Data((declaration + body).utf8)),
        ("word/_rels/document.xml.rels", Data((declaration + relations(parts)).utf8)),
        ("word/footer1.xml", Data((declaration + footer).utf8)),
        ("word/styles.xml", Data(look.identity.painting(PackageResources.word_styles_xml).utf8)),
      ] + head)
  }

  /// A4, with the margins of the printed page, in twentieths of a point.
  private var body: String {
    """
    <w:document \(Self.namespaces)><w:body><w:sectPr>
    \(firstPage)<w:footerReference w:type="default" r:id="rIdFooter"/>
    <w:pgSz w:w="11906" w:h="16838"/>
    <w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1021" w:header="567" w:footer="567" w:gutter="0"/>\(logo == nil ? "" : "<w:titlePg/>")
    </w:sectPr></w:body></w:document>
    """
  }

  /// The first page has a head of its own, with the logo, and the same foot.
  private var firstPage: String {
    logo == nil
      ? ""
      : """
      <w:headerReference w:type="first" r:id="rIdHeader"/><w:footerReference w:type="first" r:id="rIdFooter"/>
      """
  }

  private func relations(_ parts: [(id: String, kind: String, target: String)]) -> String {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let lines = parts.map { "<Relationship Id=\"\($0.id)\" Type=\"\(types)/\($0.kind)\" Target=\"\($0.target)\"/>" }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      \(lines.joined(separator: "\n"))
      </Relationships>
      """
  }

  /// The logo to the right; sizes are in units of which 360,000 make a centimetre.
  private func header(_ logo: OfficeLogo) -> String {
    let (width, height) = (Int(logo.width * 360_000), Int(logo.height * 360_000))
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    return """
      <w:hdr \(Self.namespaces) xmlns:wp="\(drawing)/wordprocessingDrawing" xmlns:a="\(drawing)/main" \
      xmlns:pic="\(drawing)/picture"><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:drawing>\
      <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="\(width)" cy="\(height)"/>\
      <wp:docPr id="9001" name="Logo" descr="\(logo.words)"/><a:graphic><a:graphicData uri="\(drawing)/picture"><pic:pic>\
      <pic:nvPicPr><pic:cNvPr id="9002" name="Logo" descr="\(logo.words)"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
      <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(width)" cy="\(height)"/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
      </w:drawing></w:r></w:p></w:hdr>
      """
  }

  /// The title and the association to the left, the number of the page and of all pages to the right.
  private var footer: String {
    func field(_ name: String) -> String {
      """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> \(name) </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    }
    let title = HTMLTypography(language: document.language).set(document.title + document.footSuffix).htmlEscaped
    return """
      <w:ftr \(Self.namespaces)><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
      <w:r><w:t xml:space="preserve">\(title)</w:t></w:r><w:r><w:tab/></w:r>\
      \(field("PAGE"))<w:r><w:t xml:space="preserve"> / </w:t></w:r>\(field("NUMPAGES"))</w:p></w:ftr>
      """
  }

  private static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
}
