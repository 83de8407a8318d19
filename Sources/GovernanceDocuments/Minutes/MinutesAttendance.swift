import Governance
import GovernanceFrench

extension MeetingRecord {
  /// Who was there, by how each took part.
  var attendanceBlocks: [Block] {
    let roll = self.roll
    guard !attendance.isEmpty || !proxies.isEmpty else {
      return [.heading(2, "Présences"), .paragraph("Présences : \(Gap.notEntered)."), .note(convenedSentence(roll))]
    }
    func entries(_ isWanted: (Roll.Status) -> Bool) -> [Roll.Entry] { roll.entries.filter { isWanted($0.status) } }
    let represented: [Text] = proxiesOfAbsent.map {
      "\(strong: $0.grantor.name), pouvoir donné à \($0.holder.name)\(course(of: $0))"
    }
    let guests = roll.guests.map { guest in Text(guest.attendee.name + (guest.person.map { ", par \($0.name)" } ?? ""))
    }
    return [.heading(2, "Présences")]
      + part("Présents", entries { $0 == .present }.map(\.line), counting: atSomeTime)
      + part("Représentés", represented)
      + line("Excusés", entries { $0 == .excused })
      + line("Absents", entries { $0 == .absent })
      + line("Présence \(Gap.notEntered)e", entries { $0 == .notRecorded })
      + part(body.kind == .workingGroup ? "Autres présents" : "Invités", guests)
      + (arrearsSentence.map { [.paragraph(Text($0))] } ?? [])
  }

  /// ", à un moment au moins" where somebody who sits came late or left: those who were there were not there all the time.
  private var atSomeTime: String {
    roll.entries.contains { $0.status == .present && !$0.intervals.isEmpty } ? ", à un moment au moins" : ""
  }

  /// The proxies of those who were there at some time, and those that never counted.
  var otherProxyBlocks: [Block] {
    let told = Set(proxiesOfAbsent)
    return part(
      Self.otherProxies,
      proxies.filter { !told.contains($0) }.map {
        "Pouvoir de \(strong: $0.grantor.name) à \($0.holder.name)\(course(of: $0))"
      })
  }

  /// The heading over them, without their number.
  static let otherProxies = "Autres pouvoirs"

  /// What the record says of the quorum; a verdict only where the statutes would let one be drawn.
  var quorumBlocks: [Block] {
    guard !attendance.isEmpty else { return [] }
    if body.isAdvisory { return [.heading(2, "Participation"), .paragraph(Text(participation(roll)))] }
    // Each vote tells its own quorum; here is that of the opening.
    let moment = openedAt.map { Roll.Moment.at($0) } ?? .ever
    let roll = roll(at: moment)
    let count =
      "\(roll.presentVoters.of("présent")) et \(roll.representedVoters.of("représenté")) "
      + (roll.electorate.map { "sur \($0.of("voix", "voix"))\(roll.doubtRemark)" }
        ?? "(composition de l'instance \(Gap.notStated)e)")
    let opening = openedAt.map { "À l'ouverture (\($0.french)), " } ?? ""
    let statement = (opening + quorum(at: moment).french).capitalizedFirst + ". Décompte : \(count)."
    let failure: [Block] =
      meeting.status == .inquorate
      ? [.paragraph("\(strong: "Constat de carence") : faute de quorum, aucune décision n'a été prise.")] : []
    let changes = quorumChanges(after: moment).map { "\($0.isMet ? "atteint" : "perdu") à \($0.time.french)" }
    let course: [Block] =
      changes.isEmpty ? [] : [.paragraph(Text("En cours de séance, quorum \(changes.frenchList())."))]
    return [.heading(2, "Quorum"), .paragraph(Text(statement))] + course + failure
  }

  /// Those in the room against those convened; of a working group nobody told who belongs to it.
  private func participation(_ roll: Roll) -> String {
    let present = roll.entries.count { $0.status == .present }
    guard body.kind != .workingGroup else {
      return "\((present + roll.guests.count).of("présent"))\(atSomeTime) ; membres du groupe \(Gap.notStated)s."
    }
    let represented = roll.entries.count { if case .represented = $0.status { true } else { false } }
    return
      "\(present.of("présent"))\(atSomeTime.isEmpty ? "" : atSomeTime + ",") et \(represented.of("représenté")) sur \(roll.entries.count.of("participant")) à convoquer\(roll.doubtRemark)."
  }

  private func line(_ title: String, _ entries: [Roll.Entry]) -> [Block] {
    entries.isEmpty
      ? [] : [.paragraph("\(strong: "\(title) (\(entries.count))") : \(entries.map(\.participant.name).frenchList()).")]
  }

  private func part(_ title: String, _ lines: [Text], counting: String = "") -> [Block] {
    lines.isEmpty ? [] : [.heading(3, "\(title) (\(lines.count)\(counting))"), .list(lines)]
  }

  private func convenedSentence(_ roll: Roll) -> String {
    "À convoquer ce jour-là : " + roll.entries.count.of("participant") + roll.doubtRemark + "."
  }
}

extension Roll.Entry {
  /// "ADDS, représentée par …", or the designated people where nobody noted who came.
  fileprivate var line: Text {
    let name = Text.strong(participant.name)
    switch status {
    case .present:
      return name + Text(speaker + intervals.french)
    case .represented, .excused, .absent, .left, .notRecorded: return name
    }
  }

  private var speaker: String {
    // An inhabitant speaks for nobody else.
    if let person { return person.name == participant.name ? "" : ", représentée par \(person.name)" }
    let designated = participant.people.map(\.name).filter { $0 != participant.name }
    if designated.isEmpty { return "" }
    let label = designated.count == 1 ? "représentation désignée" : "représentants désignés"
    return ", \(label) : \(designated.frenchList())"
  }
}
