extension PersonalData {
  /// The subjects, in the order in which they are told; the raw values are the keys of the JSON and are stable.
  public enum Subject: String, CaseIterable, Sendable {
    case identity, aliases, distinctions, contact, memberships, colleges, representations, mandates, seats, groups
    case meetingOffices, notices, attendance, sealedMeetings, proxies, candidacies, actions, projectSteps
    case dues, duesPayments, duesReminders, projectNotes, mentions, journal, erasures
  }

  /// The names of the facts; the raw values are the keys of the JSON and are stable.
  public enum Key: String, CaseIterable, Sendable {
    case code, civility, givenName, familyName, alias, otherPerson, mayBePublished
    case email, phone, postalAddress, keptByAgreementOn
    case fromDay, untilDay, attestedOn, earliestDay, ended, endReason
    case organization, college, body, office, seat, title, rank, onBehalfOf, meeting, day, role, capacity, channel
    case status, arrivedAt, leftAt, grantor, holder, votes, elected
    case text, dueOn, doneOn, year, amountCents, receiptNumber, method
    case project, author, at, kind, summary, certificate, place
    case source, verbatim, certainty
  }
}
