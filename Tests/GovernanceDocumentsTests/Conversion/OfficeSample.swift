import Foundation

@testable import GovernanceDocuments

/// Office documents as Word and LibreOffice save them, cut down to what a test is about.
enum OfficeSample {
  /// A Word document with that body, a heading style under its French identifier, and a footnote "Voir annexe".
  static func docx(body: String) -> Data {
    let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    let files = [
      (
        "_rels/.rels",
        "<Relationships \(package)><Relationship Id=\"a\" Type=\"\(relations)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
      ),
      (
        "word/_rels/document.xml.rels",
        "<Relationships \(package)><Relationship Id=\"b\" Type=\"\(relations)/footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"c\" Type=\"\(relations)/styles\" Target=\"styles.xml\"/></Relationships>"
      ),
      ("word/document.xml", "<w:document \(namespace)><w:body>\(body)</w:body></w:document>"),
      (
        "word/styles.xml",
        "<w:styles \(namespace)><w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"
      ),
      (
        "word/footnotes.xml",
        "<w:footnotes \(namespace)><w:footnote w:id=\"2\"><w:p><w:r><w:t>Voir annexe</w:t></w:r></w:p></w:footnote></w:footnotes>"
      ),
    ]
    return ZipArchive(files.map { ($0, Data($1.utf8)) }).bytes
  }

  /// An OpenDocument text with that body.
  static func odt(body: String) -> Data {
    let namespaces = ["office", "text", "table", "style"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }.joined(separator: " ")
    let content = """
      <office:document-content \(namespaces)><office:body><office:text>\(body)</office:text></office:body>\
      </office:document-content>
      """
    let styles = "<office:document-styles \(namespaces)><office:styles/></office:document-styles>"
    return ZipArchive([
      ("mimetype", Data("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", Data(content.utf8)),
      ("styles.xml", Data(styles.utf8)),
    ]).bytes
  }
}
