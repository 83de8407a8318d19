/// Something that the linter found in the file: what is wrong, and what to type to mend it.
public struct Finding: Hashable, Sendable {
  /// The code of what it is about: `adds`, `ca`, `CA-2026-01`.
  public let subject: String
  /// What is wrong, in one French sentence that names its subject.
  public let text: String
  /// What to type next; words in capitals and … are to be filled in.
  public let next: String

  /// A finding about that subject.
  public init(_ subject: String, _ text: String, next: String) {
    self.subject = subject
    self.text = text
    self.next = next
  }
}
