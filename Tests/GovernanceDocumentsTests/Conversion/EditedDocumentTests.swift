import Foundation
import Governance
import Testing

@testable import GovernanceDocuments

@Suite struct EditedDocumentTests {
  private let folder: PrivateFolder

  init() throws {
    folder = try PrivateFolder()
  }

  private func read(_ contents: Data, as name: String) throws -> EditedDocument {
    try EditedDocument.read(path: try folder.write(contents, as: name))
  }

  private func read(_ text: String, as name: String) throws -> EditedDocument {
    try read(Data(text.utf8), as: name)
  }

  @Test("Minutes come back from Word and LibreOffice as they went", .needs(.pandoc), arguments: ["pv.docx", "pv.odt"])
  func roundTrip(name: String) throws {
    let format = try #require(DocumentFormat(path: name))
    let document = try read(SampleDocuments.minutes.converted(to: format), as: name)
    #expect(
      document.sections.map(\.heading).filter { !$0.isEmpty } == ["Ordre du jour", "Délibérations", "Budget 2026"])
    #expect(document.sections.map(\.level).filter { $0 > 1 } == [2, 2, 3])
    let agenda = try #require(document.sections.first { $0.heading == "Ordre du jour" })
    #expect(
      agenda.paragraphs == [
        .init(.listItem, "Approbation du procès-verbal précédent", number: 1),
        .init(.listItem, "Budget 2026", number: 2), .init(.listItem, "Questions diverses", number: 3),
      ])
    let budget = try #require(document.sections.last)
    #expect(
      budget.paragraphs.first?.text
        == "Le budget s'élève à 12 500 €. Camille Durand demande : « Pourquoi une telle hausse ? »")
    // pandoc 2 leaves out the header of an OpenDocument table.
    #expect(budget.paragraphs.last { $0.kind == .tableRow }?.text == "Adopter le budget | 7 | 1 | 1")
    #expect(budget.paragraphs.contains(.init(.plain, "La résolution est adoptée.")))
  }

  @Test("Our own Markdown comes back, with pandoc or without", .needs(.pandoc))
  func markdown() throws {
    let through = try read(SampleDocuments.minutes.markdown, as: "pv.md")
    let own = EditedDocument(markdown: SampleDocuments.minutes.markdown)
    #expect(through == own)
    #expect(own.sections.map(\.level) == [1, 2, 2, 3])
  }

  @Test("Our own plain text comes back, whatever made of it by an editor of Windows")
  func plainText() throws {
    let text = SampleDocuments.minutes.plainText()
    let document = try read(text, as: "pv.txt")
    #expect(document.sections.map(\.level) == [1, 2, 2, 3])
    #expect(document.sections.last?.heading == "Budget 2026")
    let old = try #require(
      text.replacing("\n", with: "\r\n").replacing("\u{202F}", with: " ").data(using: .windowsCP1252))
    #expect(try read(old, as: "vieux.txt").sections.map(\.heading) == document.sections.map(\.heading))
  }

  @Test("Tracked changes are accepted, footnotes kept, pictures and unknown parts passed over", .needs(.pandoc))
  func tracked() throws {
    let run = { (text: String) in "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    let docx = OfficeSample.docx(
      body: """
        <w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr>\(run("1. Budget"))</w:p>
        <w:p>\(run("Le conseil "))<w:del w:id="1" w:author="x">\
        <w:r><w:delText>refuse</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">\(run("approuve"))</w:ins>\
        \(run(" le budget “2026”"))<w:r><w:footnoteReference w:id="2"/></w:r>\(run("."))</w:p>
        <w:sdt><w:sdtContent><w:p>\(run("Un\u{AD} ajout\u{A0}: \u{202E}ok"))</w:p></w:sdtContent></w:sdt>
        <w:p><w:r><w:br/></w:r></w:p>
        """)
    let document = try read(docx, as: "modifie.docx")
    #expect(
      document.sections == [
        .init(
          level: 2, heading: "1. Budget",
          paragraphs: [
            .init(.plain, "Le conseil approuve le budget “2026” (Voir annexe)."), .init(.plain, "Un ajout : ok"),
          ])
      ])
  }

  @Test("What LibreOffice keeps of deleted words is not read", .needs(.pandoc))
  func trackedInLibreOffice() throws {
    let odt = OfficeSample.odt(
      body: """
        <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>refuse</text:p></text:deletion>\
        </text:changed-region></text:tracked-changes>
        <text:h text:outline-level="1">Budget</text:h>
        <text:p>Le conseil <text:change text:change-id="c1"/>approuve.</text:p>
        """)
    #expect(
      try read(odt, as: "modifie.odt").sections
        == [.init(level: 2, heading: "Budget", paragraphs: [.init(.plain, "Le conseil approuve.")])])
  }

  @Test("A later pandoc's unknown kinds are read for their words")
  func unknownKinds() throws {
    let json = """
      {"pandoc-api-version":[9,9],"meta":{"x":{"t":"MetaMap","c":{}}},"blocks":[
      {"t":"Hologram","c":[["id",["class"],[["k","v"]]],[{"t":"Para","c":[{"t":"Str","c":"Un"}]},
      {"t":"Para","c":[{"t":"Glow","c":[3,{"t":"Str","c":"deux"}]}]}],null,true,1.5]},
      {"t":"Para","c":[{"t":"Quoted","c":[{"t":"DoubleQuote"},[{"t":"Str","c":"trois"}]]}]}]}
      """
    let document = EditedDocument(try JSONDecoder().decode(PandocTree.self, from: Data(json.utf8)), deeper: 1)
    #expect(document.sections.map { $0.paragraphs.map(\.text) } == [["Un deux", "« trois »"]])
  }

  @Test("What cannot be read is refused, and the sentence says what can", .needs(.pandoc))
  func refusals() throws {
    #expect(throws: Refusal.file(.noFile(path: folder.path + "/absent.docx"))) {
      try EditedDocument.read(path: folder.path + "/absent.docx")
    }
    #expect(throws: Refusal.unfitValue("pv.pdf", expected: "un fichier .docx, .odt, .md ou .txt")) {
      try EditedDocument.read(path: "pv.pdf")
    }
    for (name, contents) in [
      ("faux.docx", Data("pas un document".utf8)), ("vide.odt", Data()), ("faux.odt", Data(count: 4000)),
      ("binaire.txt", Data([0x4D, 0x00, 0x5A])), ("autre.docx", OfficeSample.odt(body: "")),
    ] {
      #expect(throws: Refusal.conversion(.unreadableDocument(path: "\(folder.path)/\(name)"))) {
        try read(contents, as: name)
      }
    }
    #expect(throws: Refusal.conversion(.documentTooLarge(path: folder.path + "/gros.docx", megabytes: 20))) {
      try read(Data(count: 20 << 20 + 1), as: "gros.docx")
    }
  }

  @Test("Lines without pandoc: lists, quotations, escapes, tables")
  func lines() {
    let document = EditedDocument(
      markdown: """
        avant
        # Titre \\#1
        Un **mot** et _un_ autre,
        sur deux lignes.

        - item \\*un\\*
          suite
        2) item deux
        > cité

        | A | B |
        |---|--:|
        | x | 2 |
        """)
    #expect(
      document.sections == [
        .init(level: 0, heading: "", paragraphs: [.init(.plain, "avant")]),
        .init(
          level: 1, heading: "Titre #1",
          paragraphs: [
            .init(.plain, "Un mot et un autre, sur deux lignes."), .init(.listItem, "item *un* suite"),
            .init(.listItem, "item deux cité", number: 2), .init(.tableRow, "A | B"), .init(.tableRow, "x | 2"),
          ]),
      ])
  }
}
