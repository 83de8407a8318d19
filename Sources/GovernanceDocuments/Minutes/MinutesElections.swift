import Governance
import GovernanceFrench

extension MeetingRecord {
  /// What the table of an election shows.
  static let electionCaption = "Candidats et voix"

  /// An election, with everybody who stood.
  func blocks(of election: Election) -> [Block] { blocks(of: election, level: 4) }

  /// The same under a heading of that level.
  func blocks(of election: Election, level: Int) -> [Block] {
    var lines: [Text] = ["Vote \(election.ballot.french) ; votants : \(election.voters)"]
    lines.append(Text(election.arithmetic.capitalizedFirst))
    if let quorum = election.quorum {
      lines.append(Text((quorum.french + (election.seats.map { " ; \($0.of("siège"))" } ?? "")).capitalizedFirst))
    }
    if let rule = election.tieRule { lines.append("Égalité départagée : \(rule)") }
    lines.append("Résultat : \(strong: election.result)")
    if let open = election.openPlaces { lines.append(Text(open.capitalizedFirst)) }
    return [
      .heading(level, "Élection \(election.code) : \(election.subject)"),
      .table(
        DocumentTable(
          caption: Self.electionCaption, columns: ["Candidat", .init("Voix", .right), "Élu"],
          rows: election.candidates.map { [Text($0.name), Text($0.votes.french), $0.isElected ? "oui" : "non"] })),
      .list(lines),
    ]
  }
}
