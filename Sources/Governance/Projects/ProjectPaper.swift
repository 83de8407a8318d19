/// A paper about a project, by its place and its fingerprint.
public struct ProjectPaper: Hashable, Sendable {
  /// What it is.
  public let title: String
  /// The paper.
  public let document: AttachedDocument
  /// When it was attached.
  public let day: Day

  /// A paper.
  public init(title: String, document: AttachedDocument, day: Day) {
    self.title = title
    self.document = document
    self.day = day
  }
}
