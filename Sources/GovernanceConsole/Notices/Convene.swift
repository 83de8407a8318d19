import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let convene = Command(
    "convoquer", "Prépare la convocation : la lettre, le pouvoir et un brouillon de courriel par destinataire.",
    topic: .meetings,
    Field.meeting("reunion", .next),
    Field.guests,
    Field.flag("pdf", "joindre des PDF aux brouillons, et non des pages HTML"),
    Field.output("sortie").option().optional.meaning("la lettre seule : " + DocumentFile.meaningOfOutput),
    examples: [
      "convoquer ca", "convoquer ca --invite \"Mme DURAND, mairie <durand@exemple.fr>\"",
      "convoquer ca --sortie lettre.docx",
    ]
  ) { workspace, meeting, guests, asPDF, target in
    let file = try workspace.reading()
    let record = try file.record(of: meeting)
    if [.held, .inquorate].contains(record.meeting.status) {
      throw Refusal.meeting(.meetingIs(record.meeting.status, code: meeting.code))
    }
    let addressees = try file.addressees(of: meeting, guests: guests)
    guard !addressees.isEmpty else { throw Refusal.notice(.nobodyToConvene(code: meeting.code)) }
    let letter = record.noticeLetter(of: try file.association())
    if let target {
      return try workspace.written(
        letter, to: target.value, named: "convocation", of: record,
        saying: "\(record.nextNoticeKind.french.capitalizedFirst) \(meeting.code), à dater et signer.")
    }
    var answer = Answer.lines(
      "\(meeting.code), \(record.nextNoticeKind.french) : \(record.body.reference.name), \(record.meeting.dayAndTime)")
    let certainty = try file.sheet(of: record.body.reference, on: record.meeting.day).compositionCertainty
    answer.add(addressees.french(of: record, certainty))
    let belonging = try file.belonging(of: record.participants.compactMap(\.member), on: record.meeting.day)
    let former = record.participants.filter { $0.member.map { belonging[$0] == .outside } ?? false }
    if !former.isEmpty {
      let sit =
        former.count == 1
        ? "N'est pas adhérent ce jour-là, et y siège" : "Ne sont pas adhérents ce jour-là, et y siègent"
      answer.add("\(sit) : \(former.map(\.name).frenchList()). Ensuite : vérifier mandats-de-sortants")
    }
    if let sentence = record.arrearsWarning { answer.add(sentence) }
    if let remark = record.convenorRemark { answer.add(remark) }
    for line in addressees.addressLines { answer.add(line) }
    answer.add(noticeOf: record, on: workspace.today)
    let files = NoticeFiles(workspace: workspace, record: record, letter: letter)
    for path in try files.write(for: addressees, asPDF: asPDF) { answer.add("  → \(path)") }
    let invited = guests.map { " --invite \"\($0.name.value)\"" }.joined()
    answer.add(
      "Rien n'est envoyé. Après envoi : convoquer \(meeting.code) envoyée --le JOUR --par courriel\(invited)")
    return answer
  }
}

extension [Addressee] {
  /// "15 sièges (à confirmer), 15 destinataires avec voix délibérative, 2 invités".
  fileprivate func french(of record: MeetingRecord, _ certainty: Certainty?) -> String {
    let sitting = filter { $0.capacity != .guest }
    var parts: [String] = []
    let doubt = certainty.map { $0 == .confirmed ? "" : " (\($0.french))" } ?? ""
    if let seats = record.seats { parts.append(seats.of("siège") + doubt) }
    let voting = sitting.count { $0.capacity == .voting }
    parts.append(voting.of("destinataire") + (record.body.isAdvisory ? ", pour avis" : " avec voix délibérative"))
    let advisory = sitting.count - voting
    if advisory > 0 { parts.append("\(advisory.of("destinataire")) avec voix consultative") }
    if sitting.count < count { parts.append((count - sitting.count).of("invité")) }
    return parts.joined(separator: ", ") + "."
  }

  /// Who cannot be reached, by name: nobody is passed over for want of an address.
  fileprivate var addressLines: [String] {
    var lines: [String] = []
    let missing = filter { !$0.isReachable }
    if !missing.isEmpty {
      lines.append(
        "\(missing.count.of("adresse manquante", "adresses manquantes")) : "
          + missing.map(\.nameWithPeople).joined(separator: " ; ") + ".")
    }
    let byPost = filter { $0.isReachable && $0.guestEmail == nil && $0.people.allSatisfy { $0.contact?.email == nil } }
    if !byPost.isEmpty {
      lines.append("Par courrier, faute de courriel : \(byPost.map(\.attendee.name).frenchList()).")
    }
    let alone = filter(\.isReachable).flatMap(\.people).filter { !$0.isReachable }
    if !alone.isEmpty {
      lines.append("Sans adresse, mais leur organisation est jointe : \(alone.map(\.person.name).frenchList()).")
    }
    return lines
  }
}

extension Answer {
  /// By when the notice leaves, and what is to be looked at before it does.
  fileprivate mutating func add(noticeOf record: MeetingRecord, on today: Day) {
    guard record.nextNoticeKind != .cancellation else { return }
    if let first = record.meeting.follows, first.reason == .secondNotice {
      add("Deuxième convocation, après \(first.meeting.code) sans quorum ; la lettre le dit.")
      add(record.bylaws.secondNoticeFrench)
      if let warning = record.bylaws.secondNoticeWarning(first: first.day, second: record.meeting.day) { add(warning) }
    }
    if record.meeting.place == nil {
      let code = record.meeting.reference.code
      add("Lieu non renseigné. Pour le dire : corriger \(code) lieu \"…\" --motif \"oublié\"")
    }
    if record.agenda.isEmpty {
      add("Ordre du jour vide. D'abord : ordre-du-jour proposer \(record.meeting.reference.code)")
    }
    if !record.changesSinceNotice.isEmpty {
      add("A changé depuis l'envoi : \(record.changesSinceNotice.map(\.french).joined(separator: " ; ")).")
    }
    add(record.noticePlan.french)
    if let warning = record.noticePlan.warning(sentOn: today) { add("Envoyée aujourd'hui : \(warning)") }
    switch record.bylaws.proxies {
    case .known(let rule, let standing): add("\(rule.french.capitalizedFirst) (\(standing.french)).")
    case .quoted(let statement): add("Pouvoirs : « \(statement.text) », à vérifier avant l'envoi.")
    case .unknown where record.takesProxies: add("Pouvoirs : règle non renseignée ; relisez les statuts avant l'envoi.")
    case .unknown: break
    }
  }
}

extension Field where Value == [Guest] {
  /// Guests of one meeting: each in quotes, or one without.
  static var guests: Field {
    Field(
      spec: FieldSpec(
        name: "invite", placement: .option(keywords: []), question: nil, placeholder: "NOM",
        meaning: "un invité, ou plusieurs entre guillemets ; son courriel se met entre chevrons",
        take: { words, _, _ in
          words.first?.isQuoted == true ? words.prefix(while: \.isQuoted).count : words.count
        }),
      read: { words, _ in
        words.contains(where: \.isQuoted)
          ? try words.map { try Guest($0.text) } : [try Guest(words.map(\.text).joined(separator: " "))]
      }, absent: { _ in [] })
  }
}
