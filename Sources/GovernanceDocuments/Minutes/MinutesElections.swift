import Governance
import GovernanceFrench

extension MeetingRecord {
  /// What the table of an election shows.
  static let electionCaption = "Candidats et voix"

  /// An election, with everybody who stood.
  func blocks(of election: Election) -> [Block] { blocks(of: election, level: 4) }

  /// The same under a heading of that level.
  func blocks(of election: Election, level: Int) -> [Block] {
    return [
      .heading(level, "Élection \(election.code) : \(election.subject)"),
      .table(election.candidateTable(caption: Self.electionCaption)),
      .list(election.lines),
    ]
  }
}

extension Election {
  /// Everybody who stood, with the votes.
  func candidateTable(caption: String) -> DocumentTable {
    DocumentTable(
      caption: caption, columns: ["Candidat", .init("Voix", .right), "Élu"],
      rows: candidates.map { [Text($0.name), Text($0.votes.french), $0.isElected ? "oui" : "non"] })
  }

  /// How it was voted, and what came of it.
  var lines: [Text] {
    var lines: [Text] = ["Vote \(ballot.french) ; votants : \(voters)"]
    lines.append(Text(arithmetic.capitalizedFirst))
    if let quorum {
      lines.append(Text((quorum.french + (seats.map { " ; \($0.of("siège"))" } ?? "")).capitalizedFirst))
    }
    if let tieRule { lines.append("Égalité départagée : \(tieRule)") }
    lines.append("Résultat : \(strong: result)")
    if let openPlaces { lines.append(Text(openPlaces.capitalizedFirst)) }
    return lines
  }
}
