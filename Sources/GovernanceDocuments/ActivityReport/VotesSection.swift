import Governance
import GovernanceFrench

extension ActivityReport {
  /// The texts that were voted: resolutions of bodies that decide, opinions of those that advise, then elections.
  var voteBlocks: [Block] {
    let unread =
      "Tant que les règles de majorité ne sont pas saisies, le décompte est montré sans verdict s'il dépend de la règle."
    let hasUnread = (resolutions + opinions).contains { $0.bylaws.rules.state(of: .majority) == .unknown }
    return [.heading(2, "Les décisions")]
      + (hasUnread ? [.note(unread)] : [])
      + [.heading(3, "Résolutions")] + countBlocks
      + list(resolutions, none: "Aucune résolution n'est saisie pour cette année.")
      + [.heading(3, "Avis des instances consultatives")]
      + list(opinions, none: "Aucun avis n'est saisi pour cette année.") + electionBlocks
  }

  /// "3 résolutions, dont 2 adoptées et 1 rejetée."; nothing where none was voted.
  private var countBlocks: [Block] {
    guard !resolutions.isEmpty else { return [] }
    let parts = ReportFigure.Proclaimed.allCases.compactMap { outcome -> Text? in
      let proof = proof(of: outcome)
      guard proof.number > 0 else { return nil }
      let word =
        switch outcome {
        case .adopted: proof.number.agreeing("adoptée")
        case .rejected: proof.number.agreeing("rejetée")
        case .notStated: "sans résultat proclamé noté"
        case .withoutQuorum: "sans quorum, \(proof.number.agreeing("non valable"))"
        }
      return "\(proof, .resolutions(outcome)) \(word)"
    }
    let sum: Text =
      "\(proof(of: nil), .resolutions(nil)) \(resolutions.count.agreeing("résolution votée", "résolutions votées"))"
    return [.paragraph(sum + " : " + parts.dropFirst().reduce(parts.first ?? Text()) { $0 + ", " + $1 } + ".")]
  }

  private func list(_ texts: [VotedText], none: String) -> [Block] {
    if texts.isEmpty { return [.paragraph(Text(none))] }
    return texts.flatMap { voted -> [Block] in
      let resolution = voted.resolution
      let wording = VoteWording(resolution, under: voted.bylaws)
      let tally = resolution.tally
      var voters = "\(tally.present.of("présent")), \(tally.represented.of("représenté"))"
      if let electorate = resolution.electorate { voters += ", sur \(electorate.of("voix", "voix"))" }
      let blocks: [Block] = [
        .heading(4, "\(resolution.code), \(voted.body.reference.name), \(voted.day.frenchShort)"),
        .paragraph(Text.emphasis(resolution.text)),
        .list([
          "Vote \(resolution.ballot.french) : \(strong: tally.french) (\(voters))",
          "Résultat proclamé : \(strong: resolution.proclaimed?.french ?? Gap.notStated)",
          "Sens du décompte : \(wording.meaning)",
        ]),
      ]
      return blocks + (wording.difference.map { [.note($0)] } ?? [])
    }
  }

  /// What was asked, closed, and is still open.
  var actionBlocks: [Block] {
    guard actions.isEntered else {
      return [
        .heading(2, "Le suivi des actions"), .paragraph("Actions demandées par les réunions : \(Gap.notEntered)."),
      ]
    }
    let late = actions.open.count(where: \.isLate)
    var sentence: Text =
      "\(actions.proof(of: .asked), .actions(.asked)) \(actions.asked.count.agreeing("action demandée", "actions demandées")) dans l'année, "
    sentence =
      sentence + "\(actions.proof(of: .closed), .actions(.closed)) \(actions.closed.count.agreeing("close")), "
      + "\(actions.proof(of: .open), .actions(.open)) \(actions.open.count.agreeing("ouverte")) au \(period.asOf.frenchShort)"
      + (late > 0 ? ", dont \(actions.proof(of: .late), .actions(.late)) en retard." : ".")
    let lines = (actions.asked + actions.closed + actions.open).reduce(into: [Actions.Line]()) { lines, line in
      if !lines.contains(line) { lines.append(line) }
    }
    if lines.isEmpty { return [.heading(2, "Le suivi des actions"), .paragraph(sentence)] }
    let rows: [[Text]] = lines.map { line in
      [
        Text(line.code), Text(line.text), Text(line.owner ?? "—"), Text(line.dueOn?.frenchNumeric ?? "—"),
        Text(line.doneOn.map { "close le \($0.frenchNumeric)" } ?? (line.isLate ? "en retard" : "ouverte")),
      ]
    }
    return [
      .heading(2, "Le suivi des actions"), .paragraph(sentence),
      .table(DocumentTable(caption: "Actions", columns: ["Action", "Objet", "Qui", "Pour le", "État"], rows: rows)),
    ]
  }
}
