import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let meetings = Command(
    "réunions", "Liste les réunions, de toutes les instances ou d'une seule.", topic: .meetings,
    Field.assembly("instance").optional,
    Field.year("annee").option().optional.meaning("une seule année"),
    examples: ["réunions", "réunions ca --annee 2026"], isList: true
  ) { workspace, body, year in
    let meetings = try workspace.reading().meetings(of: body, year: year)
    var table = Table(
      [
        Table.Column(key: "code", title: "Code"),
        Table.Column(key: "day", title: "Jour"), Table.Column(key: "startsAt", title: "Heure"),
        Table.Column(key: "status", title: "État"), Table.Column(key: "place", title: "Lieu"),
        Table.Column(key: "body", title: "Instance", isHidden: true),
        Table.Column(key: "follows", title: "Fait suite à", isHidden: true),
        Table.Column(key: "followedBy", title: "Suivie de", isHidden: true),
        Table.Column(key: "statusReason", title: "Motif", isHidden: true),
      ],
      rows: Rows(meetings) {
        [
          .text($0.reference.code), .day($0.day), $0.startsAt.map { .time($0) } ?? .none,
          .word($0.standing, code: $0.status.rawValue), Cell($0.place),
        ]
      } hidden: {
        [
          .text($0.body.name), Cell($0.follows?.meeting.code), Cell($0.followedBy?.meeting.code),
          Cell($0.statusReason),
        ]
      })
    let scope = [body.map { " : " + $0.name }, year.map { " en \($0)" }].compactMap(\.self).joined()
    table.emptyRemark = "Aucune réunion saisie\(scope). Pour en prévoir une : planifier ca 17 mars 18h"
    return Answer([.table(table)])
  }

  static let meeting = Command(
    "réunion", "Montre une réunion : ordre du jour, présence, pouvoirs, votes, actions.", topic: .meetings,
    Field.meeting("reunion", .current),
    examples: ["réunion ca", "réunion CA-2026-01"], isList: true
  ) { workspace, meeting in
    let record = try workspace.reading().record(of: meeting)
    let roll = record.roll
    var facts = Record("\(meeting.code) · \(record.body.reference.name)")
    facts.add("day", "jour", .word(record.meeting.dayAndTime, code: record.meeting.day.iso))
    facts.add("place", "lieu", Cell(record.meeting.place))
    facts.add(
      "status", "état",
      .text(record.meeting.standing + (record.meeting.enteredAfterwards ? ", saisie après coup" : "")))
    if let reason = record.meeting.statusReason { facts.add("statusReason", "motif", .text(reason)) }
    facts.add("notice", "convocation", .text(record.noticeStatement))
    facts.add("openedAt", "ouverte à", Cell(record.openedAt?.french))
    facts.add("closedAt", "levée à", Cell(record.closedAt?.french))
    facts.add("chair", "présidence", Cell(record.chair?.name))
    facts.add("recordingSecretary", "secrétariat", Cell(record.recordingSecretary?.name))
    facts.add("attendance", "présence", .text(roll.sentence))
    var answer = Answer([.record(facts)])
    if !record.agenda.isEmpty {
      answer.add(
        Table(
          [
            Table.Column(key: "number", title: "N°", alignsRight: true),
            Table.Column(key: "title", title: "Ordre du jour"),
            Table.Column(key: "purpose", title: "Pour"),
          ],
          rows: record.agenda.map {
            [.number($0.number), .text($0.title), .word($0.purpose.french, code: $0.purpose.rawValue)]
          }))
    }
    if !record.resolutions.isEmpty { answer.add(Table(resolutions: record.resolutions, of: record.body)) }
    if !record.elections.isEmpty { answer.add(Table(elections: record.elections)) }
    if !record.actions.isEmpty { answer.add(Table(actions: record.actions, today: workspace.today)) }
    return answer
  }
}

extension MeetingRecord {
  /// Who is there and whether that is enough: "9 présents + 2 pouvoirs sur 15. Quorum atteint : …".
  /// In a working group nobody counts a quorum.
  var standing: String {
    if body.givesConclusionsAlone {
      let roll = roll(at: .latest)
      return "\((roll.presentVoters + roll.guests.count).of("présent"))."
    }
    return "\(roll(at: .latest).sentence). \(quorum(at: .latest).french.capitalizedFirst)."
      + (arrearsSentence.map { " " + $0 } ?? "")
  }
}

extension Roll {
  /// "9 présents + 2 pouvoirs sur 15".
  var sentence: String {
    var sentence = presentVoters.of("présent")
    if representedVoters > 0 { sentence += " + \(representedVoters.of("pouvoir"))" }
    sentence += electorate.map { " sur \($0)\(doubtRemark)" } ?? " (composition non renseignée)"
    if !guests.isEmpty { sentence += ", \(guests.count.of("invité"))" }
    return sentence
  }
}

extension Table {
  /// Votes as a list.
  init(resolutions: [Resolution], of body: Body) {
    self.init(
      [
        Column(key: "code", title: "Code"), Column(key: "text", title: body.resolutionName.capitalizedFirst),
        Column(key: "tally", title: "Voix"), Column(key: "for", title: "Pour", isHidden: true),
        Column(key: "against", title: "Contre", isHidden: true),
        Column(key: "abstain", title: "Abstentions", isHidden: true),
        Column(key: "blank", title: "Blancs", isHidden: true), Column(key: "spoiled", title: "Nuls", isHidden: true),
        Column(key: "recused", title: "Déports", isHidden: true), Column(key: "proclaimed", title: "Proclamée"),
      ],
      rows: resolutions.map {
        [
          .text($0.code), .text($0.text), .text($0.tally.french), .number($0.tally.votesFor),
          .number($0.tally.votesAgainst), .number($0.tally.abstentions), .number($0.tally.blank),
          .number($0.tally.spoiled), .number($0.tally.recused),
          $0.proclaimed.map { .word($0.french, code: $0.rawValue) } ?? .word(Gap.notStated, code: "notStated"),
        ]
      })
  }

  /// Actions as a list.
  init(actions: [ActionItem], today: Day) {
    self.init(
      [
        Column(key: "code", title: "Action"), Column(key: "text", title: "Quoi"), Column(key: "owner", title: "Qui"),
        Column(key: "dueOn", title: "Pour le"), Column(key: "state", title: "État"),
        Column(key: "projects", title: "Projet"),
      ],
      rows: actions.map { action in
        let state =
          if let done = action.doneOn, done <= today { "faite le \(done.frenchNumeric)" } else {
            action.isLate(on: today) ? "en retard" : "ouverte"
          }
        return [
          .text(action.reference.code), .text(action.reference.name), Cell(action.owner?.name),
          Cell(action.dueOn), .text(state), action.projects.isEmpty ? .none : .list(action.projects.map(\.name)),
        ]
      })
    emptyRemark = "Aucune action ouverte."
  }
}
