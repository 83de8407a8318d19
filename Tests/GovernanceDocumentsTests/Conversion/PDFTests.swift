import Foundation
import GovernanceDocuments
import Testing

@Suite struct PDFTests {
  @Test("A PDF is A4, with its title, page numbers and the spaces of French", .needs(.weasyprint, .pdfinfo, .pdftotext))
  func pdf() throws {
    var report = SampleDocuments.report
    report.author = "Association Exemple"
    let pdf = try report.converted(to: .pdf)
    let facts = try Tool.pdfinfo.answer("-", to: pdf)
    #expect(facts.contains("(A4)"))
    #expect(facts.contains("Rapport d'activité 2025 – Assemblée générale ordinaire du 14 mars 2026"))
    #expect(facts.contains("Association Exemple"))
    // The reader tells narrow spaces by their width, and leaves some out.
    let pages = try Tool.pdftotext.answer("-", "-", to: pdf).split(separator: "\u{C}").map { page in
      page.filter { !$0.isWhitespace }
    }.filter { !$0.isEmpty }
    #expect(facts.contains("Pages:           \(pages.count)\n"))
    for (number, page) in pages.enumerated() {
      #expect(page.contains("\(number + 1)/\(pages.count)"))
      #expect(page.contains("Rapportd'activité2025"))
    }
    #expect(pages.joined().contains("Uneenquête:1204réponses"))
  }
}
