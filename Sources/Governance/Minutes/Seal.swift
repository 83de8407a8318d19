/// The seal of minutes: their text as it was at the first of signature and approval, and its place in the register.
///
/// Invariant: ``sha256`` is that of the bytes of ``text`` followed by ``previousSHA256``, so that no earlier line can be
/// changed without showing.
public struct Seal: Hashable, Sendable {
  /// The place in the register, from 1 without a gap.
  public let number: Int
  /// The day.
  public let day: Day
  /// The canonical text, from which other forms are made.
  public let text: String
  /// The fingerprint, in hexadecimal.
  public let sha256: String
  /// The fingerprint of the line before; nil for the first.
  public let previousSHA256: String?
  /// The version of the template that the text was made with.
  public let templateVersion: Int

  /// A seal.
  public init(number: Int, day: Day, text: String, sha256: String, previousSHA256: String?, templateVersion: Int) {
    self.number = number
    self.day = day
    self.text = text
    self.sha256 = sha256
    self.previousSHA256 = previousSHA256
    self.templateVersion = templateVersion
  }
}
