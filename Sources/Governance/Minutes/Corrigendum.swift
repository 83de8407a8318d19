/// What is mended in sealed minutes (rectificatif): printed with them, never written into them (domain brief, §15,
/// case 14).
public struct Corrigendum: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// The day.
  public let day: Day
  /// What is mended.
  public let text: String
  /// The meeting that approved it; nil while none did.
  public let approvedIn: Reference<Meeting>?

  /// A corrigendum.
  public init(number: Int, day: Day, text: String, approvedIn: Reference<Meeting>?) {
    self.number = number
    self.day = day
    self.text = text
    self.approvedIn = approvedIn
  }
}
