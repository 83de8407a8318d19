/// All that the record tells of one body on one day.
public struct BodySheet: Sendable {
  /// The body.
  public let body: Body
  /// Who sits in it, by which rule; nil where nobody said.
  public let composition: Composition?
  /// How sure the record is of that rule.
  public let compositionCertainty: Certainty?
  /// How often it says of itself that it meets in a year; nil where nobody said. What counts is ``frequency``.
  public let meetingsPerYear: Int?
  /// What the statutes say, subject by subject.
  public let rules: [Rule]
  /// Who sits in it on that day.
  public let participants: [Participant]
  /// Those of them of whom the record cannot tell whether they sat on that day.
  public var unattested: [Participant] { participants.filter { !$0.isAttested } }
  /// How many seats it has; nil for a body without seats.
  public let seatCount: Int?
  /// Offices, seats and leads held in it.
  public let mandates: [Mandate]

  /// A sheet of what was read.
  public init(
    body: Body, composition: Composition?, compositionCertainty: Certainty?, meetingsPerYear: Int?, rules: [Rule],
    participants: [Participant], seatCount: Int?, mandates: [Mandate]
  ) {
    self.body = body
    self.composition = composition
    self.compositionCertainty = compositionCertainty
    self.meetingsPerYear = meetingsPerYear
    self.rules = rules
    self.participants = participants
    self.seatCount = seatCount
    self.mandates = mandates
  }

  /// How often it is to meet in a year, by its own announcement or by the statutes; nil where neither tells.
  public var frequency: MeetingFrequency? { MeetingFrequency(announced: meetingsPerYear, rules: rules) }

  /// The same, without those who sit in it.
  var withoutParticipants: BodySheet {
    BodySheet(
      body: body, composition: composition, compositionCertainty: compositionCertainty,
      meetingsPerYear: meetingsPerYear, rules: rules, participants: [], seatCount: seatCount, mandates: mandates)
  }
}
