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
  /// The body has no meeting that could be meant.
  case noMeeting(body: String, code: String)
  /// No meeting of the body was found without a quorum.
  case noMeetingWithoutQuorum(body: String, code: String)
  /// The name of a field that `corriger` does not know for that kind of thing.
  case unknownField(String, known: [String])
  /// The value does not fit the field; `expected` says in French what would.
  case unfitValue(String, expected: String)

  /// The words of a rule that the program cannot compute with; `expected` is a wording that it can.
  case unreadableRule(String, expected: String)

  /// The text is no amount of money.
  case unreadableAmount(String, AmountFault)

  // Dues, agreements and declarations.

  /// Every adherent of that day was asked already.
  case nobodyToCall(year: Int)
  /// Nothing was asked of that adherent for that year.
  case duesNotCalled(name: String, year: Int)
  /// Nothing is asked of that adherent for that year any more.
  case duesAreExempt(name: String, year: Int)
  /// All is paid.
  case duesArePaid(name: String, year: Int)
  /// More would be paid than is asked.
  case paidMoreThanDue(name: String, year: Int, remaining: Amount)
  /// A day before the one on which the dues were called.
  case beforeCall(Day, calledOn: Day)
  /// Nothing was paid, so there is no receipt of that number.
  case noReceipt(number: Int?, name: String, year: Int)
  /// Nobody of that name is known who could fund.
  case unknownFunder(String)
  /// The agreement asks for no report of that name.
  case noGrantReport(String, code: String, known: [String])
  /// The agreement asks for a report of that name already.
  case grantReportExists(String, code: String, dueOn: Day)
  /// The report was sent on that day.
  case grantReportAlreadySent(String, Day)
  /// The report would be due or sent before the agreement begins.
  case beforeAgreement(Day, code: String, start: Day)
  /// The last day would lie before the first.
  case endBeforeStart(Day, start: Day)
  /// A declaration was made on a later day.
  case declarationBeforeLast(Day, last: Day)
  /// Nobody is known who runs the association.
  case noLeaders(Day)

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
  /// A meeting of that body is already recorded on that day.
  case meetingAlreadyRecorded(code: String)
  /// The meeting is not in a state that allows the act.
  case meetingIs(MeetingStatus, code: String)
  /// The meeting is not ahead any more, so it can be neither postponed nor called off.
  case meetingCannotMove(MeetingStatus, code: String, successor: String?)
  /// A meeting would be postponed to where it is.
  case postponedToItself(code: String)
  /// There was a quorum; `quorum` tells its arithmetic.
  case quorumIsMet(code: String, quorum: String)
  /// The meeting voted, so it could decide.
  case votesWereTaken(code: String, count: Int)
  /// The meeting approved the minutes of others, or a corrigendum to them, so it could decide.
  case minutesWereApproved(code: String, of: [String])
  /// A second notice follows a meeting without quorum only.
  case meetingHadNoFailedQuorum(MeetingStatus, code: String)
  /// Another meeting stands for that one already.
  case alreadyFollowed(code: String, by: String)
  /// The second meeting would not come after the first.
  case secondMeetingTooEarly(code: String, day: Day)
  /// The meeting lies ahead; it cannot have been held.
  case meetingAhead(code: String, day: Day)
  /// The opening would be later than what was voted, or half a day away from what was noted.
  case openingAfterNoted(opened: ClockTime, noted: ClockTime)
  /// Something was noted of an hour after the closing.
  case closingBeforeNoted(closed: ClockTime, noted: ClockTime)
  /// The closing hour is before the opening hour.
  case closingBeforeOpening(opened: ClockTime, closed: ClockTime)
  /// A proxy from somebody to himself.
  case proxyToOneself(name: String)
  /// The grantor is in the room.
  case grantorIsPresent(name: String)
  /// The grantor has already given a proxy for that meeting.
  case proxyAlreadyGiven(grantor: String, holder: String)
  /// Somebody who left comes back: the record needs to know when.
  case arrivalTimeNeeded(name: String)
  /// Somebody comes in who is there already.
  case alreadyInRoom(name: String)
  /// Somebody leaves who is not there.
  case notInRoom(name: String)
  /// An hour before the one that it has to follow.
  case hourBefore(ClockTime, earlier: ClockTime)
  /// An hour after the end of the meeting.
  case hourAfterClosing(ClockTime, closed: ClockTime)
  /// The holder has given away a proxy of his own, so will not be there.
  case holderGaveProxy(holder: String, to: String)
  /// The statutes allow no proxies in that body; `rule` quotes them.
  case proxiesForbidden(rule: String)
  /// The holder has as many proxies as the statutes allow; `rule` quotes them.
  case tooManyProxies(holder: String, count: Int, rule: String)
  /// The statutes keep proxies within a college; `rule` quotes them.
  case proxyAcrossColleges(grantor: String, holder: String, rule: String)
  /// Equal votes on the last places: somebody has to say who was proclaimed.
  case electionTied(names: [String], places: Int)
  /// Somebody is told elected whom the count does not elect.
  case notElectable(name: String)
  /// More votes for one candidate than there are voters.
  case tooManyVotesFor(name: String, voters: Int)
  /// The votes do not tell how many ballots were valid, and the majority asked for depends on it.
  case validBallotsNeeded
  /// More valid ballots than voters, or fewer than one candidate has votes.
  case ballotsDoNotAddUp(ballots: Int, blankOrSpoiled: Int, voters: Int)
  /// Somebody is elected to a seat, and none is free.
  case noVacantSeat(name: String, body: String)
  /// The meeting voted no text of that number.
  case noResolution(number: Int, code: String, count: Int)
  /// Nothing was voted yet in that meeting.
  case nothingVoted(code: String)
  /// No text was put before the meeting.
  case nothingProposed(code: String)
  /// The colleges together would have more votes than the whole count.
  case collegeVotesExceed(college: String, tally: String)
  /// Something about seats, offices, groups or a replacement.
  case mandate(MandateRefusal)
  /// The minutes have come that far already.
  case minutesAre(MinutesLife.State, code: String)
  /// The meeting was not held, so has no minutes.
  case meetingNotHeld(code: String, MeetingStatus)
  /// A meeting cannot approve the minutes of a later one, nor its own.
  case approvedTooEarly(code: String, by: String)
  /// The minutes can still be changed, so need no corrigendum.
  case minutesNotSealed(code: String)
  /// Nobody signed the minutes, so nobody can certify an extract.
  case minutesNotSigned(code: String)
  /// A heading in an edited draft that is neither an item nor a part of the minutes.
  case unknownHeading(String)
  /// An edited draft that lacks so many of the notes; `first` is one of them.
  case narrativeWouldDrop(code: String, count: Int, first: String)
  /// An edited draft in which no item of the agenda is found.
  case noItemInFile(code: String)
  /// The sealed text cannot be read.
  case unreadableSeal
  /// The minutes of the meeting are sealed.
  case minutesAreSealed
  /// The adherent does not sit in that body, so has no vote there.
  case noVotingRight(name: String, body: String)
  /// More votes than voters.
  case tooManyVotes(votes: Int, present: Int, represented: Int)
  /// A vote in which nobody took part.
  case noVotes
  /// A resolution in a meeting where nobody was recorded as present.
  case nobodyPresent(code: String)
  /// The agenda has no item of that number.
  case noAgendaItem(number: Int, count: Int)
  /// Something was noted or voted on an item whose number would change.
  case agendaItemInUse(number: Int, code: String)
  /// There is nothing to put on the agenda; `kind` tells what meets, nil where a model agenda was asked for already.
  case nothingToPropose(code: String, kind: BodyKind?)
  /// The statutes ask for more days of notice; `rule` quotes them, `next` is the first day that would keep them.
  case noticeTooShort(code: String, days: Int, rule: String, next: Day)
  /// A notice cannot convene to what has been held.
  case noticeAfterMeeting(Day, code: String, meeting: Day)
  /// A notice that would have left a year before the meeting: most likely the year is wrong.
  case noticeTooEarly(Day, code: String, meeting: Day)
  /// A notice was sent before the one that it follows.
  case noticeBeforeLast(Day, last: Day)
  /// Everybody was told of the meeting as it is.
  case nothingToNotify(code: String, sentOn: Day)
  /// Nobody is known who would be told.
  case nobodyToConvene(code: String)
  /// Somebody is named as told who is not to be convened.
  case notToConvene(name: String, code: String)
  /// The e-mail address in the record cannot be written to.
  case unusableAddress(name: String)
  /// The project is already at that stage.
  case stageUnchanged(project: String, stage: String)
  /// The action was closed on that day.
  case actionAlreadyDone(code: String, day: Day)

  // The calendar of a year.

  /// The year is over, so nothing is proposed for it.
  case calendarYearPast(Int, present: Int)
  /// The calendar has no proposal of that number; `last` is its greatest number.
  case noProposal(number: Int, year: Int, last: Int)
  /// The proposal was dropped.
  case proposalDropped(number: Int, year: Int)
  /// The day of the proposal is past.
  case proposalPast(number: Int, year: Int, Day)
  /// A day of another year.
  case dayOutsideYear(Day, year: Int)
  /// The body meets at that moment already.
  case proposalTaken(number: Int, year: Int, code: String)
  /// Nothing is left to be planned in that year.
  case nothingToPlan(Int)

  // What a report cannot tell.

  /// The year has not begun.
  case yearAhead(Int)
  /// The association's first key date is of a later year.
  case yearBeforeAssociation(Int, first: Int)

  // Undo and redo.

  /// There is no act of that author to take back.
  case nothingToUndo(author: String)
  /// There is no act of that author to bring back.
  case nothingToRedo(author: String)
  /// The last act cannot be taken back.
  case actIsFinal(ActKind)
  /// What was recorded since depends on the act; `dependents` names it.
  case othersDependOnIt(dependents: String)
  /// What the act changed was changed again since.
  case changedSince
  /// Taking the act back would leave the record in contradiction; the sentence says which.
  case wouldContradict(String)

  // The file.

  /// There is no such file.
  case noFile(path: String)
  /// The file exists already.
  case fileExists(path: String)
  /// The folder does not exist or cannot be written.
  case folderNotWritable(path: String)
  /// The file is not an association file.
  case notAnAssociationFile(path: String)
  /// The file was made by a newer version of the program.
  case newerFile(path: String)
  /// The file is of an older version and may not be changed here, so cannot be brought up to date.
  case olderFileReadOnly(path: String)
  /// The file is damaged.
  case damagedFile(path: String)
  /// The file has triggers, views or tables that the program did not make.
  case foreignSchema(path: String, names: [String])
  /// The file may be read but not changed.
  case readOnlyFile(path: String)
  /// The disk is full.
  case diskFull
  /// Somebody else is writing into the file.
  case fileBusy
  /// The file is open in another terminal, for an act that has to be alone.
  case openElsewhere(path: String)
  /// No contact data of that person are held.
  case noContactData(name: String)
  /// The system could not read or write.
  case inputOutput(path: String)
  /// A promise of the file would be broken; the name is that of a CHECK of `schema.sql`.
  case brokenPromise(name: String)
  /// The reference model cannot be read; the text says where.
  case unreadableModel(String)

  // Lists and exports.

  /// The list cannot be read; the text says in French where and why.
  case unreadableList(String)
  /// LibreOffice is needed to read a spreadsheet, and is not there or could not.
  case unreadableSpreadsheet(path: String, isReaderThere: Bool)
  /// Lines of a list cannot be taken, so nothing is; `first` is the line of the first.
  case importHasRefusedLines(count: Int, first: Int)
  /// Everything in the list is in the record.
  case nothingToImport
  /// The export cannot be read; the text says in French where and why.
  case unreadableExport(String)
  /// The export was made by a newer version of the program.
  case newerExport(path: String)

  // Other programs.

  /// The file is no document of the kind that its name tells.
  case unreadableDocument(path: String)
  /// The document is too large to be read.
  case documentTooLarge(path: String, megabytes: Int)
  /// The program that makes that form of a document is not there; the Debian package brings it.
  case converterMissing(program: String, package: String)
  /// The program stopped without a document.
  case converterFailed(program: String)
  /// The program had not ended in the time it was given.
  case converterTooSlow(program: String, seconds: Int)
}
