extension ActivityReport {
  /// What a report is computed from, as the file holds it.
  public struct Records: Sendable {
    /// The association.
    public var association: Association
    /// What it is for, in its own order.
    public var missions: [Mission]
    /// The places that it has occupied.
    public var premises: [Premises]
    /// The posts of its employees.
    public var staff: [StaffPost]
    /// The dates of its history.
    public var keyDates: [KeyDate]
    /// Its bodies, working groups apart, as they stood at the end of the period.
    public var bodies: [BodyRecord]
    /// The offices of a body that somebody held and nobody holds at the end of the period, by its key, in their order.
    public var vacantOffices: [Int64: [String]] = [:]
    /// The adherents by college at the end of the period.
    public var listing: MemberListing
    /// Every time that somebody was an adherent.
    public var memberships: [Membership]
    /// The adherents at the end of the year before as its closed report published them; nil where it was not closed.
    public var publishedYearBefore: Proof?
    /// The colleges of adherents in the period, told or doubtful.
    public var collegeAssignments: [CollegeAssignment] = []
    /// Who speaks for each organisation at the end of the period.
    public var representatives: [Reference<Member>: [Reference<Person>]]
    /// The mandates that were held on a day of the period, or may have been.
    public var mandates: [Mandate]
    /// Every meeting of the year, whatever became of it.
    public var meetings: [ReportedMeeting]
    /// Every action, with the day of the meeting that asked.
    public var actions: [(action: ActionItem, askedOn: Day)]
    /// The working groups with their projects.
    public var groups: [GroupRecord]
    /// The partners and funders of the period, those over by its end among them.
    public var partnerships: [Partnership]
    /// The agreements with funders that cover a day of the period, or may.
    public var agreements: [Agreement]
    /// The reports that any agreement asks for, those among them that nobody entered and the State asks for.
    public var grantReports: [GrantReport] = []
    /// The titles of the agreements of which no day is known.
    public var agreementsWithoutDays: [String] = []
    /// The dues of the year and of those before it that can still be claimed.
    public var dues: [Dues] = []
    /// Money for projects in the period.
    public var fundings: [Funding]
    /// What was measured in the year and in the two before.
    public var indicatorYears: [IndicatorYear]
    /// What was measured in the years before those, where anything was; the latest first.
    public var indicatorHistory: [IndicatorYear]
    /// What the facts were taken from.
    public var sources: [ReportedSource]
    /// What the users wrote for the report.
    public var texts: [ReportText]
    /// The questions that are open at the end of the period.
    public var openQuestions: [OpenQuestion]
    /// Those that were settled in it.
    public var settledQuestions: [OpenQuestion] = []
    /// Who may be named.
    public var discretion: Discretion

    /// The records of an association of which nothing else is known.
    public init(association: Association, listing: MemberListing) {
      self.association = association
      self.listing = listing
      missions = []
      premises = []
      staff = []
      keyDates = []
      bodies = []
      memberships = []
      representatives = [:]
      mandates = []
      meetings = []
      actions = []
      groups = []
      partnerships = []
      agreements = []
      fundings = []
      indicatorYears = []
      indicatorHistory = []
      sources = []
      texts = []
      openQuestions = []
      discretion = Discretion(people: [])
    }
  }

  /// A body, with how far the record can be trusted on it.
  public struct BodyRecord: Sendable {
    /// The body at the end of the period; who sits in it is counted only.
    public let sheet: BodySheet
    /// How many sit in it.
    public let participantCount: Int
    /// How sure the record is that it advises, or that it decides.
    public let advisoryCertainty: Certainty
    /// When its planned number of meetings held.
    public let frequencySpan: Span?
    /// Of how many of its seats the record cannot tell whether they existed on that day.
    public let unattestedSeats: Int

    /// A body.
    public init(sheet: BodySheet, advisoryCertainty: Certainty, frequencySpan: Span?, unattestedSeats: Int = 0) {
      // An assembly has every adherent, and there may be many assemblies.
      self.sheet = sheet.withoutParticipants
      participantCount = sheet.participants.count
      self.unattestedSeats = unattestedSeats
      self.advisoryCertainty = advisoryCertainty
      self.frequencySpan = frequencySpan
    }
  }

  /// A working group with the year of each project that it followed.
  public struct GroupRecord: Sendable {
    /// The group.
    public let body: Body
    /// Who led it in the period, in order.
    public let leads: [Mandate]
    /// Its projects.
    public let projects: [ProjectYear]

    /// A group.
    public init(body: Body, leads: [Mandate], projects: [ProjectYear]) {
      self.body = body
      self.leads = leads
      self.projects = projects
    }
  }

  /// One time that somebody was an adherent.
  public struct Membership: Hashable, Sendable {
    /// The adherent.
    public let member: Reference<Member>
    /// Whether it is a natural person.
    public let isResident: Bool
    /// When.
    public let span: Span
    /// Why it ended, where that was told.
    public let endReason: DepartureReason?
    /// What the organisation is; nil for a natural person.
    public let kind: OrganizationKind?

    /// A membership.
    public init(
      member: Reference<Member>, isResident: Bool, span: Span, endReason: DepartureReason? = nil,
      kind: OrganizationKind? = nil
    ) {
      self.kind = kind
      self.member = member
      self.isResident = isResident
      self.span = span
      self.endReason = endReason
    }
  }
}
