import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let recordNotice = Command(
    "convoquer envoyée", "Note qu'une convocation est partie : quand, comment, à qui. Le logiciel n'envoie rien.",
    topic: .meetings,
    Field.meeting("reunion", .next),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour de l'envoi ; sinon aujourd'hui"),
    Field.text("par", limit: 100).option("par").asked("Par quel moyen ?", suggesting: { _ in "courriel" })
      .meaning("courriel, courrier, remise en main propre…"),
    Field.names("a").option("a").optional.meaning("à qui ; sinon à tous ceux qui sont à convoquer"),
    Field.guests,
    Field.text("motif", limit: 400).option().optional.meaning("pourquoi elle est partie tard"),
    examples: [
      "convoquer ca envoyée --le 1/3 --par courriel", "convoquer ca envoyée --par courrier --a adds die",
      "convoquer ca envoyée --par courriel --motif \"urgence : réponse à la CAHC\"",
    ]
  ) { workspace, meeting, day, channel, names, guests, reason in
    let file = try workspace.reading()
    var report = NoticeReport(sentOn: day, channel: channel, shortNoticeReason: reason, guests: guests)
    report.recipients = try names?.map { try file.attendee($0, at: meeting).attendee }
    let notice = try workspace.act { try $0.recordNotice(report, of: meeting, today: workspace.today) }
    let record = try workspace.reading().record(of: meeting)
    let count = Set(notice.recipients.map(\.attendee)).count
    var answer = Answer.lines(
      "\(meeting.code), \(notice.kind.french) : envoyée \(notice.modeAndDate), à \(count.of("destinataire")).")
    if notice.kind != .cancellation {
      answer.add(record.noticePlan.french(sentOn: day))
      if let warning = record.noticePlan.warning(sentOn: day) { answer.add(warning.capitalizedFirst) }
      if let reason = notice.shortNoticeReason { answer.add("Motif noté : \(reason).") }
      let left = record.noticeWaves.last?.missing ?? []
      let told = Set(notice.recipients.map(\.attendee))
      let unreachable = try workspace.reading().addressees(of: meeting, guests: guests)
        .filter { told.contains($0.attendee) && !$0.isReachable }
      if !unreachable.isEmpty {
        let who =
          unreachable.count == told.count
          ? "Le registre n'a d'adresse pour aucun d'eux."
          : "Convoqués sans adresse au registre : \(unreachable.map(\.attendee.name).frenchList())."
        answer.add("\(who) Si l'un d'eux n'a rien reçu : annuler, puis --a avec les autres.")
      }
      if !left.isEmpty { answer.add("Pas encore convoqués : \(left.map(\.name).frenchList()).") }
    }
    return answer
  }

  static let notices = Command(
    "convocations", "Montre qui a été convoqué à une réunion, quand, comment, et le délai compté.", topic: .meetings,
    Field.meeting("reunion", .next),
    examples: ["convocations ca", "convocations CA-2026-01"], isList: true
  ) { workspace, meeting in
    let record = try workspace.reading().record(of: meeting)
    var answer = Answer([.line("\(meeting.code) · \(record.body.reference.name), \(record.meeting.dayAndTime)")])
    answer.add(Table(notices: record.notices, of: record))
    if !record.notices.isEmpty { answer.add(Table(recipientsOf: record.notices, of: record)) }
    if record.meeting.status == .planned, record.lastNotice == nil { answer.add(record.noticePlan.french) }
    answer.addNoticeReminder(record, on: workspace.today)
    return answer
  }
}

extension Table {
  /// What was sent, by day.
  fileprivate init(notices: [Notice], of record: MeetingRecord) {
    self.init(
      [
        Column(key: "meeting", title: "Réunion"), Column(key: "kind", title: "Envoi"),
        Column(key: "sentOn", title: "Le"), Column(key: "channel", title: "Par"),
        Column(key: "meetingDay", title: "Pour le"), Column(key: "startsAt", title: "Heure"),
        Column(key: "days", title: "Jours", alignsRight: true),
        Column(key: "recipients", title: "À", alignsRight: true),
        Column(key: "reason", title: "Motif"),
      ],
      rows: notices.map { notice in
        // Counted to the day that was told: what the meeting became since is another matter.
        let days = record.noticePlan.counted.daysCounted(from: notice.sentOn, to: notice.content.day)
        return [
          .text(notice.meeting.code), .word(notice.kind.french, code: notice.kind.rawValue), .day(notice.sentOn),
          .text(notice.channel), .day(notice.content.day),
          notice.content.startsAt.map { .word($0.french, code: $0.iso) } ?? .none,
          notice.kind == .cancellation ? .none : .number(days),
          .number(Set(notice.recipients.map(\.attendee)).count), Cell(notice.shortNoticeReason),
        ]
      })
    emptyRemark = "Aucune convocation notée. Pour la préparer : convoquer \(record.meeting.reference.code)"
  }

  /// Who was told, notice by notice.
  fileprivate init(recipientsOf notices: [Notice], of record: MeetingRecord) {
    self.init(
      [
        Column(key: "sentOn", title: "Envoyée le", isHidden: true), Column(key: "name", title: "Destinataire"),
        Column(key: "person", title: "Par"), Column(key: "capacity", title: "Voix"),
      ],
      sections: notices.map { notice in
        Section(
          heading: "\(notice.kind.french.capitalizedFirst) du \(notice.sentOn.frenchShort)",
          rows: notice.recipients.map {
            [
              .day(notice.sentOn), .text($0.attendee.name), Cell($0.person?.name),
              .word($0.capacity.french(in: record.body), code: $0.capacity.rawValue),
            ]
          })
      })
  }
}

extension Answer {
  /// What those who were convened do not know yet, and until when they can be told in time.
  mutating func addNoticeReminder(_ record: MeetingRecord, on today: Day) {
    let code = record.meeting.reference.code
    if record.needsCancellationNotice {
      add("Les convoqués sont à prévenir : convoquer \(code), puis convoquer \(code) envoyée")
    }
    let missing = record.stillToConvene
    if !missing.isEmpty {
      add("Pas encore convoqués : \(missing.map(\.name).frenchList()).")
    }
    let former = record.convenedInVain
    if !former.isEmpty { add("Convoqués, et ne siègent plus ce jour-là : \(former.map(\.name).frenchList()).") }
    let new = record.newSpeakers
    for speaker in new {
      let doubt = speaker.isInPlaceOfAll ? "qui parle maintenant en son nom." : "qui peut parler en son nom ce jour-là."
      add(
        "\(speaker.participant.attendee.name) : la convocation n'est pas partie à \(speaker.people.map(\.name).frenchList()), "
          + doubt)
    }
    let left = (missing + new.map(\.participant.attendee)).compactMap(\.code)
    if !left.isEmpty {
      add("Une fois la convocation partie : convoquer \(code) envoyée --par … --a \(left.joined(separator: " "))")
    }
    guard record.needsCorrectiveNotice, let last = record.lastNotice else { return }
    let changes = record.changesSinceNotice.map(\.french).joined(separator: " ; ")
    add("Convocation rectificative nécessaire depuis l'envoi du \(last.sentOn.frenchShort) : \(changes).")
    add(record.noticePlan.french)
    if let warning = record.noticePlan.warning(sentOn: today) { add("Envoyée aujourd'hui : \(warning)") }
    add("Ensuite : convoquer \(code)")
  }
}
