/// Why an act or a question was refused. Each case is one French sentence in `GovernanceFrench`.
public enum Refusal: Error, Hashable, Sendable {
  // What was typed.

  /// The text is empty.
  case emptyText
  /// The text has more characters than the record can hold.
  case textTooLong(limit: Int, length: Int)
  /// The text holds characters that cannot be shown.
  case controlCharacters
  /// Nothing of that kind has that name; `suggestions` are names like it.
  case unknownReference(ReferenceKind, String, suggestions: [String])
  /// Several things of that kind have that name.
  case ambiguousReference(ReferenceKind, String, candidates: [String])
  /// The name of a field that `corriger` does not know for that kind of thing.
  case unknownField(String, known: [String])
  /// The value does not fit the field; `expected` says in French what would.
  case unfitValue(String, expected: String)

  /// The words of a rule that the program cannot compute with: those that it does not know, and a wording that it can.
  case unreadableRule(String, unread: [String], expected: String)

  /// The text is no amount of money.
  case unreadableAmount(String, AmountFault)

  /// The last day would lie before the first.
  case endBeforeStart(Day, start: Day)
  /// A declaration was made on a later day.
  case filingBeforeLast(Day, last: Day)
  /// Nothing was entered after the last declaration that it could have told; nil where none was made.
  case filingIsComplete(Day?)
  /// Nobody is known who runs the association.
  case noDeclaredOfficers(Day)

  // What the record forbids.

  /// The fact has that value already.
  case valueUnchanged(String)
  /// An adherent of that name is already in the list.
  case memberAlreadyListed(name: String, code: String)
  /// Something about adherents, colleges or representatives.
  case member(MemberRefusal)
  /// A day before the one it has to follow.
  case dayBeforeStart(Day, start: Day)
  /// A rule without a first day would erase one that starts on that day.
  case ruleStartsLater(Day)
  /// A day to come, for what can only be told once it happened.
  case dayAhead(Day)
  /// A day that is past, for what can only be planned.
  case dayPast(Day)
  /// Something about seats, offices, groups or a replacement.
  case mandate(MandateRefusal)
  /// The project is already at that stage.
  case stageUnchanged(project: String, stage: String)

  // What a report cannot tell.

  /// The year has not begun.
  case yearAhead(Int)
  /// The association's first key date is of a later year.
  case yearBeforeAssociation(Int, first: Int)

  /// No contact data of that person are held.
  case noContactData(name: String)

  // What one part of the record refuses.

  /// Something about agreements with funders.
  case agreement(AgreementRefusal)
  /// Something about the calendar of a year.
  case calendar(CalendarRefusal)
  /// Something about another program or its document.
  case conversion(ConversionRefusal)
  /// Something about dues.
  case dues(DuesRefusal)
  /// Something about an election.
  case election(ElectionRefusal)
  /// Something about lists and exports.
  case exchange(ExchangeRefusal)
  /// Something about the file.
  case file(FileRefusal)
  /// Something about the look of documents.
  case identity(IdentityRefusal)
  /// Something about a template for documents.
  case template(TemplateRefusal)
  /// Something about indicators.
  case indicator(IndicatorRefusal)
  /// Something about a meeting or who was in the room.
  case meeting(MeetingRefusal)
  /// Something about minutes.
  case minutes(MinutesRefusal)
  /// Something about a notice.
  case notice(NoticeRefusal)
  /// Something about a project.
  case project(ProjectRefusal)
  /// Something about a proxy.
  case proxy(ProxyRefusal)
  /// Something about the yearly report.
  case report(ReportRefusal)
  /// Something about taking acts back.
  case undo(UndoRefusal)
  /// Something about a vote.
  case vote(VoteRefusal)
}
