/// The association whose file this is.
public struct Association: Hashable, Sendable {
  /// Its full name.
  public var name: String
  /// What it was called before, if the source tells.
  public var formerName: String?
  /// Its motto.
  public var slogan: String?
  /// Its legal form.
  public var legalForm: String?
  /// Where it works.
  public var territory: String?
  /// RNA number.
  public var nationalRegisterNumber: String?
  /// SIREN number.
  public var companyRegisterNumber: String?
  /// Its registered office.
  public var headOffice: String?
  /// What it says of the number of its adherents.
  public var announced: AnnouncedMembers?
  /// How its fiscal year ends.
  public var fiscalYearEnd: DayOfYear?
  /// The day since which meetings are entered as they are held.
  public var registerKeptSince: Day
  /// Who keeps the register.
  public var keeper: String

  /// An association of that name; the rest is filled in as it becomes known.
  public init(name: String, registerKeptSince: Day, keeper: String) {
    self.name = name
    self.registerKeptSince = registerKeptSince
    self.keeper = keeper
  }
}

/// The number of adherents that the association announces, apart from the number that is listed by name.
public struct AnnouncedMembers: Hashable, Sendable {
  /// How many it announces.
  public let count: Int
  /// For which year.
  public let year: Int?
  /// How many are still to be entered, by the most favourable way of counting.
  public let missingAtLeast: Int?
  /// How many are still to be entered, by the least favourable way of counting.
  public let missingAtMost: Int?

  /// An announced number, with what is known to be missing from the list.
  public init(count: Int, year: Int?, missingAtLeast: Int?, missingAtMost: Int?) {
    self.count = count
    self.year = year
    self.missingAtLeast = missingAtLeast
    self.missingAtMost = missingAtMost
  }

  /// How many are still to be entered, counted anew as adherents are entered: the bounds differ where the source leaves
  /// open whether the number counts inhabitants.
  public func missing(organizations: Int, residents: Int) -> ClosedRange<Int> {
    let least = max(0, count - organizations - residents)
    let isInDoubt = missingAtLeast != missingAtMost
    return least...max(least, isInDoubt ? count - organizations : least)
  }
}

/// A question that the sources leave open, until somebody settles it.
public struct OpenQuestion: Hashable, Sendable {
  /// The number by which one points at it.
  public let number: Int
  /// What it is about: a code or a few words.
  public let subject: String
  /// The question.
  public let text: String
  /// What people call what it is about.
  public let name: String
  /// When it was settled; nil while it is open.
  public let settledOn: Day?
  /// How it was answered; nil where nobody said.
  public let answer: String?

  /// A question on a subject.
  public init(
    number: Int, subject: String, text: String, name: String? = nil, settledOn: Day? = nil, answer: String? = nil
  ) {
    self.number = number
    self.settledOn = settledOn
    self.answer = answer
    self.subject = subject
    self.text = text
    self.name = name ?? subject
  }
}

/// A date of the association's history.
public struct KeyDate: Hashable, Sendable {
  /// When, as precisely as the source tells.
  public let day: PartialDay
  /// What happened.
  public let text: String
  /// Where the record has it from.
  public let provenance: Provenance

  /// Something that happened at that date.
  public init(day: PartialDay, text: String, provenance: Provenance) {
    self.day = day
    self.text = text
    self.provenance = provenance
  }
}
