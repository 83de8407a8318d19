extension Catalogue {
  /// What can be typed while a meeting takes place.
  static let session: Catalogue = Catalogue([
    "ouverte": { .openSession }, "président": { .chair }, "secrétaire": { .recordingSecretary },
    "présent": { .presentInSession }, "excusé": { .excusedInSession }, "absent": { .absentInSession },
    "invité": { .guestInSession },
    "arrivée": { .arrival }, "départ": { .departure }, "pouvoir": { .proxyInSession }, "point": { .point },
    "note": { .note }, "résolution": { .resolution }, "vote": { .voteInSession }, "collège": { .collegeTally },
    "élection": { .electionInSession }, "adoptée": { .adopted }, "rejetée": { .rejected },
    "sans-vote": { .leaveWithoutVote }, "action": { .actionInSession }, "état": { .sessionState },
    "levée": { .closeSession },
    "quitter": { .leaveSession },
  ])

  /// The words of a session, then all others that do not begin like one of them.
  static let inSession: Catalogue = {
    Catalogue(entries: session.entries + french.entries.filter { !session.heads.contains($0.words[0]) })
  }()

  /// Every command, for the reference.
  static let everything: Catalogue = Catalogue(entries: french.entries + session.entries)
}
