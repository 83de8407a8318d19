/// Something that the association is for.
public struct Mission: Hashable, Sendable {
  /// Its place in the association's own order, from 1: how it is pointed at.
  public let number: Int
  /// The mission, in the association's words.
  public let text: String
  /// How sure the record is.
  public let certainty: Certainty

  /// A mission.
  public init(number: Int, text: String, certainty: Certainty) {
    self.number = number
    self.text = text
    self.certainty = certainty
  }
}

/// A place that the association occupies.
public struct Premises: Hashable, Sendable {
  /// Which place.
  public let description: String
  /// When.
  public let span: Span
  /// How sure the record is.
  public let certainty: Certainty

  /// A place.
  public init(description: String, span: Span, certainty: Certainty) {
    self.description = description
    self.span = span
    self.certainty = certainty
  }
}

/// A post of an employee: the post, never the person.
public struct StaffPost: Hashable, Sendable {
  /// What the post is called.
  public let title: String
  /// Since when, as precisely as the source tells.
  public let since: PartialDay?
  /// How sure the record is.
  public let certainty: Certainty

  /// A post.
  public init(title: String, since: PartialDay?, certainty: Certainty) {
    self.title = title
    self.since = since
    self.certainty = certainty
  }
}

extension ActivityReport {
  /// The association in brief.
  public struct Profile: Sendable {
    /// Name, motto, territory, numbers.
    public let association: Association
    /// What it is for.
    public let missions: [Mission]
    /// The places of the year; those left before it or taken after it are not among them.
    public let premises: [Premises]
    /// The posts of the year.
    public let staff: [StaffPost]
    /// The dates before the year.
    public let history: [KeyDate]
    /// The dates of the year.
    public let keyDatesOfYear: [KeyDate]

    init(_ records: Records, in period: Period) {
      association = records.association
      missions = records.missions
      premises = records.premises.filter { place in
        ![SpanState.notYet, .over].contains(place.span.state(on: period.asOf))
          || place.span.until.map(period.contains) ?? false
      }.map { place in
        Premises(
          description: place.description, span: place.span.told(by: period.asOf), certainty: place.certainty)
      }
      staff = records.staff.filter { $0.since?.hasCome(by: period.asOf) ?? true }
      history = records.keyDates.filter { $0.day.year < period.year }
      keyDatesOfYear = records.keyDates.filter { $0.day.year == period.year && $0.day.hasCome(by: period.asOf) }
    }
  }
}
