import Governance
import Mustache

/// Tries a template on a document that has everything, each part under a word of its own that is looked for in what
/// comes out: so a template may be written in any way, as long as nothing is left out and nothing becomes markup.
struct TemplateProbe {
  private let output: String

  init(_ template: MustacheTemplate, _ kind: DocumentTemplates.Kind) {
    let document = Self.document
    switch kind {
    case .page:
      let page = template.render(HTMLPage(document, .standard))
      // The title of a tab is no title of a page.
      output = page.firstRange(of: "</head>").map { String(page[$0.upperBound...]) } ?? page
    case .office: output = template.render(OfficePage(document, .standard) { _ in nil })
    }
  }

  /// - Throws: ``TemplateRefusal/templateLacks(path:_:)``, ``TemplateRefusal/templateUnescaped(path:_:)`` or
  ///   ``TemplateRefusal/templateEscapedTwice(path:)``.
  func check(path: String) throws(Refusal) {
    let parts = TemplateRefusal.Part.allCases
    let lacking = parts.filter { !output.contains(Self.name($0)) }
    guard lacking.isEmpty else { throw .template(.templateLacks(path: path, lacking)) }
    let open = parts.filter { output.contains(Self.word($0)) }
    guard open.isEmpty else { throw .template(.templateUnescaped(path: path, open)) }
    guard !output.contains("&lt;strong&gt;") else { throw .template(.templateEscapedTwice(path: path)) }
  }

  private static func name(_ part: TemplateRefusal.Part) -> String { "xq\(part.rawValue)qx" }

  /// The word of a part, with a tag behind it that has to be escaped.
  private static func word(_ part: TemplateRefusal.Part) -> String { name(part) + "<i>" }

  private static func text(_ part: TemplateRefusal.Part) -> Text { "\(strong: word(part))" }

  private static let document = Document(
    title: word(.title), subtitle: word(.subtitle), notice: word(.notice),
    properties: [.init(word(.property), text(.value))],
    blocks: [
      .heading(2, word(.heading)), .paragraph(text(.paragraph)), .list([text(.list)]), .numbered([text(.numbered)]),
      .table(
        DocumentTable(
          caption: word(.caption), columns: [.init(word(.column)), "B"], rows: [[text(.rowHeader), text(.cell)]],
          totals: ["A", text(.total)])),
      .note(word(.note)), .figure(Figure(caption: word(.figure), svg: "", textEquivalent: word(.words))),
    ], footer: word(.footer))
}
