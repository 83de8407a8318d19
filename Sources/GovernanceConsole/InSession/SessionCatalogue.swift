extension Catalogue {
  /// What can be typed while a meeting takes place.
  static let session: Catalogue = Catalogue(commands: [
    .openSession, .chair, .recordingSecretary, .presentInSession, .excusedInSession, .absentInSession, .guestInSession,
    .arrival, .departure, .proxyInSession, .point, .note, .resolution, .voteInSession, .collegeTally,
    .electionInSession, .adopted, .rejected, .leaveWithoutVote, .actionInSession, .sessionState, .closeSession,
    .leaveSession,
  ])

  /// The words of a session, then all others that do not begin like one of them.
  static let inSession: Catalogue = {
    Catalogue(
      commands: session.commands + french.commands.filter { !session.heads.contains($0.heading.words[0]) })
  }()

  /// Every command, for the reference.
  static let everything: Catalogue = Catalogue(commands: french.commands + session.commands)
}
