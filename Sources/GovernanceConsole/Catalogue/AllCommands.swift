extension Catalogue {
  /// The whole language.
  static let french: Catalogue = Catalogue(commands: [
    .create, .home, .help, .leave,
    .members, .member, .addMember, .endMembership, .returnMember, .changeCollege, .renameMember, .joinMembers,
    .appointRepresentative, .endRepresentative, .colleges, .confirmCollege, .denyCollege, .person, .joinPeople,
    .changeContact, .partners, .addPartner, .endPartnership,
    .bodies, .body, .setRule, .setRuleSilent, .setRuleUnknown, .mandates, .appoint, .endMandate,
    .renewMandate, .ratifyMandate, .addSeats, .removeSeat, .addOffice, .addBody, .replace, .picture,
    .meetings, .meeting, .schedule, .enterPastMeeting, .holdMeeting, .postponeMeeting, .cancelMeeting,
    .declareInquorate, .planSecondMeeting, .calendar, .moveProposal, .dropProposal, .planYear, .duties, .calendarFile,
    .agenda, .addAgendaItem, .proposeAgenda, .removeAgendaItem, .moveAgendaItem, .convene, .recordNotice, .notices,
    .session, .attendance, .printAttendance,
    .proxy, .vote, .election, .noteDiscussion, .actions, .addAction, .completeAction,
    .minutes, .takeBackMinutes, .reviewMinutes, .signMinutes, .approveMinutes, .addCorrigendum, .extract, .register,
    .resolutions,
    .resolutionSheet,
    .workingGroups, .workingGroup, .groupMember, .projects, .project, .addProject, .changeStage, .noteProject,
    .dues, .callDues, .payDues, .exemptFromDues, .remindOfDues, .duesReceipt,
    .agreements, .agreement, .addAgreement, .addGrantReport, .sendGrantReport,
    .declarations, .setDeclarationRule, .recordDeclaration, .leadersList,
    .activityReport, .proveFigures,
    .exportPersonalData, .erasePersonalData, .agreeToKeepContact, .retention,
    .journal, .undo, .redo, .correct, .backUp, .verify,
    .importMembers, .importWhole, .export, .handOver,
  ])
}
