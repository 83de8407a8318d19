import Foundation
import Testing

@testable import GovernanceDocuments

/// What is put into the office documents that pandoc writes.
@Suite struct OfficeContentsTests {
  /// Long enough for contents: four parts, one of them with a table that pages may cut.
  private var report: Document {
    let table = DocumentTable(
      caption: "Table", columns: ["Nom", "Ville"], rows: (1...12).map { [Text("Nom \($0)"), "Carvin"] })
    let parts = ["Les adhérents", "Les moyens & <b>", "Les décisions", "Annexe"]
    return Document(
      title: "Rapport", author: "Association d'essai",
      blocks: parts.flatMap { part -> [Block] in
        [.heading(2, part), .table(table)] + (1...9).map { .paragraph(Text("Paragraphe \($0)")) }
      })
  }

  @Test("A long Word document has contents that are filled in, and no row is cut", .needs(.pandoc, .python3))
  func word() throws {
    let archive = try OfficeArchive(report.converted(to: .docx))
    let text = try archive.text("word/document.xml")
    #expect(text.contains("<w:instrText xml:space=\"preserve\"> TOC "))
    let entries = text.matches(
      of: /<w:hyperlink w:anchor="([^"]*)" w:history="1"><w:r><w:t xml:space="preserve">([^<]*)</)
    #expect(entries.map { String($0.2) } == ["Les adhérents", "Les moyens &amp; &lt;b&gt;", "Les décisions", "Annexe"])
    for entry in entries {
      #expect(text.contains("<w:bookmarkStart w:id=\"10000") && text.contains("w:name=\"\(entry.1)\""))
    }
    let rows = text.components(separatedBy: "<w:tr>").dropFirst()
    #expect(rows.count == 4 * 13 && rows.allSatisfy { $0.hasPrefix("<w:trPr><w:cantSplit/>") })
    #expect(rows.count { $0.contains("<w:tblHeader") } == 4)
    #expect(try archive.text("word/footer1.xml").contains("Rapport – Association d&#39;essai"))
    let read = try OfficeReader(docx: report.converted(to: .docx))
    #expect(read.damaged == nil && read.words("heading 1").count == 4 && read.tables.count == 4)
  }

  @Test("A long OpenDocument text has contents that are filled in", .needs(.pandoc, .python3))
  func openDocument() throws {
    let archive = try OfficeArchive(report.converted(to: .odt))
    let text = try archive.text("content.xml")
    let entries = text.matches(of: /xlink:href="#(partie-[0-9]+)">([^<]*)<\/text:a><text:tab\/><text:bookmark-ref/)
    #expect(entries.map { String($0.2) } == ["Les adhérents", "Les moyens &amp; &lt;b&gt;", "Les décisions", "Annexe"])
    for entry in entries { #expect(text.contains("<text:bookmark text:name=\"\(entry.1)\"/>")) }
    #expect(try archive.text("styles.xml").contains("<text:title/> – Association d&#39;essai<text:tab/>"))
    #expect(try OfficeReader(odt: report.converted(to: .odt)).damaged == nil)
  }

  @Test("A short document has none", .needs(.pandoc, .python3))
  func short() throws {
    let short = Document(title: "T", blocks: [.heading(2, "A"), .paragraph("a")])
    #expect(try !OfficeArchive(short.converted(to: .docx)).text("word/document.xml").contains("TOC"))
    #expect(try !OfficeArchive(short.converted(to: .odt)).text("content.xml").contains("table-of-content"))
  }

  @Test(
    "What was written into a document with contents comes back without them", .needs(.pandoc),
    arguments: ["docx", "odt"])
  func thereAndBack(ending: String) throws {
    let path = NSTemporaryDirectory() + "sommaire-\(UUID().uuidString).\(ending)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try report.converted(to: try #require(DocumentFormat(path: path))).write(to: URL(filePath: path))
    let read = try EditedDocument.read(path: path)
    #expect(read.sections.filter { $0.level == 2 }.map(\.heading).count == 4)
    #expect(
      read.sections.filter { $0.level == 2 }.allSatisfy {
        $0.paragraphs.first?.text == "Nom 1 | Carvin" || $0.paragraphs.first?.text == "Nom | Ville"
          || $0.paragraphs.first?.text == "Table"
      })
  }
}

@Suite struct ZipReadingTests {
  @Test("What Python compresses is read as it was", .needs(.python3), arguments: 0..<6)
  func compressed(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let length = [0, 1, 300, 5_000, 70_000, 200_000][Int(seed)]
    // Words repeat, bytes do not: both kinds of blocks.
    let text = (0..<length / 2).map { _ in "abcdefgh".randomElement(using: &generator).map(String.init) ?? "" }.joined()
    let noise = Data((0..<length / 2).map { _ in UInt8.random(in: 0...255, using: &generator) })
    let contents = Data(text.utf8) + noise
    let script = """
      import base64, io, sys, zipfile
      out = io.BytesIO()
      data = sys.stdin.buffer.read()
      with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
          z.writestr('a.xml', data); z.writestr('b', data, zipfile.ZIP_STORED)
      print(base64.b64encode(out.getvalue()).decode())
      """
    let answer = try Tool.python3.answer("-c", script, to: contents)
    let archive = try #require(Data(base64Encoded: answer.trimmingCharacters(in: .whitespacesAndNewlines)))
    let files = try #require(ZipArchive.members(of: archive))
    #expect(files.map(\.name) == ["a.xml", "b"] && files.allSatisfy { $0.contents() == contents })
    #expect(contents.isEmpty || files.allSatisfy { $0.contents(limit: contents.count - 1) == nil })
    #expect(ZipArchive.members(of: ZipArchive(files).bytes)?.map { $0.contents() } == [contents, contents])
    // Damaged anywhere, it is read as something else or not at all, and nothing traps.
    for _ in 0..<200 where length <= 5_000 {
      var damaged = archive
      damaged[Int.random(in: damaged.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      for file in ZipArchive.members(of: damaged) ?? [] { _ = file.contents() }
      _ = ZipArchive.members(of: archive.prefix(Int.random(in: 0..<archive.count, using: &generator)))
    }
  }

  @Test("What is written is read")
  func stored() throws {
    let files = [("a", Data("x".utf8)), ("é/b", Data())]
    let read = try #require(ZipArchive.members(of: ZipArchive(files).bytes))
    #expect(read.map(\.name) == files.map(\.0) && read.map { $0.contents() } == files.map(\.1))
    #expect(ZipArchive.members(of: Data()) == nil && ZipArchive.members(of: Data(count: 22)) == nil)
  }
}
