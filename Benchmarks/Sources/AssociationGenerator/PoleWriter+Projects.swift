import GRDB
import Governance

extension PoleWriter {
  /// How many projects a PTCE follows in thirty years.
  private static let projectCount = 500

  mutating func writeProjects() throws {
    let years = GeneratedFile.years
    for index in 0..<Self.projectCount {
      let year = years.lowerBound + index * years.count / Self.projectCount
      try writeProject(index + 1, from: day(year, after: random.number(0...360)))
    }
  }

  private mutating func writeProject(_ count: Int, from: Day) throws {
    let municipality = random.pick(Vocabulary.municipalities)
    let title = random.pick(Vocabulary.projectKinds) + " " + random.pick(Vocabulary.projectQualities)
    let code = code(title, count)
    let id = try rows.insert(
      "project", "code, title, municipality, certainty",
      [
        .of(code), .of(title + (random.chance(50) ? " à \(municipality)" : "")),
        .of(random.chance(90) ? municipality : nil), .of("confirmed"),
      ])
    try journal(.addProject, code, title, on: from)
    let group = random.number(0...3)
    // One in twenty is handed over to another group.
    let transfer = random.chance(5) ? from.adding(days: random.number(200...900)) : nil
    try writeAssignment(of: id, to: group, from: from, until: transfer)
    if let transfer { try writeAssignment(of: id, to: (group + 1) % 4, from: transfer, until: nil) }
    let end = try writeStages(of: id, from: from)
    try writeParticipants(of: id, from: from)
    var noteDay = from
    for _ in 0..<random.number(5...15) {
      noteDay = min(noteDay.adding(days: random.number(3...120)), min(end.adding(days: 400), lastDay))
      try rows.insert(
        "project_note", "project_id, day, text, author",
        [.of(id), .of(noteDay.iso), .of(random.pick(Vocabulary.news)), .of("secrétariat \(suffix)")])
    }
    try writeFollowUp(of: id, from: from, to: end)
  }

  private func writeAssignment(of project: Int64, to group: Int, from: Day, until: Day?) throws {
    try rows.insert(
      "project_assignment", "project_id, body_id, from_day, until_day",
      [.of(project), .of(bodies[Self.groups[group].0]), .of(from.iso), .of(until?.iso)])
  }

  /// - Returns: the day of the last stage.
  private mutating func writeStages(of project: Int64, from: Day) throws -> Day {
    var stages = ["idea", "study", "inProgress"]
    if random.chance(20) { stages.append("paused") }
    stages.append(random.chance(70) ? "delivered" : "abandoned")
    var start = from
    for (index, stage) in stages.enumerated() {
      let next = start.adding(days: random.number(60...500))
      let isLast = index == stages.count - 1 || next > lastDay
      try rows.insert(
        "project_stage", "project_id, stage, from_day, until_day",
        [.of(project), .of(stage), .of(start.iso), .of(isLast ? nil : next.iso)])
      if isLast { break }
      start = next
    }
    return start
  }

  private mutating func writeParticipants(of project: Int64, from: Day) throws {
    let chosen = random.pick(random.number(1...4), of: organizations)
    for (index, organization) in chosen.enumerated() {
      let role = index == 0 || (index == 1 && random.chance(30)) ? "carrier" : random.pick(["partner", "funder"])
      try rows.insert(
        "project_participant", "project_id, organization_id, role, from_day",
        [.of(project), .of(organization), .of(role), .of(from.iso)])
    }
  }
}
