import Foundation
import GovernanceDocuments
import Testing

@Suite struct DocumentFormatTests {
  @Test(arguments: [
    ("pv.docx", DocumentFormat.docx), ("PV.ODT", .odt), ("a.b/pv.final.pdf", .pdf), ("x.htm", .html),
    ("x.md", .markdown),
    ("./x.txt", .text),
  ])
  func endings(path: String, format: DocumentFormat) {
    #expect(DocumentFormat(path: path) == format)
  }

  @Test(arguments: ["pv", "pv.doc", "pv.", ".pdf", "dossier.pdf/pv", "", "/"])
  func otherEndings(path: String) {
    #expect(DocumentFormat(path: path) == nil)
  }

  @Test("HTML, Markdown and text need nobody")
  func ownForms() throws {
    let document = SampleDocuments.minutes
    #expect(try document.converted(to: .html) == Data(document.html.utf8))
    #expect(try document.converted(to: .markdown) == Data(document.markdown.utf8))
    #expect(try document.converted(to: .text, width: 40) == Data(document.plainText(width: 40).utf8))
    #expect(DocumentFormat.allCases.filter(\.needsConverter) == [.docx, .odt, .pdf])
  }
}
