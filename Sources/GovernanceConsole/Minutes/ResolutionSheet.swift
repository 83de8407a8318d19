import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let resolutionSheet = Command(
    "résolution", "Montre un texte voté : le décompte, la règle du jour, le quorum, les collèges.", topic: .minutes,
    Field.voteReference("texte"),
    examples: ["résolution CA-2026-01/02"], isList: true
  ) { workspace, reference in
    let file = try workspace.reading()
    guard !reference.isElection else { return try workspace.electionSheet(reference) }
    let record = try file.record(of: reference.meeting)
    let resolution = try record.resolution(reference.number)
    let tally = resolution.tally
    var facts = Record("\(resolution.code) · \(record.body.reference.name), \(record.meeting.day.french)")
    facts.add("text", "texte", .text(resolution.text))
    facts.add("tally", "voix", .text("\(tally.french), \(resolution.ballot.french)"))
    facts.add("takenAt", "heure", Cell(resolution.takenAt?.french))
    facts.add("present", "votants", .text("\(tally.present.of("présent")), \(tally.represented.of("représenté"))"))
    facts.add("electorate", "ont le droit de vote", resolution.electorate.map { .number($0) } ?? .none)
    facts.add("verdict", "décompte", .text(resolution.verdict(under: record.bylaws(for: resolution)).french))
    let quorum = record.quorum(present: tally.present, represented: tally.represented, of: resolution.electorate)
    facts.add(
      "quorum", "quorum", .text((resolution.quorum?.french ?? quorum.french).replacing(/^quorum :? ?/, with: "")))
    facts.add(
      "proclaimed", "proclamée",
      resolution.proclaimed.map { .word($0.french, code: $0.rawValue) } ?? .word(Gap.notStated, code: "notStated"))
    for tally in resolution.collegeTallies {
      facts.add("college_\(tally.college.code)", "collège", .text(tally.french))
    }
    let verdict = resolution.verdict(under: record.bylaws(for: resolution))
    let weighted = WeightedResult(
      resolution, unconfirmed: try file.unconfirmedCollegeCount(of: record.meeting), under: record.bylaws)
    if verdict.isWeighted || !resolution.collegeTallies.isEmpty {
      facts.add("weighted", "par collège", .text(weighted.french))
    }
    return Answer([.record(facts)])
  }
}

extension MeetingRecord {
  /// The text of that number.
  ///
  /// - Throws: ``VoteRefusal/noResolution(number:code:count:)``.
  func resolution(_ number: Int) throws -> Resolution {
    guard let resolution = resolutions.first(where: { $0.number == number }) else {
      throw Refusal.vote(.noResolution(number: number, code: meeting.reference.code, count: resolutions.count))
    }
    return resolution
  }
}
