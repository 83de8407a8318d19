/// One line of a list of adherents, as it reads; nothing of it is recorded yet.
public struct ImportedMember: Hashable, Sendable {
  /// The line of the file.
  public let line: Int
  /// The organisation; nil for an inhabitant.
  public var organization: PlainText?
  /// Who represents it, or the inhabitant.
  public var people: [ImportedPerson] = []
  /// What the organisation is; nil where the list does not tell.
  public var kind: OrganizationKind?
  /// The college, as written.
  public var college: PlainText?
  /// The office, as written.
  public var office: PlainText?
  /// The working groups, as written.
  public var groups: [PlainText] = []
  /// Since when; nil where the list does not tell.
  public var since: Beginning?
  /// The last day as an adherent, or the month or the year of it; nil for one that the list does not tell to have left.
  public var last: PartialDay?
  /// Whether the list tells that it left, on a day that nobody knows.
  public var leftOnUnknownDay = false
  /// A day on which it was seen to be one, where that is another than the list's.
  public var seenOn: Day?
  /// Whether the line is of a list of people, and of those for whom they speak: nothing says that they are adherents.
  public var isOfPeople = false
  /// What of the line is not taken, in French.
  public var remarks: [String] = []
  /// Why the line cannot be taken, in French; nil where it can.
  public var problem: String?

  /// A line of which nothing was read yet.
  public init(line: Int) {
    self.line = line
  }

  /// What the line is about, for people: the organisation, else the person.
  public var name: String { organization?.value ?? people.first?.name ?? "" }
}

/// A person of a list, with what it tells of how to reach the person.
public struct ImportedPerson: Hashable, Sendable {
  /// The name, as far as it can be told apart.
  public enum Writing: Hashable, Sendable {
    /// Given and family name.
    case told(PersonName)
    /// Words of which nothing says which are the family name.
    case open(PlainText)
  }

  /// The name as the list has it.
  public var writing: Writing
  /// First or second representative, where the list says so.
  public var rank = Representative.Rank.unspecified
  /// E-mail address.
  public var email: PlainText?
  /// Telephone number, as written.
  public var phone: PlainText?
  /// Postal address, on one line.
  public var postalAddress: PlainText?

  /// A person of whom only the name was read yet.
  public init(_ writing: Writing) {
    self.writing = writing
  }

  /// The name on one line.
  public var name: String {
    switch writing {
    case .told(let name): name.display
    case .open(let text): text.value
    }
  }

  /// "M." or "Mme", where the list says so.
  public var civility: String? {
    if case .told(let name) = writing { name.civility } else { nil }
  }
}
