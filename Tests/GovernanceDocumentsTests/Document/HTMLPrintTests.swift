import Testing

@testable import GovernanceDocuments

/// What a page says of itself so that paper and telephone cut nothing that belongs together.
@Suite struct HTMLPrintTests {
  private func html(_ blocks: Block...) -> String { Document(title: "T", blocks: blocks).html }

  private func table(rows: Int, of words: String = "x") -> Block {
    .table(
      DocumentTable(caption: "C", columns: ["A", "B"], rows: (0..<rows).map { [Text("ligne \($0)"), Text(words)] }))
  }

  @Test(arguments: [6, 7, 40])
  func theLastTwoRowsOfALongTableAreApart(rows: Int) throws {
    let page = html(table(rows: rows))
    let bodies = page.components(separatedBy: "<tbody>").dropFirst()
    #expect(bodies.count == 2 && !page.contains("scroll small"))
    let last = try #require(bodies.last)
    #expect(last.contains("ligne \(rows - 2)<") && last.contains("ligne \(rows - 1)<"))
    #expect(!last.contains("ligne \(rows - 3)<"))
  }

  @Test func aTableOfFewRowsIsWholeUnlessTheyAreHigh() {
    #expect(html(table(rows: 5)).contains("scroll small"))
    #expect(!html(table(rows: 5)).contains("</tbody>\n<tbody>"))
    #expect(!html(table(rows: 4, of: String(repeating: "mot ", count: 50))).contains("scroll small"))
    // With two rows there is nothing to set apart.
    #expect(
      html(table(rows: 2, of: String(repeating: "mot ", count: 99))).components(separatedBy: "<tbody>").count == 2)
  }

  @Test func aListOfAFewLinesIsWhole() {
    func list(_ count: Int, _ words: String = "x") -> String { html(.list((0..<count).map { _ in Text(words) })) }
    #expect(list(6).contains("<ul class=\"kept\">"))
    #expect(list(9).contains("<ul>"))
    #expect(list(6, String(repeating: "mot ", count: 50)).contains("<ul>"))
  }

  @Test func aDrawingThatATelephoneCannotShowHasItsWordsThere() {
    func figure(_ style: String, _ words: String) -> String {
      let svg = "<svg viewBox=\"0 0 9 9\" style=\"\(style)\"><rect width=\"9\" height=\"9\"/></svg>"
      return html(.figure(Figure(caption: "c", svg: svg, textEquivalent: words)))
    }
    #expect(figure("min-width:640px", "mots").contains("<figure class=\"wide\">"))
    #expect(figure("min-width:640px", "").contains("<figure class=\"wide next\">"))
    #expect(figure("max-width:640px", "mots").contains("<figure>"))
  }

  @Test func theRunningHeadIsThePartInWhichThePageBegins() {
    #expect(html(.heading(2, "P")).contains("string(part, start)"))
  }
}
