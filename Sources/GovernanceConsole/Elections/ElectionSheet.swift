import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let electionSheet = Command(
    "élection voir", "Montre une élection : les voix de chacun, la majorité comptée, le quorum.", topic: .minutes,
    Field.voteReference("election"),
    examples: ["élection AG-2026-01/E1", "élection voir AG-2026-01/E1"], isList: true
  ) { workspace, reference in
    guard reference.isElection else {
      throw Refusal.unfitValue(
        "\(reference.meeting.code)/\(reference.number)", expected: "une élection, comme \(reference.meeting.code)/E1")
    }
    return try workspace.electionSheet(reference)
  }
}

extension Workspace {
  /// An election with its arithmetic, then everybody who stood.
  func electionSheet(_ reference: VoteReference) throws -> Answer {
    let record = try reading().record(of: reference.meeting)
    let election = try record.election(reference.number)
    var facts = Record("\(election.code) · \(record.body.reference.name), \(record.meeting.day.french)")
    facts.add("subject", "pour", .text(election.subject))
    facts.add("ballot", "vote", .word(election.ballot.french, code: election.ballot.rawValue))
    facts.add("places", "places", .number(election.places))
    facts.add("voters", "votants", .text(election.voters))
    facts.add("majority", "décompte", .text(election.arithmetic))
    facts.add("quorum", "quorum", election.quorum.map { .text($0.french) } ?? .none)
    if let rule = election.tieRule { facts.add("tieRule", "égalité départagée", .text(rule)) }
    facts.add("result", "résultat", .text(election.result))
    if let open = election.openPlaces { facts.add("openPlaces", "reste", .text(open)) }
    var answer = Answer([.record(facts)])
    answer.add(
      Table(
        [
          Table.Column(key: "name", title: "Candidat"), Table.Column(key: "votes", title: "Voix", alignsRight: true),
          Table.Column(key: "isElected", title: "Élu"),
        ],
        rows: election.candidates.map {
          [.text($0.name), .number($0.votes), .word($0.isElected ? "oui" : "non", code: String($0.isElected))]
        }))
    return answer
  }
}

extension MeetingRecord {
  /// The election of that number.
  ///
  /// - Throws: ``ElectionRefusal/noElection(number:code:count:)``.
  func election(_ number: Int) throws -> Election {
    guard let election = elections.first(where: { $0.number == number }) else {
      throw Refusal.election(.noElection(number: number, code: meeting.reference.code, count: elections.count))
    }
    return election
  }
}

extension Table {
  /// Elections as a list.
  init(elections: [Election]) {
    self.init(
      [
        Column(key: "code", title: "Code"), Column(key: "subject", title: "Élection"),
        Column(key: "votes", title: "Voix"), Column(key: "result", title: "Résultat"),
      ],
      rows: elections.map { [.text($0.code), .text($0.subject), .text($0.votes), .text($0.result)] })
  }
}
