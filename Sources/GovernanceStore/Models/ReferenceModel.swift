/// What an association file starts from: the association, its people, bodies, groups, projects and dates, each with
/// its source and its doubt. Read from a YAML file that people can read and write too; codes link its parts.
///
/// Days are `YYYY-MM-DD`, or `YYYY-MM` and `YYYY` where the source tells no more.
public struct ReferenceModel: Codable, Sendable {
  /// The version of this form; 1.
  var format: Int
  /// A day on which everything without a start was seen to hold.
  var attestedOn: String?
  /// The source of what names none.
  var defaultSource: String?
  /// The association itself.
  public var association: Identity
  var sources: [SourceEntry]?
  var organizations: [OrganizationEntry]?
  var persons: [PersonEntry]?
  var members: [MemberEntry]?
  var representatives: [RepresentativeEntry]?
  /// The colleges, in the statutes' order.
  public var colleges: [CollegeEntry]?
  var collegeAssignments: [CollegeAssignmentEntry]?
  var bodies: [BodyEntry]?
  var seats: [SeatEntry]?
  var offices: [OfficeEntry]?
  var mandates: [MandateEntry]?
  var leads: [LeadEntry]?
  /// The working groups.
  public var groups: [GroupEntry]?
  var stages: [StageEntry]?
  var projects: [ProjectEntry]?
  var keyDates: [KeyDateEntry]?
  var missions: [MissionEntry]?
  var premises: [PremisesEntry]?
  var staff: [StaffEntry]?
  var indicators: [IndicatorEntry]?
  var notes: [NoteEntry]?

  /// The association's own facts.
  public struct Identity: Codable, Sendable {
    /// Its full name; empty where it is still to be asked.
    public var name: String
    var shortName: String?
    var formerName: String?
    var slogan: String?
    var legalForm: String?
    /// Where it works.
    public var territory: String?
    var announcedMembers: Int?
    var announcedYear: Int?
    var announcedVerbatim: String?
    var announcedMissingAtLeast: Int?
    var announcedMissingAtMost: Int?
  }
}
