import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let declareInquorate = Command(
    "réunion carence", "Constate qu'une réunion n'a pas eu le quorum, et écrit le constat de carence.",
    topic: .meetings,
    Field.meeting("reunion", .current),
    Field.text("motif", limit: 400).option().optional.meaning("ce qui l'explique"),
    Field.output("sortie").option().optional.meaning(DocumentFile.meaningOfOutput),
    examples: ["réunion carence ca", "réunion carence CA-2026-01 --motif \"intempéries\""]
  ) { workspace, meeting, reason, target in
    var record = try workspace.reading().record(of: meeting)
    // Already found: the statement is written anew.
    if record.meeting.status != .inquorate || reason != nil {
      record = try workspace.act { try $0.declareInquorate(meeting, reason: reason, today: workspace.today) }
    }
    let quorum = record.bestQuorum
    var answer = try workspace.written(
      record.quorumFailureDocument(of: workspace.reading().association()), to: target?.value, named: "carence",
      of: record, saying: "\(meeting.code) : sans quorum. \(quorum.french.capitalizedFirst).")
    guard target?.value != "-" else { return answer }
    if quorum.isMet == nil {
      answer.add("La règle de quorum n'est pas calculable ici : vérifiez la carence d'après les statuts.")
    }
    answer.add(record.bylaws.secondNoticeFrench)
    if record.meeting.followedBy == nil { answer.add("Ensuite : réunion deuxième \(meeting.code) JOUR HEURE") }
    return answer
  }

  static let planSecondMeeting = Command(
    "réunion deuxième", "Prévoit la deuxième réunion après un défaut de quorum, avec le même ordre du jour.",
    topic: .meetings,
    Field.meeting("reunion", .withoutQuorum),
    Field.day("jour"),
    Field.time("heure").optional,
    Field.text("lieu", limit: 400).option().optional.meaning("où ; sinon le même lieu"),
    examples: ["réunion deuxième ca 7 avril 18h"]
  ) { workspace, meeting, day, time, place in
    let second = try workspace.act { try $0.planSecondMeeting(after: meeting, on: day, at: time, place: place) }
    let file = try workspace.reading()
    let first = try file.record(of: meeting)
    let record = try file.record(of: second)
    var answer = Answer.lines(
      "\(second.code) : \(record.meeting.dayAndTime), deuxième convocation après \(meeting.code)"
        + record.placeAndAgenda(since: first))
    if let warning = record.bylaws.secondNoticeWarning(first: first.meeting.day, second: record.meeting.day) {
      answer.add(warning)
    }
    answer.add(record.bylaws.secondNoticeFrench)
    try answer.addChecks(of: record, file, on: workspace.today)
    answer.add("Ensuite : ordre-du-jour \(second.code)")
    return answer
  }
}
