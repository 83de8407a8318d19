extension ActivityReport {
  /// The adherents of a college, one by one.
  public struct CollegeRoll: Hashable, Sendable {
    /// The college; nil for those that nothing places in one.
    public let college: Reference<College>?
    /// Those who may be named.
    public let entries: [RollEntry]
    /// How many inhabitants may not.
    public let unnamedResidents: Int

    init(of college: Reference<College>?, _ listed: [MemberListingEntry], _ records: Records) {
      self.college = college
      entries = listed.compactMap { RollEntry($0, records) }
      unnamedResidents = listed.count - entries.count
    }
  }

  /// An adherent on the roll of a college, who may be named.
  public struct RollEntry: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Who speaks for it; nil for an inhabitant, who speaks for nobody else.
    public let representatives: People?
    /// Since when, or on which day it was seen.
    public let span: Span
    /// Whether it stood there on the day of the roll, or the record cannot tell.
    public let state: SpanState
    /// How sure the record is.
    public let certainty: Certainty

    /// Nil for an inhabitant who may not be named.
    init?(_ entry: MemberListingEntry, _ records: Records) {
      guard let name = records.discretion.name(of: entry.member.reference) else { return nil }
      self.name = name
      representatives =
        entry.member.isResident
        ? nil : People(records.representatives[entry.member.reference] ?? [], records.discretion)
      span = entry.span
      state = entry.state
      certainty = entry.certainty
    }
  }

  /// People, as they may be printed.
  public struct People: Hashable, Sendable {
    /// Those who may be named.
    public let names: [String]
    /// How many refused to be.
    public let unnamed: Int

    init(_ people: [Reference<Person>], _ discretion: Discretion) {
      names = people.compactMap(discretion.name(of:))
      unnamed = people.count - names.count
    }
  }
}
