/// Why something about seats, offices, groups or a replacement was refused.
public enum MandateRefusal: Hashable, Sendable {
  /// The last day would come before the first.
  case endBeforeStart(Day, start: Day)
  /// A mandate is held on behalf of an adherent, and that one did not belong on that day; since when it does, if known.
  case notMember(name: String, on: Day, since: Day?)
  /// The office is none of that body.
  case officeOfAnotherBody(office: String, body: String)
  /// The same office would be held twice by one person or adherent.
  case officeAlreadyHeld(name: String, office: String, body: String)
  /// The adherent has a seat in that body already.
  case seatAlreadyHeld(name: String, number: Int, body: String)
  /// The body has no seats at all on that day.
  case bodyWithoutSeats(body: String, code: String)
  /// Every seat is held for some of the time asked for.
  case noFreeSeat(body: String, code: String, on: Day, seats: Int)
  /// The body has no such seat on that day, or somebody holds it for some of the time asked for.
  case seatNotFree(Int, body: String, on: Day, holder: String?)
  /// An office is held by a person, and the record does not tell which.
  case personNeeded(name: String, people: [String])
  /// Nothing of that kind is held in the body on that day.
  case noMandate(name: String, body: String, on: Day)
  /// Several mandates could be meant.
  case severalMandates(name: String, body: String, positions: [String], areSeats: Bool)
  /// The mandate is not provisional, so there is nothing to ratify.
  case notProvisional(name: String, position: String)
  /// The seat cannot go while it is held.
  case seatIsHeld(Int, name: String, member: String, body: String)
  /// The seat was taken away from a day on, and the mandate would last longer; its last day.
  case seatEndsBefore(Int, body: String, last: Day)
  /// An office or a body of that name exists.
  case nameTaken(String, by: String)
  /// The organisation or person takes part in the group already.
  case alreadyInGroup(name: String, group: String)
  /// The organisation or person does not take part in the group on that day.
  case notInGroup(name: String, group: String, on: Day)
  /// The organisation is neither partner nor funder on that day.
  case notPartner(name: String, on: Day)
  /// So many more seats would be more than twice the present number: what was meant may be the total.
  case doublesSeats(Int, present: Int, body: String)
  /// Somebody would be replaced by himself.
  case replacedByOneself(name: String)
  /// What began so has to be declared within three months of a day that was not told.
  case dayToDeclare(Beginning)
  /// The last day of a mandate by the statutes is any of those, and nobody told when the next begins.
  case renewalDayNeeded(name: String, position: String, between: ClosedRange<Day>)
  /// No such day is noted of something held by somebody; what tells it.
  case noTermDay(String, correction: TermCorrection, typed: String)
  /// Something is held at several times, and nobody said which is meant.
  case severalTerms(String, [Span])
  /// No day would be left of something held for that time; what to type first.
  case leavesNoDay(String, Span, typed: String)
  /// What is held for that time would share a day; what to type first.
  case overlapsTerm(String, Span, typed: String)
  /// Nothing of what is held would pass to the successor.
  case nothingPasses(from: String, to: String)
  /// The person holds nothing that could pass on.
  case nothingHeld(name: String, on: Day)
  /// Nobody said what becomes of these; each is a handle and what it is.
  case undecided([String], handles: [String])
}
