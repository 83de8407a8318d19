import Governance
import GovernanceFrench

extension YearCalendar {
  /// The calendar as a list, with its count and what can be typed next.
  var answer: Answer {
    var answer = Answer.lines(heading)
    answer.add(table)
    if !counts.isEmpty { answer.add(countSentence) }
    for body in unplaced { answer.add("\(body.body.name), \(body.french).") }
    for remark in clashRemarks { answer.add(remark) }
    if let reportRemark { answer.add(reportRemark) }
    for gap in gaps { answer.add(gap.french) }
    if proposals.isEmpty {
      answer.add("Ensuite : réunions --annee \(year), planifier")
    } else {
      answer.add(
        "Ensuite : calendrier déplacer \(year) N JOUR, calendrier retirer \(year) N, calendrier valider \(year)")
    }
    return answer
  }

  /// What takes place on that day besides that proposal.
  func others(than number: Int, on day: Day) -> [String] {
    func named(_ name: String, _ time: ClockTime?) -> String { name + (time.map { " à " + $0.french } ?? "") }
    return proposals.filter { $0.day == day && $0.number != number }.map { named($0.body.name, $0.startsAt) }
      + meetings.filter { $0.day == day && $0.countsInYear }.map { named($0.reference.code, $0.startsAt) }
  }

  /// That several bodies meet on one day at one hour, proposals and meetings alike: they share people.
  private var clashRemarks: [String] {
    struct Moment: Hashable {
      let day: Day
      let time: ClockTime?
    }
    let proposed = proposals.map { (moment: Moment(day: $0.day, time: $0.startsAt), body: $0.body) }
    let planned = meetings.filter(\.countsInYear).map {
      (moment: Moment(day: $0.day, time: $0.startsAt), body: $0.body)
    }
    return Dictionary(grouping: proposed + planned, by: \.moment)
      .filter { moment, meeting in meeting.count > 1 && proposed.contains { $0.moment == moment } }
      .sorted { $0.key.day < $1.key.day }
      .map { moment, meeting in
        let hour = moment.time.map { " à " + $0.french } ?? ", heure \(Gap.notStated)e"
        return "Attention, en même temps le \(moment.day.french)\(hour) : \(meeting.map(\.body.name).frenchList())."
      }
  }

  private var heading: String {
    let count = proposals.count.of("réunion proposée", "réunions proposées")
    guard !proposals.isEmpty else { return "Calendrier \(year) : rien à proposer." }
    return
      "Calendrier \(year) : \(count)\(isKept ? ", calendrier en préparation" : "") ; rien n'est prévu tant qu'on ne valide pas."
  }

  private var table: Table {
    let proposed = proposals.map { proposal in
      (
        (proposal.day, proposal.startsAt?.minutes ?? 0),
        [
          Cell.number(proposal.number), .word(proposal.day.french, code: proposal.day.iso),
          proposal.startsAt.map { .word($0.french, code: $0.iso) } ?? .none,
          .word(proposal.body.code.uppercased(), code: proposal.body.code), Cell(proposal.place),
          .text(proposal.reason), .none,
        ]
      )
    }
    let planned = meetings.map { meeting in
      (
        (meeting.day, meeting.startsAt?.minutes ?? 0),
        [
          Cell.none, .word(meeting.day.french, code: meeting.day.iso),
          meeting.startsAt.map { .word($0.french, code: $0.iso) } ?? .none,
          .word(meeting.body.code.uppercased(), code: meeting.body.code), Cell(meeting.place),
          .text("\(meeting.reference.code), \(meeting.standing)"), .text(meeting.reference.code),
        ]
      )
    }
    var table = Table(
      [
        Table.Column(key: "number", title: "N°", alignsRight: true), Table.Column(key: "day", title: "Jour"),
        Table.Column(key: "startsAt", title: "Heure"), Table.Column(key: "body", title: "Instance"),
        Table.Column(key: "place", title: "Lieu"), Table.Column(key: "reason", title: "Pourquoi"),
        Table.Column(key: "meeting", title: "Réunion", isHidden: true),
      ], rows: (proposed + planned).sorted { $0.0 < $1.0 }.map(\.1))
    table.emptyRemark = "Aucune réunion prévue, et aucune instance n'a de nombre de réunions annoncé."
    return table
  }

  /// "Compte : AG 1 sur 1, CA 4 sur 4…, 15 sur 15 en tout."
  private var countSentence: String {
    let bodies = counts.map { count -> String in
      let total = count.planned + count.proposed
      let dropped = count.dropped > 0 ? " (\(count.dropped.of("retirée")))" : ""
      return "\(count.body.code.uppercased()) \(total) sur \(count.frequency.perYear)\(dropped)"
    }
    let total = counts.reduce(0) { $0 + $1.planned + $1.proposed }
    let planned = counts.reduce(0) { $0 + $1.planned }
    let due = counts.reduce(0) { $0 + $1.frequency.perYear }
    return "Compte : \(bodies.joined(separator: ", ")) ; en tout \(total) sur \(due), dont \(planned) déjà "
      + planned.agreeing("prévue ou tenue", "prévues ou tenues") + "."
  }
}

extension Day {
  /// Whether it lies so far ahead in another year that a day just past may have been meant.
  func isNextYear(seenOn today: Day) -> Bool { year > today.year && days(since: today) > 300 }

  /// What speaks against a meeting on that day; nil for most.
  var restRemark: String? {
    if let publicHoliday { return "Attention, jour férié : \(publicHoliday.french)." }
    return isWeekend ? "Attention, c'est un \(weekday.french)." : nil
  }
}
