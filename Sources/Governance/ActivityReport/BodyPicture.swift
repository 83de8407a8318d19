extension ActivityReport {
  /// One body in the picture of the association's governance.
  public struct BodyPicture: Sendable {
    /// The body, with its purpose.
    public let body: Body
    /// How sure the record is that it advises, or that it decides.
    public let advisoryCertainty: Certainty
    /// The rule by which one knows who sits in it.
    public let composition: Composition?
    /// How sure the record is of that rule.
    public let compositionCertainty: Certainty?
    /// How many sit in it on that day, by the rule.
    public let participantCount: Int
    /// How many seats it has; nil for a body without seats.
    public let seats: Int?
    /// How many of them are held; nil for a body without seats.
    public let seating: Seating?
    /// How often it plans to meet in a year.
    public let frequency: Frequency?
    /// Who holds an office in it.
    public let officers: [Officer]
    /// The offices in it that somebody held and nobody holds on that day.
    public let vacantOffices: [String]

    /// A planned number of meetings.
    public struct Frequency: Hashable, Sendable {
      /// How many a year.
      public let meetingsPerYear: Int
      /// Whether it held on the day of the report, or the record cannot tell.
      public let state: SpanState
      /// Where the number comes from.
      public let source: MeetingFrequency.Source
      /// What the association announces, where the statutes ask for another number; nil elsewhere.
      public let announced: Int?
    }

    /// The holder of an office or of a seat.
    public struct Officer: Hashable, Sendable {
      /// The office, as the sources print it for this person; empty for a seat.
      public let title: String
      /// The people who hold it, those who may be named.
      public let people: [String]
      /// The adherent on whose behalf; nil for nobody's, or for an inhabitant who may not be named.
      public let member: String?
      /// Whether it was held on the day of the report, or the record cannot tell.
      public let state: SpanState
      /// How sure the record is.
      public let certainty: Certainty
      /// Whether it is held for an adherent that had left by that day.
      public let isOfFormerMember: Bool

      init(_ mandate: Mandate, on day: Day, _ discretion: Discretion, former: Set<Reference<Member>> = []) {
        isOfFormerMember = mandate.member.map(former.contains) ?? false
        title = if case .office(_, let title) = mandate.position { title } else { "" }
        people = mandate.people.compactMap(discretion.name(of:))
        member = mandate.member.flatMap(discretion.name(of:))
        state = mandate.span.state(on: day)
        certainty = mandate.provenance.certainty
      }
    }

    /// - Parameters:
    ///   - former: the adherents that had left by that day, where they are marked.
    ///   - vacantOffices: the offices that nobody holds, where they are told.
    init(
      _ record: BodyRecord, on day: Day, _ discretion: Discretion, former: Set<Reference<Member>> = [],
      vacantOffices: [String] = []
    ) {
      self.vacantOffices = vacantOffices
      let sheet = record.sheet
      body = sheet.body
      advisoryCertainty = record.advisoryCertainty
      composition = sheet.composition
      compositionCertainty = sheet.compositionCertainty
      participantCount = record.participantCount
      seats = sheet.seatCount
      seating = Seating(record, on: day, discretion, former: former)
      frequency = Frequency(sheet, record.frequencySpan, on: day)
      officers = sheet.mandates.compactMap { mandate in
        if case .office = mandate.position { Officer(mandate, on: day, discretion, former: former) } else { nil }
      }
    }
  }
}

extension ActivityReport.BodyPicture.Frequency {
  /// What the statutes ask for is due, whatever is announced beside it; without them, what is announced.
  public init?(_ sheet: BodySheet, _ span: Span?, on day: Day) {
    if let asked = MeetingFrequency(announced: nil, rules: sheet.rules) {
      meetingsPerYear = asked.perYear
      source = asked.source
      state = asked.isAttested ? .holds : .notAttested
      announced = sheet.meetingsPerYear == asked.perYear ? nil : sheet.meetingsPerYear
    } else if let frequency = sheet.frequency {
      meetingsPerYear = frequency.perYear
      source = frequency.source
      state = span?.state(on: day) ?? .holds
      announced = nil
    } else {
      return nil
    }
  }
}
