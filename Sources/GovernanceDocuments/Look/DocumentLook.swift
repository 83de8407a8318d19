import Governance

/// How documents are laid out: in which colours, under which logo, and by which templates.
public struct DocumentLook: Sendable {
  /// The association's logo and colours.
  public var identity: VisualIdentity
  /// The templates that the text is put into.
  public var templates: DocumentTemplates

  /// That identity in those templates.
  public init(identity: VisualIdentity = .standard, templates: DocumentTemplates = .shipped) {
    self.identity = identity
    self.templates = templates
  }

  /// What the program itself brings.
  public static let standard = DocumentLook()
}
