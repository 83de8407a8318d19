/// One way of reaching a person.
public enum ContactField: String, CaseIterable, Sendable {
  /// An e-mail address.
  case email
  /// A telephone number.
  case phone
  /// Where letters go.
  case postalAddress
}

/// What an erasure of somebody's contact data would take, and what it would leave.
public struct ErasurePlan: Sendable, Equatable {
  /// The person.
  public let person: Reference<Person>
  /// What is held now.
  public let held: [ContactField]
  /// How many acts of the journal hold such data; they can be taken back no more.
  public let actCount: Int
  /// How many lines of each table quote such data, in a note or a reason; they are mended.
  public let quotes: [String: Int]
  /// When such an erasure was done before, if it was; and the moment, in UTC.
  public let lastErasedOn: Day?, lastErasedAt: String?
  /// How many records stay, by subject; none without a record.
  public let staying: [(subject: PersonalData.Subject, count: Int)]

  /// That plan.
  public init(
    person: Reference<Person>, held: [ContactField], actCount: Int, quotes: [String: Int] = [:], lastErasedOn: Day?,
    lastErasedAt: String? = nil, staying: [(subject: PersonalData.Subject, count: Int)]
  ) {
    self.person = person
    self.held = held
    self.actCount = actCount
    self.quotes = quotes
    self.lastErasedOn = lastErasedOn
    self.lastErasedAt = lastErasedAt
    self.staying = staying
  }

  /// Whether the file holds nothing more to erase.
  public var isEmpty: Bool { held.isEmpty && actCount == 0 }

  /// The same by value.
  public static func == (left: ErasurePlan, right: ErasurePlan) -> Bool {
    left.person == right.person && left.held == right.held && left.actCount == right.actCount
      && left.quotes == right.quotes && left.lastErasedAt == right.lastErasedAt
      && left.lastErasedOn == right.lastErasedOn && left.staying.elementsEqual(right.staying, by: ==)
  }
}

/// An erasure that was done.
public struct Erasure: Sendable {
  /// What was found and what stayed.
  public let plan: ErasurePlan
  /// What the file keeps of it; nil where an earlier erasure had left nothing, and only the traces were cleared again.
  public let certificate: String?
  /// The texts that were erased: held in memory alone, to look for them elsewhere.
  public let erasedTexts: [String]
  /// The tables in which the same words still stand: another person's, or what cannot change.
  public let tablesHolding: [String]

  /// How the erased texts may be written elsewhere; words of four letters stand everywhere, and are left out.
  public var searchedTexts: [String] { erasedTexts.filter { $0.utf8.count > 4 }.flatMap(ContactSpellings.of) }

  /// That erasure.
  public init(plan: ErasurePlan, certificate: String?, erasedTexts: [String], tablesHolding: [String]) {
    self.plan = plan
    self.certificate = certificate
    self.erasedTexts = erasedTexts
    self.tablesHolding = tablesHolding
  }
}

/// A copy that the file was backed up to.
public struct BackupCopy: Sendable, Hashable {
  /// Where it was made.
  public let path: String
  /// When, in UTC.
  public let madeAt: String
  /// Whether it is still there.
  public let exists: Bool

  /// That copy.
  public init(path: String, madeAt: String, exists: Bool) {
    self.path = path
    self.madeAt = madeAt
    self.exists = exists
  }
}

/// Somebody without any role left whose contact data are still held.
public struct ContactPastRetention: Sendable, Hashable {
  /// The person.
  public let person: Reference<Person>
  /// The first day without a role, where it is known.
  public let since: Day?
  /// Whether a role was ever recorded.
  public let hadRole: Bool

  /// That person.
  public init(person: Reference<Person>, since: Day?, hadRole: Bool) {
    self.person = person
    self.since = since
    self.hadRole = hadRole
  }
}
