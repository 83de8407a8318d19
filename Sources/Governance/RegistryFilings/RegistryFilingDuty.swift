/// Somebody who began or ceased to run the association, or goes on by a new mandate.
public struct DeclaredOfficerChange: Hashable, Sendable {
  /// What changed.
  public enum Kind: String, Sendable {
    /// A mandate begins.
    case begins
    /// A mandate ends, and the same person or adherent has no new one.
    case ends
    /// The same person or adherent is given the same place anew.
    case renews
  }

  /// The day of the change: the first of the mandate, or the first without it.
  public let day: Day
  /// What changed.
  public let kind: Kind
  /// Whether it is an office, such as president; otherwise a seat in the board.
  public let isOfficer: Bool
  /// "trésorier", "siège 3".
  public let position: String
  /// The people; the adherent where nobody is named for it.
  public let names: [String]
  /// On whose behalf these people sit; nil for nobody else's, and where no more than that is known.
  public let organization: String?
  /// The code of the body.
  public let body: String
  /// The day of the last declaration, where the change was entered after it and so could not be told by it.
  public let enteredAfter: Day?

  /// A change.
  public init(
    day: Day, kind: Kind, isOfficer: Bool, position: String, names: [String], organization: String? = nil, body: String,
    enteredAfter: Day? = nil
  ) {
    self.body = body
    self.enteredAfter = enteredAfter
    self.day = day
    self.kind = kind
    self.isOfficer = isOfficer
    self.position = position
    self.names = names
    self.organization = organization
  }
}

/// The changes of one day that have to be made known to the greffe des associations.
public struct ChangesToDeclare: Hashable, Sendable {
  /// The day of the changes.
  public let day: Day
  /// The changes.
  public let changes: [DeclaredOfficerChange]

  /// The day of the declaration after which they were entered though they are of before it: nobody knows whether it told
  /// them.
  public var enteredAfter: Day? { changes.lazy.compactMap(\.enteredAfter).max() }

  /// Whether nobody came or went: the law speaks of changes, and only an older guide of renewals (service-public F32502).
  public var isRenewalOnly: Bool { changes.allSatisfy { $0.kind == .renews } }

  /// Within how many months (loi du 1er juillet 1901, art. 5; service-public F34797).
  public static let months = 3

  /// The same day of the month three months later, or the last of that month where there is none (domain brief, §15,
  /// case 15).
  public var dueOn: Day { day.adding(months: Self.months) }
}

/// Which changes are still to be declared.
public struct RegistryFilingDuty: Hashable, Sendable {
  /// Those that surely are, by day.
  public let toDeclare: [ChangesToDeclare]
  /// Changes of board members, where nobody said whether they are declared.
  public let undecided: [ChangesToDeclare]
  /// Those that surely will be, announced for a later day, by day.
  public let announced: [ChangesToDeclare]
  /// How many changes are of a time when the register was not kept: whether they were declared is not told.
  public let beforeRegister: Int

  /// What follows from the changes whose day is known.
  ///
  /// - Parameters:
  ///   - boardIsDeclared: whether changes of board members are declared too; nil where it was not asked.
  ///   - declaredUntil: the last day whose changes were declared, but for those that were entered later.
  ///   - today: changes that are announced for later have not happened yet, and are told apart.
  ///   - earlier: how many changes were left out of `changes` because they are of a time when the register was not kept.
  public init(
    _ changes: [DeclaredOfficerChange], boardIsDeclared: Bool?, declaredUntil: Day?, registerKeptSince: Day, today: Day,
    earlier: Int = 0
  ) {
    let open = changes.filter { change in
      change.day <= today && (declaredUntil.map { change.day > $0 || change.enteredAfter != nil } ?? true)
        && (change.isOfficer || boardIsDeclared != false)
    }
    func byDay(_ changes: [DeclaredOfficerChange]) -> [ChangesToDeclare] {
      Dictionary(grouping: changes, by: \.day).map { ChangesToDeclare(day: $0.key, changes: $0.value) }
        .sorted { $0.day < $1.day }
    }
    // A change of before is still to be declared where its three months run on when the register begins.
    let kept = open.filter { $0.day.adding(months: ChangesToDeclare.months) >= registerKeptSince }
    toDeclare = byDay(kept.filter { $0.isOfficer || boardIsDeclared == true })
    undecided = byDay(kept.filter { !$0.isOfficer && boardIsDeclared == nil })
    announced = byDay(changes.filter { $0.day > today && ($0.isOfficer || boardIsDeclared == true) })
    beforeRegister = open.count - kept.count + earlier
  }
}
