import GRDB
import Governance

extension PoleWriter {
  /// What follows a project: its next steps, milestones and money, from its beginning to its last stage.
  mutating func writeFollowUp(of project: Int64, from: Day, to end: Day) throws {
    var stated = from
    let steps = random.number(1...3)
    for number in 1...steps {
      let due = stated.adding(days: random.number(15...90))
      // The last one stands, unless it was too long ago.
      let isOpen = number == steps && due > lastDay.adding(days: -400)
      try rows.insert(
        "project_step", "project_id, text, due_on, stated_on, closed_on, is_done",
        [
          .of(project), .of(random.pick(Vocabulary.tasks)), .of(due.iso), .of(stated.iso), .of(isOpen ? nil : due.iso),
          .of(isOpen ? nil : random.chance(80) ? 1 : 0),
        ])
      stated = due
    }
    for _ in 0..<random.number(0...3) {
      let planned = from.adding(days: random.number(30...700))
      let isReached = planned < end && random.chance(80)
      try rows.insert(
        "project_milestone", "project_id, text, planned_on, reached_on",
        [
          .of(project), .of(random.pick(Vocabulary.milestones)), .of(planned.iso), .of(isReached ? planned.iso : nil),
        ])
    }
    guard random.chance(60), !partners.isEmpty else { return }
    let funder = random.pick(partners)
    let asked = Int64(random.number(10...800)) * 100_00
    let outcome = random.chance(70) ? "granted" : "refused"
    for (state, amount, day) in [("asked", asked, from), (outcome, asked * 4 / 5, from.adding(days: 120))] {
      try rows.insert(
        "project_funding", "project_id, funder_id, state, amount_cents, day, author",
        [
          .of(project), .of(funder), .of(state), .of(amount), .of(day.iso), .of("secrétariat \(suffix)"),
        ])
    }
  }
}
