/// Why something about adherents, colleges or representatives was refused.
public enum MemberRefusal: Hashable, Sendable {
  /// Who is to be entered anew was an adherent before; nil where the day of leaving is not known.
  case wasMember(name: String, code: String, until: Day?)
  /// The departure is recorded already; nil where its day is not known.
  case alreadyLeft(name: String, code: String, on: Day?)
  /// On that day it was no adherent.
  case notMember(name: String, on: Day)
  /// A college would hold before the membership begins; since when that is known, and who is meant by its code.
  case collegeBeforeMembership(name: String, code: String, Beginning, since: PartialDay)
  /// A membership would begin after a college, in which the adherent is since then, or was seen.
  case membershipAfterCollege(name: String, code: String, college: Reference<College>, Span, entry: Beginning)
  /// A college would begin on or after the day on which it ends.
  case collegeEndsBefore(name: String, code: String, college: String, until: Day)
  /// Nothing tells since when an adherent is of that college.
  case noCollegeDay(name: String, code: String, college: String, collegeCode: String)
  /// An adherent would come back on the very day on which it left.
  case returnOnDeparture(name: String, on: Day)
  /// Something would end on a day on which, or after which, it was seen to hold.
  case seenLater(name: String, on: Day, seen: Day)
  /// Something later is recorded, which would contradict.
  case laterFact(name: String, code: String, from: Day)
  /// The adherent stands in several colleges, and nobody said which one it leaves.
  case severalColleges(name: String, code: String, colleges: [String])
  /// The adherent stands in that college already.
  case sameCollege(name: String, college: String, others: [String])
  /// The adherent does not stand in that college on that day.
  case notInCollege(name: String, college: String, on: Day)
  /// Nothing in that college is in doubt on that day.
  case nothingInDoubt(college: String, on: Day)
  /// Somebody is the first representative of the organisation on that day, for that time.
  case primaryTaken(organization: String, code: String, person: String, personCode: String, on: Day, Span)
  /// The person speaks for the organisation already.
  case alreadySpeaks(person: String, organization: String, since: Span)
  /// The person does not speak for the organisation on that day.
  case doesNotSpeak(person: String, organization: String, on: Day)
  /// The person speaks for the organisation at another time than on that day.
  case speaksAtAnotherTime(Reference<Person>, for: Reference<Organization>, Span, on: Day)
  /// The organisation is known already as something else than what it is entered as.
  case isOfAnotherKind(name: String, code: String, OrganizationKind)
  /// Another organisation bears that name.
  case nameTaken(name: String, by: String, code: String)
  /// Somebody of the record bears the name of a person to be entered, and nothing else tells whether it is the same.
  case namesakes(name: String, [Namesake])
  /// Two people whose names have nothing in common would become one.
  case unlikeNames(kept: String, duplicate: String)
  /// No day is noted of that end of the adhesion.
  case noMembershipDay(name: String, end: MembershipEnd, code: String)
  /// A few letters of somebody's name, or a given name alone, where a person is put into a place: that is too little.
  case beginningOfName(String, Namesake)
  /// Somebody is to be entered beside a person of that name, and the name is one word.
  case namesakeWithoutGivenName(name: String)
  /// Something would be joined to itself.
  case joinedToItself(name: String)
  /// Two words that should be said to be two point at one entry.
  case oneEntry(name: String, code: String)
  /// Two words point at an organisation and at a person.
  case twoKindsOfEntry(one: String, other: String)
  /// Two entries are said to be two already; on which day, where that is noted.
  case saidToBeTwo(EntryPair, on: Day?)
  /// Nobody said that two entries are two.
  case notSaidToBeTwo(EntryPair)
  /// Two entries cannot be made one while these contradict each other.
  case cannotJoin(kept: String, duplicate: String, [JoinObstacle])
}

/// What two entries of one party both have, and cannot both have had.
public enum JoinObstacle: Hashable, Sendable {
  /// Two spans of one fact that overlap, neither within the other; the text names the fact.
  case spans(Fact, Span, Span)
  /// Each has a first representative on one same day, and they are two people.
  case primaries(Reference<Person>, Reference<Person>)
  /// One entry is the first representative of that organisation, the other its second, beside another first one.
  case ranks(Reference<Organization>)
  /// Both are on the attendance sheet of a meeting.
  case attendance(meeting: String)
  /// Both gave a proxy for a meeting, or one to the other.
  case proxy(meeting: String)
  /// Both stood in one election.
  case candidacy(meeting: String)
  /// Somebody said that they are two; on which day, where that is noted.
  case saidToBeTwo(kept: String, duplicate: String, on: Day?)
  /// The entry that would go stands in sealed minutes; true where the other one does not, and so can go.
  case sealed(meeting: String, canBeTurnedRound: Bool)

  /// A fact that holds for a time.
  public enum Fact: String, CaseIterable, Sendable {
    /// An adhesion.
    case membership
    /// An assignment to a college.
    case collegeAssignment = "college_assignment"
    /// Speaking for an organisation.
    case representative
    /// Being a partner or funder.
    case partnership
    /// A seat or an office.
    case mandate
    /// Taking part in a working group.
    case groupMember = "group_member"
    /// Taking part in a project.
    case projectParticipant = "project_participant"
  }
}
