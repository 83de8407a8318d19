/// One thing that a figure counts, as it may be printed.
public struct CountedReference: Hashable, Sendable {
  /// Its name; nil for an inhabitant who may not be named.
  public let name: String?
  /// For how many it counts: one line may speak of several projects.
  public let weight: Int
  /// The day by which it is in the figure; nil where none is known, or none is needed.
  public let day: Day?
  private let isHidden: Bool
  /// The code by which it is the same thing in another count, whoever may be named; nil for a guest.
  ///
  /// Kept once, since a large report has them by the hundred thousand.
  public let identity: String?

  /// The code by which one points at it; nil for an inhabitant who may not be named.
  public var code: String? { isHidden ? nil : identity }
  /// The code of an inhabitant who may not be named: by it counts are compared, and it is printed nowhere.
  public var hiddenCode: String? { isHidden ? identity : nil }

  /// A thing that counts.
  ///
  /// - Parameter hiddenCode: heeded where there is no code that may be printed.
  public init(code: String?, name: String?, day: Day? = nil, weight: Int = 1, hiddenCode: String? = nil) {
    self.name = name
    self.day = day
    self.weight = weight
    identity = code ?? hiddenCode
    isHidden = code == nil && hiddenCode != nil
  }

  /// The same, told of nobody.
  public var unnamed: CountedReference { CountedReference(code: nil, name: nil, day: day, weight: weight) }

  init<Subject>(_ reference: Reference<Subject>, day: Day? = nil, weight: Int = 1) {
    self.init(code: reference.code, name: reference.name, day: day, weight: weight)
  }
}

/// What a figure counts: the number follows from it and from nothing else, so that a figure and its list cannot disagree.
public struct Proof: Hashable, Sendable {
  /// The things that count, in the order of the record.
  public let references: [CountedReference]

  /// The figure that counts these.
  public init(_ references: [CountedReference]) { self.references = references }

  /// How many these are.
  public var number: Int { references.reduce(0) { $0 + $1.weight } }

  /// What was published, without the names of those who may be named no more.
  func shown(by discretion: ActivityReport.Discretion) -> Proof {
    Proof(references.map { $0.code.map(discretion.hides) == true ? $0.unnamed : $0 })
  }

  /// What the one counts, then what the other does.
  public static func + (one: Proof, other: Proof) -> Proof { Proof(one.references + other.references) }
}

extension ActivityReport.Discretion {
  /// An adherent among those that a figure counts: neither name nor code for one who may not be named.
  func counted(_ member: Reference<Member>, day: Day? = nil) -> CountedReference {
    let name = name(of: member)
    return CountedReference(
      code: name == nil ? nil : member.code, name: name, day: day, hiddenCode: name == nil ? member.code : nil)
  }

  /// Somebody who sits or attends; a guest is counted without a name.
  func counted(_ attendee: Attendance.Attendee) -> CountedReference {
    switch attendee {
    case .member(let member): counted(member)
    case .organization(let organization): CountedReference(organization)
    case .guest: CountedReference(code: nil, name: nil)
    }
  }

  /// Somebody who sits in a body.
  func counted(_ participant: Participant) -> CountedReference {
    switch participant.party {
    case .member(let member): counted(member)
    case .organization(let organization): CountedReference(organization)
    }
  }
}
