import Governance
import Mustache

/// The templates that documents are put into.
public struct DocumentTemplates: Sendable {
  private let ownPage: MustacheTemplate?
  private let ownOffice: MustacheTemplate?
  /// The folder that they were taken from; nil for those of the program.
  public let folder: String?

  /// Those of that folder; the program's own where one of them is missing.
  init(page: MustacheTemplate?, office: MustacheTemplate?, folder: String?) {
    ownPage = page
    ownOffice = office
    self.folder = folder
  }

  /// Those that are part of the program.
  public static let shipped = DocumentTemplates(page: nil, office: nil, folder: nil)

  // Each is read once, and only when a document asks for it: that takes a tenth of the time of a page.
  private static let shippedPage = template(Kind.page.shipped)
  private static let shippedOffice = template(Kind.office.shipped)

  /// For HTML, and for PDF, which is printed from it.
  var page: MustacheTemplate { ownPage ?? Self.shippedPage }
  /// For what becomes Word and LibreOffice documents.
  var office: MustacheTemplate { ownOffice ?? Self.shippedOffice }

  /// Which of them.
  enum Kind: String, CaseIterable {
    case page, office

    var fileName: String { "\(rawValue).mustache" }

    /// The words of the one that is part of the program.
    var shipped: String {
      String(
        decoding: self == .page ? PackageResources.page_mustache : PackageResources.office_mustache, as: UTF8.self)
    }
  }

  /// The files of the templates that are part of the program, to begin one's own with.
  public static let files: [(name: String, text: String)] = Kind.allCases.map { ($0.fileName, $0.shipped) }

  /// They are covered by tests, so a mistake in one is a programmer's.
  private static func template(_ text: String) -> MustacheTemplate {
    do {
      return try parsed(text)
    } catch {
      preconditionFailure("mustache: \(error)")
    }
  }

  /// - Throws: `MustacheTemplate.ParserError`.
  static func parsed(_ text: String) throws -> MustacheTemplate {
    MustacheContentTypes.register(HTMLContentType(), named: HTMLContentType.name)
    // Without a word on it, a template would be escaped by whole characters, which lets some tags through.
    let pragma = "{{% CONTENT_TYPE:\(HTMLContentType.name)}}"
    return try MustacheTemplate(string: text.hasPrefix(pragma) ? text : pragma + text)
  }
}
