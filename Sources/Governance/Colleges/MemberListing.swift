/// The adherents by college on one day, and what the list cannot tell.
public struct MemberListing: Sendable {
  /// The day of the list.
  public let day: Day
  /// The colleges in the statutes' order, each with its adherents; a college may be empty.
  public let colleges: [CollegeListing]
  /// Adherents that no assertion places in a college on that day.
  public let unplaced: [MemberListingEntry]
  /// What the association says of its number of adherents, if the list is for all colleges.
  public let announced: AnnouncedMembers?

  /// A list for that day.
  public init(day: Day, colleges: [CollegeListing], unplaced: [MemberListingEntry], announced: AnnouncedMembers?) {
    self.day = day
    self.colleges = colleges
    self.unplaced = unplaced
    self.announced = announced
  }

  /// All entries, college after college, those without a college last.
  public var entries: [MemberListingEntry] { colleges.flatMap(\.entries) + unplaced }

  /// The distinct adherents of the list: one who stands in two colleges counts once.
  public var distinctMembers: Set<Reference<Member>> { Set(entries.map(\.member.reference)) }

  /// Those of them that were adherents on that day for certain, whatever their college was.
  public var attestedMembers: Set<Reference<Member>> {
    Set(entries.filter { $0.belongs == .holds }.map(\.member.reference))
  }

  /// How many assertions "this adherent is of that college" the list holds.
  public var assertionCount: Int { colleges.reduce(0) { $0 + $1.entries.count } }

  /// How many of those assertions have that certainty.
  public func assertionCount(_ certainty: Certainty) -> Int {
    colleges.reduce(0) { $0 + $1.entries.count { $0.certainty == certainty } }
  }
}

/// One college and its adherents.
public struct CollegeListing: Sendable {
  /// The college.
  public let college: College
  /// Its adherents, in the order of the record.
  public let entries: [MemberListingEntry]

  /// A college with its adherents.
  public init(college: College, entries: [MemberListingEntry]) {
    self.college = college
    self.entries = entries
  }
}

/// One line of the list of adherents.
public struct MemberListingEntry: Sendable {
  /// The adherent.
  public let member: Member
  /// Who speaks for it; for an inhabitant, nobody else.
  public let representatives: [String]
  /// The offices and leads held on its behalf.
  public let offices: [HeldOffice]
  /// Whether the adherent stood in this college on the day of the list (or belonged, where it has none), or the record
  /// cannot tell.
  public let state: SpanState
  /// Whether it was an adherent on that day, in whatever college, or the record cannot tell.
  public let belongs: SpanState
  /// Since when, or on which day it was seen.
  public let span: Span
  /// How sure the record is that the adherent stands in this college (or belongs, where it has none).
  public let certainty: Certainty

  /// A line.
  public init(
    member: Member, representatives: [String], offices: [HeldOffice], state: SpanState, span: Span,
    certainty: Certainty,
    belongs: SpanState
  ) {
    self.member = member
    self.representatives = representatives
    self.offices = offices
    self.state = state
    self.span = span
    self.certainty = certainty
    self.belongs = belongs
  }
}

/// An office or lead, and who holds it.
public struct HeldOffice: Hashable, Sendable {
  /// As it is printed: "Président", "chef de file ALIM".
  public let title: String
  /// The person; nil where nobody is named.
  public let holder: String?
  /// Whether the record can tell that it was held on the day of the list; otherwise it may have been.
  public let isAttested: Bool

  /// An office.
  public init(title: String, holder: String?, isAttested: Bool = true) {
    self.isAttested = isAttested
    self.title = title
    self.holder = holder
  }
}

extension MemberListingEntry {
  /// The holder, where it is not plain from the line who that is: somebody who does not speak for the adherent, or one of
  /// several who do.
  public func holderToName(of office: HeldOffice) -> String? {
    let others = member.isResident ? [member.reference.name] : representatives
    return office.holder.flatMap { others == [$0] ? nil : $0 }
  }
}
