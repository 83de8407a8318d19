/// Where the association stands on one day, in a few figures.
public struct Overview: Sendable {
  /// The association.
  public let association: Association
  /// How many organisations and how many inhabitants are listed by name as adherents.
  public let organizationCount: Int, residentCount: Int
  /// Assertions "this adherent is of that college" by certainty.
  public let assignmentCounts: [Certainty: Int]
  /// How many rules that meetings which decide are judged by were not read yet, and how many there are.
  public let unknownRules: Int, rules: Int
  /// The next planned meetings.
  public let nextMeetings: [Meeting]
  /// What is due, as far as these meetings, the open actions, the minutes and the calendars tell.
  public let duties: Duties
  /// The first of the open actions whose day is past.
  public let lateActions: [ActionItem]
  /// How many these are in all.
  public let lateActionCount: Int
  /// How many actions are open.
  public let openActionCount: Int

  /// An overview of what was read.
  public init(
    association: Association, organizationCount: Int, residentCount: Int, assignmentCounts: [Certainty: Int],
    unknownRules: Int, rules: Int,
    nextMeetings: [Meeting], duties: Duties, lateActions: [ActionItem], lateActionCount: Int,
    openActionCount: Int
  ) {
    self.association = association
    self.organizationCount = organizationCount
    self.residentCount = residentCount
    self.assignmentCounts = assignmentCounts
    self.unknownRules = unknownRules
    self.rules = rules
    self.nextMeetings = nextMeetings
    self.duties = duties
    self.lateActions = lateActions
    self.lateActionCount = lateActionCount
    self.openActionCount = openActionCount
  }
}
