extension ActivityReport {
  /// The adherents at the end of the period, and who came or left.
  public struct Members: Sendable {
    /// The day of the list.
    public let day: Day
    /// The colleges in the statutes' order.
    public let colleges: [CollegePicture]
    /// The same adherents one by one, college after college, those without a college last.
    public let rolls: [CollegeRoll]
    /// Adherents that nothing places in a college, as they are printed.
    public let unplaced: Parties
    /// The same as a figure counts them.
    public let withoutCollege: Proof
    /// The distinct organisations that were adherents on that day.
    public let organizations: Proof
    /// The same by what they are, in the order of the kinds; of some nobody said.
    public let kinds: [(kind: OrganizationKind, proof: Proof)]
    /// The distinct inhabitants that were adherents on that day.
    public let residents: Proof
    /// The distinct adherents of whom the record cannot tell whether they belonged on that day.
    public let unattested: Proof
    /// The distinct adherents at the end of the year before, as they were published where that year's report is closed;
    /// nil where the record cannot tell of some of them.
    public let yearBefore: Proof?
    /// What the record tells of them now, where it was published otherwise; nil elsewhere.
    public let yearBeforeCorrected: Proof?
    /// How many of the adherents were seen to belong without anybody telling since when, and on which day at the latest.
    public let unknownStarts: (count: Int, seenOn: Day)?
    /// What the association announces for that year, against the list.
    public let announced: Announcement?
    /// Who came in the year, where the record knows the day.
    public let arrivals: [Move]
    /// Who left in the year, where the record knows the day.
    public let departures: [Move]
    /// Who went from one college to another in the year, on a known day.
    public let collegeChanges: [CollegeChange]
    /// Who left on a day of which nobody knows even the year, each in one year.
    public let undatedDepartures: Proof

    /// The distinct adherents: one who stands in two colleges counts once.
    public var distinct: Proof { organizations + residents }

    /// The lines "this adherent is of that college" that the colleges hold.
    public var assertions: Proof { colleges.reduce(Proof([])) { $0 + $1.placed } }

    /// How many distinct adherents there are.
    public var distinctCount: Int { distinct.number }

    /// Of how many adherents the record cannot tell whether they belonged.
    public var unattestedCount: Int { unattested.number }

    /// A college and its adherents.
    public struct CollegePicture: Sendable {
      /// The college.
      public let reference: Reference<College>
      /// Its adherents.
      public let parties: Parties
      /// How many of those that the record places in it on that day are certain, probable, to be confirmed.
      public let certainties: [Certainty: Int]
      /// Those that the record places in it on that day.
      public let placed: Proof
      /// How many of them the record cannot place on that day.
      public let unattestedCount: Int

      /// Each of its adherents, those who may be named and those who may not, in the order of the list.
      public let listed: [Listed]

      /// An adherent in a college, as it may be printed.
      public struct Listed: Hashable, Sendable {
        /// The name; nil for an inhabitant who may not be named.
        public let name: String?
        /// Whether it stood there on that day, or the record cannot tell.
        public let state: SpanState
        /// How sure the record is.
        public let certainty: Certainty
      }

      /// How many the record places in it on that day.
      public var count: Int { placed.number }

      init(_ listing: CollegeListing, _ discretion: Discretion) {
        reference = listing.college.reference
        parties = discretion.parties(listing.entries.map(\.member.reference))
        let holding = listing.entries.filter { $0.state == .holds }
        certainties = holding.reduce(into: [:]) { $0[$1.certainty, default: 0] += 1 }
        placed = Proof(holding.map { discretion.counted($0.member.reference, day: $0.span.from) })
        unattestedCount = listing.entries.count { $0.state == .notAttested }
        listed = listing.entries.map {
          Listed(name: discretion.name(of: $0.member.reference), state: $0.state, certainty: $0.certainty)
        }
      }
    }

    /// Somebody who came or left.
    public struct Move: Hashable, Sendable {
      /// The adherent; nil for an inhabitant who may not be named.
      public var name: String? { counted.name }
      /// The first day as an adherent, or the month or the year where no more is known, or the first day as one no more.
      public let day: PartialDay
      /// The same as a figure counts it.
      public let counted: CountedReference
      /// Why an organisation left, where that was told; nil for who came, and for people, of whom that is nobody's business.
      public let reason: DepartureReason?
    }

    init(_ records: Records, in period: Period) {
      day = records.listing.day
      colleges = records.listing.colleges.map { CollegePicture($0, records.discretion) }
      unplaced = records.discretion.parties(records.listing.unplaced.map(\.member.reference))
      rolls =
        records.listing.colleges.map { CollegeRoll(of: $0.college.reference, $0.entries, records) }
        + [CollegeRoll(of: nil, records.listing.unplaced, records)]
      let states = Dictionary(grouping: records.memberships, by: \.member)
        .mapValues { $0.map { $0.span.state(on: period.asOf) } }
      withoutCollege = Proof(
        records.listing.unplaced.map { records.discretion.counted($0.member.reference, day: $0.span.from) })
      /// Each adherent once, in the order of the record, with the day on which the first such time began.
      func proof(_ isCounted: (Membership) -> Bool) -> Proof {
        var seen = Set<Reference<Member>>()
        return Proof(
          records.memberships.filter { isCounted($0) && seen.insert($0.member).inserted }
            .map { records.discretion.counted($0.member, day: $0.span.from) })
      }
      let holding = { (membership: Membership) in membership.span.state(on: period.asOf) == .holds }
      organizations = proof { holding($0) && !$0.isResident }
      residents = proof { holding($0) && $0.isResident }
      kinds = OrganizationKind.allCases.map { kind in (kind, proof { holding($0) && $0.kind == kind }) }
        .filter { $0.1.number > 0 }
      collegeChanges = CollegeChange.all(in: records.collegeAssignments, period, records.discretion)
      let eve = period.firstDay.adding(days: -1)
      let statesBefore = Dictionary(grouping: records.memberships, by: \.member)
        .mapValues { $0.map { $0.span.state(on: eve) } }
      let isTold = statesBefore.values.allSatisfy { $0.contains(.holds) || !$0.contains(.notAttested) }
      let told = isTold ? proof { $0.span.state(on: eve) == .holds } : nil
      yearBefore = records.publishedYearBefore?.shown(by: records.discretion) ?? told
      yearBeforeCorrected = told?.number == yearBefore?.number ? nil : told
      unattested = proof { membership in
        let states = states[membership.member] ?? []
        return !states.contains(.holds) && membership.span.state(on: period.asOf) == .notAttested
      }
      let undated = records.memberships.filter { $0.span.began == nil && $0.span.state(on: period.asOf) == .holds }
      unknownStarts = undated.compactMap(\.span.attestedOn).max().map { (undated.count, $0) }
      // What is merely attested is no arrival: nobody knows when it came. A month or a year of this one is.
      arrivals = records.memberships.compactMap { membership in
        guard let began = membership.span.began, began.year == period.year,
          membership.span.from ?? membership.span.attestedOn ?? period.asOf <= period.asOf
        else { return nil }
        return Move(
          day: began, counted: records.discretion.counted(membership.member, day: membership.span.from), reason: nil)
      }.sorted { $0.day < $1.day }
      departures = records.memberships.compactMap { membership in
        let span = membership.span
        // A month or a year of this one is a departure of this one too.
        guard let ended = span.ended, ended.year == period.year,
          let over = span.end ?? span.until?.adding(days: -1), over <= period.asOf
        else { return nil }
        return Move(
          day: ended, counted: records.discretion.counted(membership.member, day: span.end),
          reason: membership.isResident ? nil : membership.endReason)
      }.sorted { $0.day < $1.day }
      undatedDepartures = Proof(
        records.memberships.filter { $0.span.yearOfUnknownEnd == period.year }
          .map { records.discretion.counted($0.member) })
      let counts = (organizations: organizations.number, residents: residents.number)
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
