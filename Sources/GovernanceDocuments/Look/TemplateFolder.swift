import Foundation
import Governance
import Mustache

extension DocumentTemplates {
  /// How many bytes a template may have; ours has a twentieth of it.
  private static let limit = 300_000

  /// Whether a folder holds a template.
  public static func areIn(folder: String) -> Bool {
    Kind.allCases.contains { FileManager.default.fileExists(atPath: "\(folder)/\($0.fileName)") }
  }

  /// The templates in a folder, `page.mustache` and `office.mustache`; the program's own where one of them is missing.
  ///
  /// Each is tried on a document that has everything, so that none leaves out what documents have to say.
  ///
  /// - Throws: ``TemplateRefusal``, ``FileRefusal/inputOutput(path:)``.
  public init(folder: String) throws(Refusal) {
    guard Self.areIn(folder: folder) else { throw .template(.noTemplate(folder: folder)) }
    self.init(page: try Self.read(.page, in: folder), office: try Self.read(.office, in: folder), folder: folder)
  }

  /// The template of that kind; nil where the folder has none.
  private static func read(_ kind: Kind, in folder: String) throws(Refusal) -> MustacheTemplate? {
    let path = "\(folder)/\(kind.fileName)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .file(.inputOutput(path: path)) }
    defer { try? file.close() }
    let bytes: Data
    do {
      bytes = try file.read(upToCount: limit + 1) ?? Data()
    } catch {
      throw .file(.inputOutput(path: path))
    }
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
      throw .template(.unreadableTemplate(path: path, limit: limit))
    }
    return try checked(text, kind, path: path)
  }

  /// The template that the text makes, once it was tried.
  ///
  /// - Throws: ``TemplateRefusal``.
  static func checked(_ text: String, _ kind: Kind, path: String) throws(Refusal) -> MustacheTemplate {
    let template: MustacheTemplate
    if let line = lineOfDepth(text) { throw .template(.templateFault(path: path, line: line, .tooDeep)) }
    do {
      template = try parsed(text)
    } catch let error as MustacheTemplate.ParserError {
      throw .template(.templateFault(path: path, line: error.context.lineNumber, .init(error.error)))
    } catch {
      throw .template(.templateFault(path: path, line: 1, .other))
    }
    try TemplateProbe(template, kind).check(path: path)
    return template
  }

  /// The line at which sections lie in one another more often than any document asks for: reading them goes as deep.
  /// Other delimiters would hide them, and are taken for it.
  private static func lineOfDepth(_ text: String) -> Int? {
    var depth = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for part in line.split(separator: "{{", omittingEmptySubsequences: false).dropFirst() {
        switch part.first {
        case "#", "^", "$", "<": depth += 1
        case "/": depth -= 1
        case "=": return number + 1
        default: break
        }
        if depth > 12 { return number + 1 }
      }
    }
    return nil
  }
}

extension TemplateRefusal.Fault {
  fileprivate init(_ error: any Error) {
    self =
      switch error as? MustacheTemplate.Error {
      case .sectionCloseNameIncorrect: .wrongEnd
      // Another error than those of templates is that of a text which ends too early.
      case .expectedSectionEnd, .unfinishedName, nil: .noEnd
      default: .other
      }
  }
}
