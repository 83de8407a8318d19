/// The report of a year as it was closed: its text does not change any more, whatever the record comes to say.
///
/// Invariant: ``sha256`` is that of the bytes of ``text``.
public struct ClosedReport: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The canonical text, from which all forms are made.
  public let text: String
  /// The fingerprint, in hexadecimal.
  public let sha256: String
  /// The version of the template that the text was made with.
  public let templateVersion: Int
  /// The day.
  public let closedOn: Day
  /// Who closed it.
  public let author: String
  /// Whether text and fingerprint agree.
  public let isIntact: Bool

  /// A closed report.
  public init(
    year: Int, text: String, sha256: String, templateVersion: Int, closedOn: Day, author: String, isIntact: Bool
  ) {
    self.year = year
    self.text = text
    self.sha256 = sha256
    self.templateVersion = templateVersion
    self.closedOn = closedOn
    self.author = author
    self.isIntact = isIntact
  }
}
