/// The text of a Word document as pandoc writes it, with what it leaves out: rows and short lists that no page cuts, and
/// the contents.
struct WordContents {
  /// The headings that the contents list; nil for a short document, which has none.
  let headings: [String]?

  func laidOut(_ text: String) -> String { listed(keepingCaptions(keepingLists(keepingRows(text)))) }

  /// The text with lists of a few lines whole: each item but the last holds on to the next.
  private func keepingLists(_ text: String) -> String {
    let mark = "<w:p><w:pPr><w:numPr>"
    let parts = text.components(separatedBy: mark)
    // Each list has a number of its own.
    let numbers = parts.dropFirst().map { part in part.range(of: "</w:numPr>").map { part[..<$0.lowerBound] } ?? "" }
    var left = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
    let short = Set(left.filter { $0.value <= HTMLList.fewItems }.keys)
    let items = zip(numbers, parts.dropFirst()).map { number, part in
      left[number, default: 0] -= 1
      let isKept = short.contains(number) && left[number] != 0
      return (isKept ? "<w:p><w:pPr><w:keepNext/><w:numPr>" : mark) + part
    }
    return parts[0] + items.joined()
  }

  /// The text with each drawing in the paragraph of its caption, which no page cuts: LibreOffice leaves a caption alone at
  /// the foot of a page, although it is to be kept with what follows.
  private func keepingCaptions(_ text: String) -> String {
    let style = "<w:p><w:pPr><w:pStyle w:val=\"Caption\" />"
    let mark = style + "</w:pPr>"
    let drawing = "</w:p><w:p><w:pPr><w:pStyle w:val=\"BodyText\" /></w:pPr><w:r><w:drawing>"
    let parts = text.components(separatedBy: mark)
    let captions = parts.dropFirst().map { part in
      guard let end = part.range(of: "</w:p>")?.lowerBound, part[end...].hasPrefix(drawing) else { return mark + part }
      return style + "<w:keepNext w:val=\"0\"/><w:keepLines/></w:pPr>" + part[..<end]
        + "<w:r><w:br/></w:r><w:r><w:drawing>" + part[end...].dropFirst(drawing.count)
    }
    return parts[0] + captions.joined()
  }

  /// The text with rows that go to the next page whole; LibreOffice does not heed a table's style in this.
  private func keepingRows(_ text: String) -> String {
    text.replacing("<w:tr><w:trPr>", with: "<w:tr><w:trPr><w:cantSplit/>")
      .replacing("<w:tr><w:tc>", with: "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>")
  }

  /// The text with its contents before the first heading: a field that Word can bring up to date, its entries filled in.
  ///
  /// They lead to their parts and name no page, which only who lays the document out can know (`\n`). Word would fill the
  /// numbers in as it opens the file if its settings said so (`updateFields`), but asks the reader first, in words that
  /// warn of other files; whoever wants them brings the field up to date without the `\n`.
  private func listed(_ text: String) -> String {
    let mark = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\" /></w:pPr>"
    let parts = text.components(separatedBy: mark)
    guard let headings, !headings.isEmpty, headings.count == parts.count - 1 else { return text }
    let marked = parts.dropFirst().enumerated().map { index, part in
      let place = "w:id=\"\(100_000 + index)\""
      let end = part.range(of: "</w:p>")?.lowerBound ?? part.startIndex
      return mark + "<w:bookmarkStart \(place) w:name=\"_Toc\(index + 1)\"/>" + part[..<end]
        + "<w:bookmarkEnd \(place)/>" + part[end...]
    }
    return parts[0] + contents(headings) + marked.joined()
  }

  private func contents(_ headings: [String]) -> String {
    func field(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    let begin =
      field("begin") + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\n \\h \\o \"1-1\" </w:instrText></w:r>"
      + field("separate")
    let entries = headings.enumerated().map { index, heading in
      """
      <w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>\(index == 0 ? begin : "")\
      <w:hyperlink w:anchor="_Toc\(index + 1)" w:history="1"><w:r><w:t xml:space="preserve">\(heading.htmlEscaped)</w:t></w:r>\
      </w:hyperlink>\(index == headings.count - 1 ? field("end") : "")</w:p>
      """
    }
    return """
      <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>\
      <w:sdtContent><w:p><w:pPr><w:pStyle w:val="ContentsTitle"/></w:pPr><w:r><w:t>Sommaire</w:t></w:r></w:p>\
      \(entries.joined())</w:sdtContent></w:sdt>
      """
  }
}
