import Foundation
import Governance
import Testing

@testable import GovernanceDocuments

@Suite struct TemplateTests {
  private let page = DocumentTemplates.Kind.page.shipped
  private let office = DocumentTemplates.Kind.office.shipped

  private func check(_ text: String, _ kind: DocumentTemplates.Kind = .page) throws {
    _ = try DocumentTemplates.checked(text, kind, path: "p")
  }

  @Test func thoseOfTheProgramPassTheirOwnTrial() throws {
    try check(page)
    try check(office, .office)
  }

  @Test(
    "Each part of the shipped templates that shows something is missed when it goes",
    arguments: [
      "heading", "paragraph", "list", "numbered", "table", "note", "figure",
    ])
  func parts(name: String) throws {
    for (text, kind) in [(try pageOfBlocks(), DocumentTemplates.Kind.page), (office, .office)] {
      let section = kind == .office && name == "figure" ? "drawing" : name
      let start = try #require(text.firstRange(of: "{{#.\(section)}}")).lowerBound
      let end = try #require(text.firstRange(of: "{{/.\(section)}}")).upperBound
      let refusal = #expect(throws: Refusal.self) {
        try check(text.replacingCharacters(in: start..<end, with: ""), kind)
      }
      guard case .template(.templateLacks("p", let parts)) = refusal else {
        Issue.record("\(String(describing: refusal))")
        continue
      }
      #expect(!parts.isEmpty && !parts.contains(.title))
    }
  }

  /// The page of the program with the lines of docs/templates.md that lay out block by block.
  private func pageOfBlocks() throws -> String {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/templates.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(text.firstRange(of: "```mustache\n")).upperBound
    let end = try #require(text[start...].firstRange(of: "```")).lowerBound
    let first = try #require(page.firstRange(of: "{{#pieces}}\n")).lowerBound
    let last = try #require(page.firstRange(of: "{{/pieces}}\n")).upperBound
    return page.replacingCharacters(in: first..<last, with: String(text[start..<end]))
  }

  @Test func theBlocksOfATemplateMakeThePageThatTheProgramWrites() throws {
    let figure = Figure(caption: "c <", svg: "<svg></svg>", textEquivalent: "t\nu")
    let table = DocumentTable(
      caption: "« c » & d", columns: [.init("a <b>", .right), "b"], rows: [["a", "b \(strong: "<i>")"]],
      totals: ["a", "b"])
    let blank = DocumentTable(caption: "f", columns: ["a", "b"], rows: [["a", ""], ["\u{A0}", "\u{A0}"]])
    let document = Document(
      title: "t",
      blocks: [
        .figure(figure), .heading(2, "h <"), .heading(3, "i"), .paragraph("p \(strong: "'")"), .paragraph(""),
        .list(["l", "m"]), .numbered(["n"]), .list([]), .figure(figure), .figure(figure), .table(table), .note("n < o"),
        .table(blank), .table(DocumentTable(caption: "g", columns: ["a"], rows: [])), .figure(figure), .paragraph("q"),
      ])
    let other = DocumentTemplates(
      page: try DocumentTemplates.checked(try pageOfBlocks(), .page, path: "p"), office: nil, folder: nil)
    for document in [document, Document(title: "t"), Document(title: "t", blocks: [.paragraph("p")])] {
      #expect(document.html(in: DocumentLook(templates: other)) == document.html)
      #expect(written(document) == document.html && written(document, DocumentLook(templates: other)) == document.html)
    }
    // A large one is written in several pieces.
    let large = Document(
      title: "t", blocks: Array(repeating: .paragraph(Text(String(repeating: "mot ", count: 500))), count: 200))
    #expect(large.html(in: DocumentLook(templates: other)) == large.html)
    #expect(written(large) == large.html)
  }

  /// The page as it is handed out piece by piece.
  private func written(_ document: Document, _ look: DocumentLook = .standard) -> String {
    var text = ""
    document.writeHTML(in: look) { text += $0 }
    return text
  }

  @Test func aTemplateThatTakesThePiecesTwiceIsWrittenAsItIs() throws {
    let pieces = try #require(page.firstRange(of: "{{#pieces}}\n")).lowerBound..<page.endIndex
    let end = try #require(page[pieces].firstRange(of: "{{/pieces}}\n")).upperBound
    let twice = page.replacingCharacters(in: end..<end, with: String(page[pieces.lowerBound..<end]))
    let look = DocumentLook(
      templates: DocumentTemplates(
        page: try DocumentTemplates.checked(twice, .page, path: "p"), office: nil, folder: nil))
    let document = Document(title: "t", blocks: [.paragraph("p"), .list([]), .note("\0n")])
    #expect(written(document, look) == document.html(in: look))
    #expect(document.html(in: look).components(separatedBy: "<p>p</p>").count == 3)
  }

  @Test func theTextIsMissedWhenItGoes() {
    #expect(throws: Refusal.self) { try check(page.replacing("{{#.text}}\n{{{.}}}", with: "{{#.text}}")) }
  }

  @Test func theTitleOfTheTabIsNoTitleOfThePage() {
    #expect(throws: Refusal.template(.templateLacks(path: "p", [.title]))) {
      try check(page.replacing("<h1>{{title}}</h1>", with: ""))
    }
  }

  @Test func aNameNeverBecomesMarkup() throws {
    #expect(throws: Refusal.template(.templateUnescaped(path: "p", [.title]))) {
      try check(page.replacing("<h1>{{title}}</h1>", with: "<h1>{{{title}}}</h1>"))
    }
    #expect(throws: Refusal.template(.templateEscapedTwice(path: "p"))) {
      try check(page.replacing("{{{.}}}", with: "{{.}}"))
    }
    // Without the line that asks for our own escaping it is escaped all the same.
    let pragma = "{{% CONTENT_TYPE:SCALAR_HTML}}\n"
    let text = page.replacing(pragma, with: "")
    #expect(text != page)
    let template = try DocumentTemplates.checked(text, .page, path: "p")
    let output = template.render(HTMLPage(Document(title: "\u{600}<script>"), .standard))
    #expect(!output.contains("<script>"))
    #expect(throws: Refusal.self) { try check("{{% CONTENT_TYPE:TEXT}}\n" + text) }
  }

  @Test func aMistakeIsToldWithItsLine() {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).count
    func fault(_ text: String) -> (line: Int, fault: TemplateRefusal.Fault)? {
      do {
        try check(text)
      } catch Refusal.template(.templateFault("p", let line, let fault)) {
        return (line, fault)
      } catch {}
      return nil
    }
    let wrong = fault("<p>\n{{#notice}}\n{{/notices}}\n")
    #expect(wrong?.line == 3 && wrong?.fault == .wrongEnd)
    let open = fault(page.replacing("{{/footer}}", with: ""))
    #expect(open?.fault == .noEnd && open.map { $0.line >= lines - 3 } == true)
    #expect(fault("{{#a")?.fault == .noEnd)
    #expect(fault("a\n" + String(repeating: "{{#a}}", count: 100_000))?.fault == .tooDeep)
    #expect(fault("a\n{{=<% %>=}}")?.line == 2)
    #expect(fault("{{% RIEN}}")?.fault == .other)
  }

  @Test func noBeginningOfATemplateCrashes() throws {
    // Behind the foot there is nothing that could be missed.
    let bytes = Array(page[..<(try #require(page.firstRange(of: "{{/footer}}")).lowerBound)].utf8)
    for count in stride(from: 0, to: bytes.count, by: 61) {
      #expect(throws: (any Error).self) { try check(String(decoding: bytes.prefix(count), as: UTF8.self)) }
    }
  }

  @Test func aFolderGivesTheTemplatesThatItHas() throws {
    let folder = try PrivateFolder()
    #expect(!DocumentTemplates.areIn(folder: folder.path))
    #expect(throws: Refusal.template(.noTemplate(folder: folder.path))) { try DocumentTemplates(folder: folder.path) }
    let path = try folder.write(Data(page.replacing("<body>", with: "<body class=\"nous\">").utf8), as: "page.mustache")
    let look = DocumentLook(templates: try DocumentTemplates(folder: folder.path))
    let document = Document(title: "T", blocks: [.paragraph("x")])
    #expect(document.html(in: look).contains("<body class=\"nous\">"))
    #expect(document.officeHTML(in: look) == document.officeHTML)
    _ = try folder.write(Data([0xFF, 0xFE]), as: "page.mustache")
    #expect(throws: Refusal.template(.unreadableTemplate(path: path, limit: 300_000))) {
      try DocumentTemplates(folder: folder.path)
    }
    _ = try folder.write(Data(String(repeating: " ", count: 300_001).utf8), as: "page.mustache")
    #expect(throws: Refusal.template(.unreadableTemplate(path: path, limit: 300_000))) {
      try DocumentTemplates(folder: folder.path)
    }
    try folder.makeFolder("office.mustache")
    #expect(throws: Refusal.self) { try DocumentTemplates(folder: folder.path) }
  }

  @Test func thePageOnTemplatesNamesEveryValue() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/templates.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let figure = Figure(caption: "c", svg: "<svg></svg>", textEquivalent: "t")
    let table = DocumentTable(caption: "c", columns: ["a", "b"], rows: [["a", "b"]], totals: ["a", "b"])
    let document = Document(
      title: "t", subtitle: "s", author: "a", notice: "n", properties: [.init("l", "v")],
      blocks: [
        .heading(2, "h"), .heading(2, "i"), .heading(2, "j"), .heading(2, "k"), .paragraph("p"), .list(["l"]),
        .numbered(["n"]), .table(table), .note("n"), .figure(figure),
      ],
      footer: "f")
    let page = HTMLPage(document, .standard)
    var values: [Any] = [page, OfficePage(document, .standard) { _ in nil }, HTMLLogo.Type.self]
    values += Array(page.blocks)
    values += page.blocks.compactMap(\.table) as [Any]
    values += page.blocks.compactMap { $0.table?.rows.first } as [Any]
    values += page.blocks.compactMap { $0.table?.rows.first?.cells.first } as [Any]
    values += page.blocks.compactMap { $0.table?.columns.first } as [Any]
    values += page.blocks.compactMap(\.figure) as [Any] + page.blocks.compactMap(\.heading) as [Any]
    // What a table keeps to make its rows of is no value, and what it makes when it is asked is one.
    let hidden = ["source", "typography", "tail", "isFrame"]
    for name in ["style", "body", "rows", "totals", "pieces", "text", "written"] { #expect(text.contains("`\(name)`")) }
    for value in values {
      for name in Mirror(reflecting: value).children.compactMap(\.label) where !hidden.contains(name) {
        #expect(text.contains("`\(name)`"), "docs/templates.md does not name `\(name)`")
      }
    }
  }
}
