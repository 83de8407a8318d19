import Foundation
import GovernanceDocuments
import Testing

@Suite struct OfficeDocumentTests {
  private let attendance = OfficeReader.Table(
    header: ["Séance", "Présents", "Représentés", "Quorum"],
    rows: [
      ["11 mars 2025", "9", "2", "oui"], ["3 juin 2025", "10", "1", "oui"], ["9 septembre 2025", "8", "3", "oui"],
      ["9 décembre 2025", "9", "", "oui"], ["Total", "36", "6", "4 sur 4"],
    ], hasBorders: true)

  @Test("A Word document has real headings, tables and properties", .needs(.pandoc, .python3))
  func word() throws {
    let read = try OfficeReader(docx: SampleDocuments.report.converted(to: .docx))
    try check(read, headings: ["heading 1", "heading 2"], caption: "Table Caption")
    #expect(read.footer == "Rapport d'activité 2025\t1 / 1")
    #expect(read.language == "fr-FR")
  }

  @Test("An OpenDocument text has real headings, tables and properties", .needs(.pandoc, .python3))
  func openDocument() throws {
    let read = try OfficeReader(odt: SampleDocuments.report.converted(to: .odt))
    try check(read, headings: ["Heading 1", "Heading 2"], caption: "TableCaption")
    #expect(read.footer.contains("title tab page-number page-count"))
    #expect(read.language == "fr")
  }

  private func check(_ read: OfficeReader, headings: [String], caption: String) throws {
    #expect(read.damaged == nil)
    #expect(read.title == "Rapport d'activité 2025")
    #expect(read.paper == [210, 297])
    #expect(read.words("Title") == ["Rapport d'activité 2025"])
    #expect(read.words("Subtitle") == ["Assemblée générale ordinaire du 14 mars 2026"])
    #expect(read.words("Notice") == ["Provisoire au 12 janvier 2026"])
    #expect(read.words("Fact").first == "Association\u{A0}: Association Exemple")
    #expect(read.words(headings[0]) == ["Vie des instances", "Groupes de travail", "Membres", "Perspectives"])
    #expect(read.words(headings[1]) == ["Mobilités", "Alimentation"])
    #expect(read.words("list").contains("Une enquête\u{A0}: 1\u{202F}204 réponses"))
    #expect(read.words("list").last == "Réviser le règlement intérieur")
    #expect(read.words("Note").first?.hasPrefix("Note\u{A0}: La feuille") == true)
    // A drawing is a picture where something here can make one, and otherwise its words.
    let drawn = read.words("Drawing").first
    #expect(read.pictures == (Converter.canDraw ? 1 : 0))
    let words = read.descriptions.first ?? ""
    #expect(
      !Converter.canDraw || words.contains("Entreprises\u{A0}: 5 ; ") || words.contains("Entreprises : 5 ; "),
      "\(words)")
    #expect(read.longest < 1000)
    #expect(Converter.canDraw ? drawn == nil : drawn?.contains("Entreprises\u{A0}: 5\nAssociations") == true)
    #expect(read.words("Origin").first?.hasPrefix("Établi le 12 janvier 2026") == true)
    #expect(read.words(caption).first == "Présences aux séances du comité")
    #expect(read.tables.first == attendance)
    #expect(read.tables.count == 2)
  }

  @Test("A picture is no taller than its page", .needs(.pandoc, .python3), .enabled(if: Converter.canDraw))
  func tallDrawing() throws {
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 400"><rect width="100" height="400"/></svg>"#
    let document = Document(
      title: "T", blocks: [.figure(Figure(caption: "c", svg: svg, textEquivalent: "t"))])
    let text = try OfficeArchive(document.converted(to: .docx)).text("word/document.xml")
    let height = try #require(text.firstMatch(of: /cy="([0-9]+)"/).flatMap { Int($0.1) })
    // 36,000 units make a millimetre.
    #expect(height > 150 * 36_000 && height <= 216 * 36_000)
  }

  @Test("The author is a property of the file", .needs(.pandoc, .python3))
  func author() throws {
    let document = Document(title: "T", author: "Association d'essai", blocks: [.paragraph("x")])
    #expect(try OfficeReader(docx: document.converted(to: .docx)).author == "Association d'essai")
    #expect(try OfficeReader(odt: document.converted(to: .odt)).author == "Association d'essai")
  }

  @Test("Rows of no-break spaces leave room to sign under the row above", .needs(.pandoc, .python3))
  func signatures() throws {
    let document = Document(
      title: "T",
      blocks: [
        .table(
          DocumentTable(
            caption: "Signatures", columns: ["Présidence", "Secrétariat"],
            rows: [["Date :", "Date :"], ["Signature :", "Signature :"], ["\u{A0}", "\u{A0}"]]))
      ])
    for read in [
      try OfficeReader(docx: document.converted(to: .docx)), try OfficeReader(odt: document.converted(to: .odt)),
    ] {
      let table = try #require(read.tables.first)
      #expect(table.rows.count == 2)
      #expect(table.rows.last?.first?.split(separator: "\n").count == 3)
    }
  }

  @Test("Hostile words are words", .needs(.pandoc, .python3))
  func hostile() throws {
    let words = "<script>x</script> & ]]> \u{1B}[31m {{title}} `=html` $x$ *a* \u{202E}abc"
    let document = Document(
      title: words, author: words, notice: words,
      blocks: [
        .heading(2, words), .paragraph(Text(words)),
        .table(DocumentTable(caption: words, columns: [.init(words)], rows: [])),
      ])
    let expected = "<script>x</script> & ]]> \u{FFFD}[31m {{title}} `=html` $x$ *a* \u{FFFD}abc"
    let docx = try OfficeReader(docx: document.converted(to: .docx))
    let odt = try OfficeReader(odt: document.converted(to: .odt))
    for (read, heading) in [(docx, "heading 1"), (odt, "Heading 1")] {
      #expect(read.words(heading) == [expected])
      #expect(read.words("Notice") == [expected])
      #expect(read.title == expected)
      #expect(read.author == expected)
      #expect(read.tables.first?.rows == [["Aucune ligne"]])
    }
  }
}
