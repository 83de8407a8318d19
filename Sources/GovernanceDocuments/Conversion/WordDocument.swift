import Foundation
import Governance

/// A document for Word: pandoc writes it in the styles of a reference document of ours.
///
/// Its own styles draw no lines around a table and its page is of no size.
struct WordDocument {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// - Throws: what ``Converter/run(_:input:)`` throws; ``Refusal/folderNotWritable(path:)``.
  func bytes(through pandoc: Converter) throws(Refusal) -> Data {
    // pandoc takes its reference document from a file only. It holds the title, for the foot of the pages, and no more.
    let folder = try PrivateFolder()
    let reference = try folder.write(reference.bytes, as: "reference.docx")
    return try pandoc.run(
      OfficePage.pandocOptions + ["--to=docx", "--reference-doc=\(reference)", "--output=-"],
      input: Data(document.officeHTML(drawn: Self.picture).utf8))
  }

  /// The drawing within the page itself: pandoc would read a file only if it may read any.
  private static func picture(of figure: Figure) -> OfficePage.Picture? {
    Converter.picture(of: figure).map {
      OfficePage.Picture(source: "data:image/png;base64," + $0.base64EncodedString(), width: "100%")
    }
  }

  /// A document without text that has the styles, the paper and the foot of the pages; pandoc adds what it lacks.
  private var reference: ZipArchive {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    return ZipArchive([
      ("word/document.xml", Data((declaration + body).utf8)),
      ("word/_rels/document.xml.rels", Data((declaration + relations).utf8)),
      ("word/footer1.xml", Data((declaration + footer).utf8)),
      ("word/styles.xml", Data(PackageResources.word_styles_xml)),
    ])
  }

  /// A4, with the margins of the printed page, in twentieths of a point.
  private var body: String {
    """
    <w:document \(Self.namespaces)><w:body><w:sectPr>
    <w:footerReference w:type="default" r:id="rIdFooter"/>
    <w:pgSz w:w="11906" w:h="16838"/>
    <w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1021" w:header="567" w:footer="567" w:gutter="0"/>
    </w:sectPr></w:body></w:document>
    """
  }

  private var relations: String {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rIdFooter" Type="\(types)/footer" Target="footer1.xml"/>
      </Relationships>
      """
  }

  /// The title to the left, the number of the page and of all pages to the right.
  private var footer: String {
    func field(_ name: String) -> String {
      """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> \(name) </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    }
    let title = HTMLTypography(language: document.language).set(document.title).htmlEscaped
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
