/// A convocation that somebody says was sent, as it was sent: the meeting may have changed since.
public struct Notice: Hashable, Sendable {
  /// The meeting that it was sent for; after a postponement the notices of the earlier meeting count too.
  public let meeting: Reference<Meeting>
  /// Why it was sent.
  public let kind: Kind
  /// The day on which it left.
  public let sentOn: Day
  /// How: "courriel", "courrier", "remise en main propre"…
  public let channel: String
  /// What it told.
  public let content: NoticeContent
  /// Why it left later than the statutes ask, where it did.
  public let shortNoticeReason: String?
  /// Who was told.
  public let recipients: [NoticeRecipient]

  /// A notice.
  public init(
    meeting: Reference<Meeting>, kind: Kind, sentOn: Day, channel: String, content: NoticeContent,
    shortNoticeReason: String? = nil, recipients: [NoticeRecipient]
  ) {
    self.meeting = meeting
    self.kind = kind
    self.sentOn = sentOn
    self.channel = channel
    self.content = content
    self.shortNoticeReason = shortNoticeReason
    self.recipients = recipients
  }

  /// Why a notice is sent.
  public enum Kind: String, CaseIterable, Sendable {
    /// Convocation.
    case first
    /// Convocation rectificative: what the first told has changed.
    case corrective
    /// Avis d'annulation or of postponement.
    case cancellation
  }
}

/// Somebody who was told of a meeting.
public struct NoticeRecipient: Hashable, Sendable {
  /// The adherent, the partner or the guest.
  public let attendee: Attendance.Attendee
  /// The person who was written to, if known.
  public let person: Reference<Person>?
  /// In which capacity.
  public let capacity: Capacity

  /// A recipient.
  public init(attendee: Attendance.Attendee, person: Reference<Person>?, capacity: Capacity) {
    self.attendee = attendee
    self.person = person
    self.capacity = capacity
  }

  /// In which capacity somebody is told of a meeting.
  public enum Capacity: String, CaseIterable, Sendable {
    /// Voix délibérative.
    case voting
    /// Voix consultative: an invited partner or funder.
    case advisory
    /// A guest of that meeting, who sits nowhere.
    case guest
  }
}
