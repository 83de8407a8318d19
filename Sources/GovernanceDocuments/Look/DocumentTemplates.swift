import Mustache

/// The templates that documents are put into.
public struct DocumentTemplates: Sendable {
  /// For HTML, and for PDF, which is printed from it.
  let page: MustacheTemplate
  /// For what becomes Word and LibreOffice documents.
  let office: MustacheTemplate

  /// Those that are part of the program, read once.
  public static let shipped = DocumentTemplates(
    page: template(PackageResources.page_mustache), office: template(PackageResources.office_mustache))

  /// They are covered by tests, so a mistake in one is a programmer's.
  private static func template(_ bytes: [UInt8]) -> MustacheTemplate {
    MustacheContentTypes.register(HTMLContentType(), named: HTMLContentType.name)
    do {
      return try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
    } catch {
      preconditionFailure("mustache: \(error)")
    }
  }
}
