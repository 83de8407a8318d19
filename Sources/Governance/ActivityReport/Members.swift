extension ActivityReport {
  /// The adherents at the end of the period, and who came or left.
  public struct Members: Sendable {
    /// The day of the list.
    public let day: Day
    /// The colleges in the statutes' order.
    public let colleges: [CollegePicture]
    /// Adherents that nothing places in a college.
    public let unplaced: Parties
    /// The distinct organisations that were adherents on that day.
    public let organizationCount: Int
    /// The distinct inhabitants that were adherents on that day.
    public let residentCount: Int
    /// The distinct adherents of whom the record cannot tell whether they belonged on that day.
    public let unattestedCount: Int
    /// How many of the adherents were seen to belong without anybody telling since when, and on which day at the latest.
    public let unknownStarts: (count: Int, seenOn: Day)?
    /// What the association announces for that year, against the list.
    public let announced: Announcement?
    /// Who came in the year, where the record knows the day.
    public let arrivals: [Move]
    /// Who left in the year, where the record knows the day.
    public let departures: [Move]
    /// How many left on a day that nobody knows.
    public let undatedDepartureCount: Int

    /// The distinct adherents: one who stands in two colleges counts once.
    public var distinctCount: Int { organizationCount + residentCount }

    /// How many lines "this adherent is of that college" the colleges hold.
    public var assertionCount: Int { colleges.reduce(0) { $0 + $1.count } }

    /// A college and its adherents.
    public struct CollegePicture: Sendable {
      /// Its name.
      public let name: String
      /// Its adherents.
      public let parties: Parties
      /// How many of those that the record places in it on that day are certain, probable, to be confirmed.
      public let certainties: [Certainty: Int]
      /// How many of them the record cannot place on that day.
      public let unattestedCount: Int

      /// How many the record places in it on that day.
      public var count: Int { certainties.values.reduce(0, +) }

      init(_ listing: CollegeListing, _ discretion: Discretion) {
        name = listing.college.reference.name
        parties = discretion.parties(listing.entries.map(\.member.reference))
        certainties = listing.entries.filter { $0.state == .holds }.reduce(into: [:]) {
          $0[$1.certainty, default: 0] += 1
        }
        unattestedCount = listing.entries.count { $0.state == .notAttested }
      }
    }

    /// Somebody who came or left.
    public struct Move: Hashable, Sendable {
      /// The adherent; nil for an inhabitant who may not be named.
      public let name: String?
      /// The first day as an adherent, or the first day as one no more.
      public let day: Day
    }

    init(_ records: Records, in period: Period) {
      day = records.listing.day
      colleges = records.listing.colleges.map { CollegePicture($0, records.discretion) }
      unplaced = records.discretion.parties(records.listing.unplaced.map(\.member.reference))
      let states = Dictionary(grouping: records.memberships, by: \.member)
        .mapValues { $0.map { $0.span.state(on: period.asOf) } }
      let present = Set(states.filter { $0.value.contains(.holds) }.keys)
      let residents = Set(records.memberships.filter(\.isResident).map(\.member))
      let counts = (
        organizations: present.subtracting(residents).count, residents: present.intersection(residents).count
      )
      organizationCount = counts.organizations
      residentCount = counts.residents
      unattestedCount = states.count { !$0.value.contains(.holds) && $0.value.contains(.notAttested) }
      let undated = records.memberships.filter { $0.span.from == nil && $0.span.state(on: period.asOf) == .holds }
      unknownStarts = undated.compactMap(\.span.attestedOn).max().map { (undated.count, $0) }
      func moves(_ day: (Span) -> Day?) -> [Move] {
        records.memberships.compactMap { membership in
          day(membership.span).map { Move(name: records.discretion.name(of: membership.member), day: $0) }
        }.filter { period.contains($0.day) }.sorted { $0.day < $1.day }
      }
      // What is merely attested is no arrival: nobody knows when it came.
      arrivals = moves(\.from)
      departures = moves(\.until)
      undatedDepartureCount = records.memberships.count(where: \.span.endedOnUnknownDay)
      announced = records.association.announced.flatMap { announced in
        guard announced.year == nil || announced.year == period.year else { return nil }
        return Announcement(announced, organizations: counts.organizations, residents: counts.residents)
      }
    }
  }

  /// The announced number of adherents against those entered by name.
  public struct Announcement: Hashable, Sendable {
    /// How many are announced.
    public let announced: Int
    /// How many are entered.
    public let entered: Int
    /// How many are still to be entered if the announced number counts inhabitants.
    public let missingAtLeast: Int
    /// How many are still to be entered if it counts organisations alone.
    public let missingAtMost: Int

    init(_ announced: AnnouncedMembers, organizations: Int, residents: Int) {
      self.announced = announced.count
      entered = organizations + residents
      let missing = announced.missing(organizations: organizations, residents: residents)
      missingAtLeast = missing.lowerBound
      missingAtMost = missing.upperBound
    }
  }
}
