import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let postponeMeeting = Command(
    "réunion reporter", "Reporte une réunion : la première garde tout, une nouvelle reprend son ordre du jour.",
    topic: .meetings,
    Field.meeting("reunion", .next),
    Field.day("jour"),
    Field.time("heure").optional,
    Field.text("lieu", limit: 400).option().optional.meaning("où ; sinon le même lieu"),
    Field.text("motif", limit: 400).option().asked("Pour quel motif ?").meaning("pourquoi ; toujours demandé"),
    examples: ["réunion reporter ca 7 avril 18h --motif \"salle indisponible\""]
  ) { workspace, meeting, day, time, place, reason in
    let former = try workspace.reading().record(of: meeting)
    let successor = try workspace.act { try $0.postpone(meeting, to: day, at: time, place: place, reason: reason) }
    let file = try workspace.reading()
    let record = try file.record(of: successor)
    var answer = Answer.lines(
      "\(meeting.code), prévue le \(former.meeting.dayAndTime), est reportée.",
      "\(successor.code) : \(record.meeting.dayAndTime)\(record.placeAndAgenda(since: former))")
    if day.isNextYear(seenOn: workspace.today) { answer.add("Vérifiez l'année : \(day.year).") }
    if let remark = day.restRemark { answer.add(remark) }
    let proxies = former.proxies.filter { $0.lapsedAt == nil }.map { "\($0.grantor.name) à \($0.holder.name)" }
    if !proxies.isEmpty {
      answer.add(
        "Pouvoirs donnés pour \(meeting.code), à redonner (\(proxies.count)) : \(proxies.joined(separator: " ; ")).")
    }
    let excused = former.attendance.filter { $0.status == .excused }.map(\.attendee.name)
    if !excused.isEmpty {
      answer.add("À prévenir du nouveau jour, excusés à \(meeting.code) : \(excused.frenchList()).")
    }
    try answer.addChecks(of: record, file, on: workspace.today)
    return answer
  }

  static let cancelMeeting = Command(
    "réunion annuler", "Annule une réunion prévue ; elle reste inscrite, avec le motif.", topic: .meetings,
    Field.meeting("reunion", .next),
    Field.text("motif", limit: 400).option().asked("Pour quel motif ?").meaning("pourquoi ; toujours demandé"),
    examples: ["réunion annuler CA-2026-01 --motif \"rien à décider\""]
  ) { workspace, meeting, reason in
    try workspace.act { try $0.cancel(meeting, reason: reason) }
    let record = try workspace.reading().record(of: meeting)
    var answer = Answer.lines("\(meeting.code), prévue le \(record.meeting.dayAndTime), est annulée.")
    let expected = record.participants.count
    if record.meeting.day >= workspace.today, expected > 0 {
      let draft = record.needsCancellationNotice ? "" : " Pour l'écrire : convoquer \(meeting.code)"
      answer.add("À prévenir : \(expected.of("participant")), voir instance \(record.body.reference.code).\(draft)")
    }
    answer.addNoticeReminder(record, on: workspace.today)
    answer.add("Pour revenir en arrière : annuler")
    return answer
  }
}

extension MeetingRecord {
  /// ", même lieu (Oignies), même ordre du jour (3 points)."
  func placeAndAgenda(since former: MeetingRecord) -> String {
    let place =
      switch (meeting.place, former.meeting.place) {
      case (let here?, let there) where here == there: ", même lieu (\(here))"
      case (let here?, _): ", \(here)"
      case (nil, _): ", lieu \(Gap.notStated)"
      }
    return place + ", " + (agenda.isEmpty ? "sans ordre du jour." : "même ordre du jour (\(agenda.count.of("point"))).")
  }
}

extension Answer {
  /// What has to be known of a meeting that was just planned: its notice, and who is expected elsewhere.
  mutating func addChecks(of record: MeetingRecord, _ file: AssociationFile, on today: Day) throws {
    if record.needsCorrectiveNotice {
      addNoticeReminder(record, on: today)
    } else if record.meeting.day >= today {
      add(record.noticePlan.french)
      if let warning = record.noticePlan.warning(sentOn: today) { add("Envoyée aujourd'hui : \(warning)") }
      add("Ensuite : convoquer \(record.meeting.reference.code)")
    } else {
      add("Ce jour est passé. S'il faut l'inscrire : présence \(record.meeting.reference.code) present …")
    }
    for overlap in try file.overlaps(of: [record.meeting.reference]) { add(overlap.french) }
  }
}
