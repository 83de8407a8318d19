/// All that an association file holds on one person, as the person may ask for it (RGPD, art. 15).
public struct PersonalData: Sendable {
  /// The person.
  public let person: Reference<Person>
  /// The day of the answer.
  public let day: Day
  /// What is held, each subject once, also where there is nothing.
  public let sections: [Section]

  /// All that is held on that person.
  public init(person: Reference<Person>, day: Day, sections: [Section]) {
    self.person = person
    self.day = day
    self.sections = sections
  }

  /// What is held on one subject.
  public struct Section: Sendable {
    /// The subject.
    public let subject: Subject
    /// One record a line of the file.
    public let records: [[Fact]]

    /// Those records on that subject.
    public init(_ subject: Subject, _ records: [[Fact]]) {
      self.subject = subject
      self.records = records
    }
  }

  /// One value under its name.
  public struct Fact: Sendable {
    /// Its name.
    public let key: Key
    /// The value; nil where the file does not know it.
    public let value: Value?

    /// That value under that name.
    public init(_ key: Key, _ value: Value?) {
      self.key = key
      self.value = value
    }
  }

  /// What a fact holds.
  public enum Value: Sendable, Hashable {
    /// Words, a day as `YYYY-MM-DD`, or a word of a listed vocabulary.
    case text(String)
    /// A count, a year or cents.
    case number(Int)
  }
}
