extension ActivityReport {
  /// A time during which an adherent stood in a college, as far as the record can tell.
  public struct CollegeAssignment: Hashable, Sendable {
    /// The adherent.
    public let member: Reference<Member>
    /// The college.
    public let college: Reference<College>
    /// When.
    public let span: Span
    /// How sure the record is.
    public let certainty: Certainty

    /// An assignment.
    public init(member: Reference<Member>, college: Reference<College>, span: Span, certainty: Certainty) {
      self.member = member
      self.college = college
      self.span = span
      self.certainty = certainty
    }
  }

  /// An adherent that went from one college to another.
  public struct CollegeChange: Hashable, Sendable {
    /// The first day in the new college.
    public let day: Day
    /// The college that it left, and the one that it went to.
    public let from: Reference<College>, to: Reference<College>
    /// The adherent as a figure counts it: without a name where it may not be named.
    public let counted: CountedReference

    /// The changes of the period, by day.
    static func all(
      in assignments: [CollegeAssignment], _ period: Period, _ discretion: Discretion
    ) -> [CollegeChange] {
      Dictionary(grouping: assignments, by: \.member).flatMap { member, own -> [CollegeChange] in
        own.compactMap { new in
          guard let day = new.span.from, period.contains(day),
            let old = own.first(where: { $0.span.until == day && $0.college != new.college })
          else { return nil }
          return CollegeChange(
            day: day, from: old.college, to: new.college, counted: discretion.counted(member, day: day))
        }
      }.sorted { ($0.day, $0.counted.identity ?? "") < ($1.day, $1.counted.identity ?? "") }
    }
  }
}
