import Governance
import GovernanceFrench

extension ActivityReport {
  /// The elections of the year, as the minutes tell them.
  var electionBlocks: [Block] {
    let title = Block.heading(3, "Élections")
    if elections.isEmpty { return [title, .paragraph("Aucune élection n'est saisie pour cette année.")] }
    let (valid, void) = (proofOfElections(isVoid: false), proofOfElections(isVoid: true))
    let failed: Text =
      "\(void, .elections(isVoid: true)) sans le quorum, qui \(void.number.agreeing("n'a", "n'ont")) élu personne"
    let count: Text =
      valid.number == 0
      ? "Aucune élection valable : \(failed)."
      : "\(valid, .elections(isVoid: false)) \(valid.number.agreeing("élection"))\(void.number > 0 ? ", et " + failed : Text())."
    return [title, .paragraph(count)]
      + elections.flatMap { held -> [Block] in
        let election = held.printed
        return [
          .heading(4, "\(election.code), \(held.body.reference.name), \(held.day.frenchShort)"),
          .paragraph(Text.emphasis(election.subject)),
          .table(election.candidateTable(caption: "Candidats et voix, \(election.code)")), .list(election.lines),
        ]
      }
  }

  /// The elections as lines of the register: who was elected stands where the texts have what was proclaimed.
  var electionRows: [[Text]] {
    elections.map { held in
      let election = held.printed
      return [
        Text(election.code), Text(held.day.frenchNumeric), Text("Élection : \(election.subject)"),
        Text(election.votes), Text(election.result),
      ]
    }
  }
}

extension ActivityReport.HeldElection {
  /// Names as they may be printed; null for somebody who may not be named.
  var json: JSONValue {
    [
      "code": .string(election.code), "body": .string(body.reference.code), "day": .string(day.iso),
      "electedIn": .string(election.body.code), "office": .init(election.office?.code),
      "places": .number(election.places), "round": .number(election.round),
      "ballot": .string(election.ballot.rawValue), "blank": .number(election.blank),
      "spoiled": .number(election.spoiled), "present": .number(election.present),
      "represented": .number(election.represented), "neededVotes": .init(election.neededVotes),
      "isQuorumMet": election.quorum.map { .flag($0.isMet) } ?? .null,
      "electedUntil": .init(election.electedUntil?.iso), "openPlaces": .number(election.openPlaceCount),
      "candidates": .list(
        zip(election.candidates, names).map { candidate, name in
          ["name": .init(name), "votes": .number(candidate.votes), "isElected": .flag(candidate.isElected)]
        }),
    ]
  }
}
