/// Who decides, executes and advises in the association on one day: what an organisation chart shows.
///
/// It tells no hierarchy: the record holds by which rule one sits in a body, and nothing on who reports to whom. An
/// inhabitant is named only if he or she agreed, since the picture is made to be handed out.
public struct GovernancePicture: Sendable {
  /// The name of the association.
  public let association: String
  /// Who keeps the register.
  public let keeper: String
  /// The day that is shown.
  public let day: Day
  /// The colleges in the statutes' order.
  public let colleges: [ActivityReport.Members.CollegePicture]
  /// The adherents that nothing places in a college.
  public let unplacedCount: Int
  /// The distinct adherents of that day: one who stands in two colleges counts once.
  public let distinctCount: Int
  /// The distinct adherents of whom the record cannot tell whether they belonged on that day.
  public let unattestedCount: Int
  /// The bodies in their order, working groups apart.
  public let bodies: [ActivityReport.BodyPicture]
  /// The working groups in their order.
  public let groups: [Group]

  /// A working group and who leads it.
  public struct Group: Sendable {
    /// The group.
    public let reference: Reference<Body>
    /// Who leads it; nil where the record knows nobody.
    public let lead: ActivityReport.BodyPicture.Officer?

    init(
      _ record: ActivityReport.GroupRecord, on day: Day, _ discretion: ActivityReport.Discretion,
      former: Set<Reference<Member>>
    ) {
      reference = record.body.reference
      lead = record.leads.last.map { ActivityReport.BodyPicture.Officer($0, on: day, discretion, former: former) }
    }
  }

  /// The picture that follows from what was read for that day.
  public init(_ records: ActivityReport.Records, on day: Day) {
    let listing = records.listing
    // Whoever belonged counts, also where nobody knows in which college.
    let states = Dictionary(grouping: records.memberships, by: \.member)
      .mapValues { $0.map { $0.span.state(on: day) } }
    association = records.association.name
    keeper = records.association.keeper
    self.day = day
    colleges = listing.colleges.map { ActivityReport.Members.CollegePicture($0, records.discretion) }
    unplacedCount = listing.unplaced.count
    distinctCount = states.values.count { $0.contains(.holds) }
    unattestedCount = states.values.count { !$0.contains(.holds) && $0.contains(.notAttested) }
    // Who left may not even be among the memberships that were read for that day.
    let present = Set(states.filter { $0.value.contains { $0 != .over } }.keys)
    let holders = records.bodies.flatMap(\.sheet.mandates) + records.groups.flatMap(\.leads)
    let former = present.isEmpty ? [] : Set(holders.compactMap(\.member)).subtracting(present)
    bodies = records.bodies.map {
      ActivityReport.BodyPicture(
        $0, on: day, records.discretion, former: former,
        vacantOffices: records.vacantOffices[$0.sheet.body.reference.id] ?? [])
    }
    groups = records.groups.map { Group($0, on: day, records.discretion, former: former) }
  }
}
