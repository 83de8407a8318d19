/// Somebody who is to be told of a meeting, with the people to write to.
public struct Addressee: Sendable {
  /// The adherent, the partner or the guest.
  public let attendee: Attendance.Attendee
  /// In which capacity.
  public let capacity: NoticeRecipient.Capacity
  /// The people to write to, with how to reach each; none where nobody is known.
  public let people: [Recipient]

  /// Where to write to a guest, for this once; nil for all others.
  public let guestEmail: String?

  /// An addressee.
  public init(
    attendee: Attendance.Attendee, capacity: NoticeRecipient.Capacity, people: [Recipient], guestEmail: String? = nil
  ) {
    self.attendee = attendee
    self.capacity = capacity
    self.people = people
    self.guestEmail = guestEmail
  }

  /// A person to write to.
  public struct Recipient: Sendable {
    /// The person.
    public let person: Reference<Person>
    /// How to reach the person; nil where nothing is known.
    public let contact: Contact?

    /// A person and how to reach it.
    public init(person: Reference<Person>, contact: Contact?) {
      self.person = person
      self.contact = contact
    }

    /// Whether a letter or a message can be sent.
    public var isReachable: Bool { contact?.email != nil || contact?.postalAddress != nil }
  }

  /// Whether a letter or a message can be sent to anybody for it.
  public var isReachable: Bool { guestEmail != nil || people.contains(where: \.isReachable) }

  /// What is noted once they were told: a line for each person, or one for the party where nobody is known.
  public var recipients: [NoticeRecipient] {
    people.isEmpty
      ? [NoticeRecipient(attendee: attendee, person: nil, capacity: capacity)]
      : people.map { NoticeRecipient(attendee: attendee, person: $0.person, capacity: capacity) }
  }
}
