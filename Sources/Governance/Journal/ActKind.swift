/// Every act that can change an association file. Each is undoable or final, and says so.
public enum ActKind: String, CaseIterable, Sendable {
  /// The file was made.
  case createFile
  /// An adherent was entered.
  case addMember
  /// It was told since when an adherent is one.
  case tellEntryDay
  /// An adherent left.
  case endMembership
  /// An adherent that had left came back.
  case returnMember
  /// An adherent changed college.
  case changeCollege
  /// Doubts about who stands in a college were lifted.
  case confirmCollege
  /// An assertion about who stands in a college was found never to have been true.
  case denyCollege
  /// An organisation changed its name.
  case renameOrganization
  /// An organisation that was entered twice became one.
  case joinOrganizations
  /// A person who was entered twice became one.
  case joinPeople
  /// Two entries of like names were said to be two.
  case distinguish
  /// It is no longer said that two entries are two.
  case takeBackDistinction
  /// Somebody was named to speak for an organisation.
  case appointRepresentative
  /// A document says that somebody speaks for an organisation, or since when.
  case confirmRepresentative
  /// Somebody no longer speaks for an organisation.
  case endRepresentative
  /// A list of adherents was taken in.
  case importMembers
  /// A partner or funder was entered.
  case addPartner
  /// How to reach a person was entered or changed.
  case changeContact
  /// What the statutes say of a body was entered.
  case setRule
  /// A meeting was planned.
  case scheduleMeeting
  /// A meeting was moved to another day.
  case postponeMeeting
  /// A meeting was called off.
  case cancelMeeting
  /// A meeting was found to have no quorum.
  case declareInquorate
  /// The meeting that follows one without quorum was planned.
  case planSecondMeeting
  /// A meeting that a calendar proposes was moved.
  case moveProposal
  /// A meeting that a calendar proposes was dropped.
  case dropProposal
  /// The meetings that a calendar proposes were planned.
  case planYear
  /// A meeting held before was entered from its papers.
  case enterPastMeeting
  /// A meeting was recorded as held, with its hours, chair and secretary.
  case holdMeeting
  /// An item was put on an agenda.
  case addAgendaItem
  /// Proposed items were put on an agenda together.
  case fillAgenda
  /// An item was taken off an agenda.
  case removeAgendaItem
  /// An item got another place on its agenda.
  case moveAgendaItem
  /// A notice of a meeting was sent.
  case recordNotice
  /// Who was there was recorded.
  case recordAttendance
  /// Somebody came in during the meeting.
  case recordArrival
  /// Somebody left during the meeting.
  case recordDeparture
  /// A power of attorney was recorded.
  case recordProxy
  /// A vote was recorded.
  case recordVote
  /// What the chair proclaimed was recorded.
  case proclaim
  /// The count of a vote in one college was recorded.
  case recordCollegeTally
  /// The voters of a vote were counted again.
  case recountVote
  /// The meeting moved on to an item of its agenda.
  case moveToItem
  /// A text was put before the meeting.
  case propose
  /// A text or an item was left without a vote.
  case leaveWithoutVote
  /// An election was recorded, with the mandates that it gave.
  case recordElection
  /// What was said was recorded.
  case noteDiscussion
  /// The draft of minutes was read again.
  case reviewMinutes
  /// Minutes were signed, and thereby sealed.
  case signMinutes
  /// A signed paper was attached to sealed minutes.
  case attachSignedPaper
  /// Minutes were approved, and thereby sealed.
  case approveMinutes
  /// Sealed minutes were mended by a corrigendum.
  case addCorrigendum
  /// A corrigendum was approved by a later meeting.
  case approveCorrigendum
  /// What the users wrote into the minutes was taken back into the file.
  case takeBackNarrative
  /// Somebody was asked to do something.
  case addAction
  /// An action was closed.
  case completeAction
  /// A project was entered.
  case addProject
  /// A project changed stage.
  case changeStage
  /// A stage that was noted in error was taken out.
  case withdrawStage
  /// News of a project was recorded.
  case noteProject
  /// News of a project that was noted in error was taken out.
  case withdrawNote
  /// Money that was entered in error was taken out.
  case withdrawFunding
  /// A form that a lead filled in was taken in.
  case importFollowUp
  /// Something to be measured was defined.
  case addIndicator
  /// The indicators that the program proposes were taken.
  case proposeIndicators
  /// An indicator was switched on or off.
  case switchIndicator
  /// A value was entered, or entered again.
  case recordIndicator
  /// A published value was corrected.
  case correctIndicator
  /// The figures of a year were published: they do not change any more.
  case closeYear
  /// What a project is about, where or when was changed.
  case changeProject
  /// A project went to another working group.
  case transferProject
  /// A transfer that was noted in error was taken out.
  case withdrawTransfer
  /// An organisation came to carry a project or to take part in it.
  case joinProject
  /// An organisation no longer carries a project or takes part in it.
  case leaveProject
  /// A project was linked to a meeting, a voted text or an action.
  case linkProject
  /// Such a link was found wrong.
  case unlinkProject
  /// A paper was attached to a project.
  case attachProjectPaper
  /// What is to be done next for a project was said.
  case setProjectStep
  /// What was to be done next was done, or dropped.
  case closeProjectStep
  /// A milestone was planned or moved.
  case planMilestone
  /// A milestone was reached.
  case reachMilestone
  /// A milestone was given up.
  case dropMilestone
  /// Money for a project was asked, granted, paid or refused.
  case recordFunding
  /// A part of the yearly report was written.
  case writeReportSection
  /// A part of the yearly report was drafted from the record.
  case draftReportSection
  /// A draft in the yearly report was accepted.
  case acceptReportSection
  /// A part of the yearly report was taken out.
  case removeReportSection
  /// What the users wrote into the yearly report was taken back into the file.
  case takeBackReport
  /// The report of a year was closed.
  case closeReport
  /// The logo or the colours of documents were chosen.
  case chooseIdentity
  /// Somebody was given a mandate.
  case appointMandate
  /// A mandate was ended.
  case endMandate
  /// A mandate was given anew to who held it.
  case renewMandate
  /// A co-optation was ratified.
  case ratifyMandate
  /// A doubt about a mandate was lifted.
  case confirmMandate
  /// A body was given more seats.
  case addSeats
  /// A seat was taken away.
  case removeSeat
  /// An office was made.
  case addOffice
  /// A body or working group was made.
  case addBody
  /// Somebody joined a working group.
  case joinGroup
  /// Somebody left a working group.
  case leaveGroup
  /// An organisation ceased to be a partner or funder.
  case endPartnership
  /// Somebody took over from somebody else.
  case replacePerson
  /// Dues were called.
  case callDues
  /// Dues were paid, in full or in part.
  case recordDuesPayment
  /// Somebody was exempted from dues.
  case exemptFromDues
  /// A reminder of dues was sent.
  case recordDuesReminder
  /// An agreement with a funder was entered.
  case addAgreement
  /// A report that an agreement asks for was entered.
  case addGrantReport
  /// A report was sent to a funder.
  case recordGrantReport
  /// Whether changes of board members are declared was entered.
  case setRegistryFilingRule = "setDeclarationRule"
  /// Changes of those who run the association were declared.
  case recordRegistryFiling = "recordDeclaration"
  /// The last declaration told what was entered after it, too.
  case completeRegistryFiling = "completeDeclaration"
  /// A question that the sources left open was settled.
  case settleQuestion
  /// A fact was mended.
  case correct
  /// Somebody who left agreed that the contact data are kept.
  case agreeToKeepContact
  /// The contact data of a person were erased on request.
  case erase
  /// A copy of the file was made.
  case backUp

  /// Whether `annuler` can take it back.
  public var isUndoable: Bool {
    switch self {
    case .createFile, .backUp, .erase, .signMinutes, .approveMinutes, .closeYear, .closeReport: false
    default: true
    }
  }
}
