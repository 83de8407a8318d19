import Governance
import GovernanceFrench

extension MeetingRecord {
  /// What the table of an election shows.
  static let electionCaption = "Candidats et voix"

  /// An election, with everybody who stood.
  func blocks(of election: Election) -> [Block] {
    var lines: [Text] = [
      "Vote \(election.ballot.french) ; votants : \(election.present.of("présent")), \(election.represented.of("représenté"))"
    ]
    if election.blank + election.spoiled > 0 {
      lines.append("\(election.blank.of("bulletin blanc", "bulletins blancs")), \(election.spoiled.of("nul"))")
    }
    lines.append(Text(election.majority.capitalizedFirst))
    if let quorum = election.quorum {
      lines.append(Text((quorum.french + (election.seats.map { " ; \($0.of("siège"))" } ?? "")).capitalizedFirst))
    }
    if let rule = election.tieRule { lines.append("Égalité départagée : \(rule)") }
    lines.append("Résultat : \(strong: election.result)")
    if let open = election.openPlaces { lines.append(Text(open.capitalizedFirst)) }
    return [
      .heading(4, "Élection \(election.code) : \(election.subject)"),
      .table(
        DocumentTable(
          caption: Self.electionCaption, columns: ["Candidat", .init("Voix", .right), "Élu"],
          rows: election.candidates.map { [Text($0.name), Text($0.votes.french), $0.isElected ? "oui" : "non"] })),
      .list(lines),
    ]
  }
}
