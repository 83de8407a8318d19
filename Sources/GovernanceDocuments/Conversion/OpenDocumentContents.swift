/// The contents of an OpenDocument text: an index that LibreOffice can bring up to date, its entries filled in.
struct OpenDocumentContents {
  /// The headings that it lists; nil for a short document, which has none.
  let headings: [String]?

  /// The text with its contents before the first heading.
  func listed(_ text: String) -> String {
    let mark = "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">"
    let parts = text.components(separatedBy: mark)
    guard let headings, !headings.isEmpty, headings.count == parts.count - 1 else { return text }
    let marked = parts.dropFirst().enumerated().map { mark + "<text:bookmark text:name=\"partie-\($0 + 1)\"/>" + $1 }
    return parts[0] + contents(headings) + marked.joined()
  }

  /// The numbers of the pages are references, which LibreOffice fills in as it lays the text out.
  private func contents(_ headings: [String]) -> String {
    let entries = headings.enumerated().map { index, heading in
      """
      <text:p text:style-name="Contents_20_1"><text:a xlink:type="simple" xlink:href="#partie-\(index + 1)">\
      \(heading.htmlEscaped)</text:a><text:tab/><text:bookmark-ref text:reference-format="page" \
      text:ref-name="partie-\(index + 1)"/></text:p>
      """
    }
    return """
      <text:table-of-content text:name="Sommaire"><text:table-of-content-source text:outline-level="1">\
      <text:index-title-template text:style-name="Contents_20_Heading">Sommaire</text:index-title-template>\
      <text:table-of-content-entry-template text:outline-level="1" text:style-name="Contents_20_1">\
      <text:index-entry-link-start/><text:index-entry-text/><text:index-entry-link-end/>\
      <text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/>\
      </text:table-of-content-entry-template></text:table-of-content-source><text:index-body>\
      <text:index-title text:name="Sommaire_Head"><text:p text:style-name="Contents_20_Heading">Sommaire</text:p>\
      </text:index-title>\(entries.joined())</text:index-body></text:table-of-content>
      """
  }
}
