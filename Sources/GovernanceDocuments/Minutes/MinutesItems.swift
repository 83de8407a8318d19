import Governance
import GovernanceFrench

extension MeetingRecord {
  /// What was said and voted, item after item, then what belongs to no item.
  var itemBlocks: [Block] {
    // What could not be dealt with is in the agenda already.
    if meeting.status == .inquorate, discussion.isEmpty, resolutions.isEmpty { return [] }
    var blocks: [Block] = []
    for item in agenda {
      let found = business { $0 == item.number } + approvals(approvedMinutes.filter { $0.isAbout(item) })
      blocks.append(.heading(3, "\(item.number). \(item.title)"))
      blocks += found.isEmpty ? [.paragraph(Text(Gap.nothingOnItem))] : found
    }
    let numbers = Set(agenda.map(\.number))
    let others = business { number in number.map { !numbers.contains($0) } ?? true }
    if !others.isEmpty {
      let heading = body.givesConclusionsAlone ? Self.exchanges : Self.exchangesAndVotes
      blocks.append(.heading(3, agenda.isEmpty ? heading : Self.besideAgenda))
      blocks += others
    }
    return blocks.isEmpty ? [] : [.heading(2, Self.partOfItems(of: body))] + blocks
  }

  /// The heading over all items, by what the body does.
  private static func partOfItems(of body: Body) -> String {
    body.givesConclusionsAlone ? partsOfItems[2] : body.isAdvisory ? partsOfItems[1] : partsOfItems[0]
  }

  /// The headings over what belongs to no item.
  static let (besideAgenda, exchangesAndVotes, exchanges) = ("Hors de l'ordre du jour", "Échanges et votes", "Échanges")

  /// The headings that stand over items.
  static let partsOfItems = ["Délibérations", "Échanges et avis", "Conclusions"]

  /// What was noted, voted and left without a vote on some items.
  private func business(on isWanted: (Int?) -> Bool) -> [Block] {
    var found: [Block] = []
    for note in discussion where isWanted(note.agendaItem) { found.append(.paragraph(Text(note.text))) }
    let decided =
      resolutions.filter { isWanted($0.agendaItem) }.map { ($0.code, blocks(of: $0)) }
      + elections.filter { isWanted($0.agendaItem) }.map { ($0.code, blocks(of: $0)) }
    found += inOrder(decided).joined()
    for deferral in deferrals where isWanted(deferral.agendaItem) { found += blocks(of: deferral, Self.withoutVote) }
    if let text = session.proposedText, isWanted(session.agendaItem) {
      found += blocks(of: Deferral(agendaItem: nil, text: text, reason: nil), Self.awaitingVote)
    }
    return found
  }

  /// What was decided, in the order in which it was recorded; texts before elections where that is not known.
  private func inOrder(_ decided: [(code: String, blocks: [Block])]) -> [[Block]] {
    decided.enumerated().sorted { one, other in
      func place(_ code: String) -> Int { decisionOrder.firstIndex(of: code) ?? .max }
      return (place(one.element.code), one.offset) < (place(other.element.code), other.offset)
    }.map(\.element.blocks)
  }

  /// The headings over what the record tells of an item beside votes: a draft that comes back edited has them too.
  static let withoutVote = "Sans vote"
  static let awaitingVote = "Mis aux voix, vote non saisi"
  static let approval = "Approbation"

  private func blocks(of deferral: Deferral, _ heading: String) -> [Block] {
    var lines: [Text] = []
    if let text = deferral.text { lines.append(Text("Texte proposé : ") + .emphasis(text)) }
    if let reason = deferral.reason { lines.append(Text("Motif : \(reason)")) }
    return [.heading(4, heading), .list(lines.isEmpty ? ["Le point est laissé sans vote."] : lines)]
  }

  /// The minutes that were approved and stand on no item of the agenda.
  var approvalBlocks: [Block] {
    let others = approvedMinutes.filter { minutes in !agenda.contains(where: minutes.isAbout) }
    return others.isEmpty ? [] : [.heading(2, Self.approvedMinutesPart), .list(others.flatMap(approvalLines))]
  }

  /// Its heading.
  static let approvedMinutesPart = "Procès-verbaux approuvés"

  private func approvals(_ approved: [ApprovedMinutes]) -> [Block] {
    approved.isEmpty ? [] : [.heading(4, Self.approval), .list(approved.flatMap(approvalLines))]
  }

  private func approvalLines(_ approved: ApprovedMinutes) -> [Text] {
    let minutes =
      "\(approved.body.minutesName) \(approved.meeting.reference.code), \(approved.meeting.body.name) du \(approved.meeting.day.french)"
    return (approved.isWhole ? [Text(minutes.capitalizedFirst + " : approuvé.")] : [])
      + approved.corrigenda.map { Text("Rectificatif \($0.number) au \(minutes) : approuvé. ") + .emphasis($0.text) }
  }

  /// What is to be said of a quorum that the record cannot judge.
  private func quorumToJudge(of resolution: Resolution) -> [Text] {
    let quorum = quorum(present: resolution.tally.present, represented: resolution.tally.represented)
    return resolution.quorum == nil && quorum.isToJudge ? [Text(quorum.french.capitalizedFirst)] : []
  }

  private func blocks(of resolution: Resolution) -> [Block] {
    let tally = resolution.tally
    var voters = "\(tally.present.of("présent")), \(tally.represented.of("représenté"))"
    if let electorate = resolution.electorate { voters += ", sur \(electorate.of("voix", "voix")) dans l'instance" }
    if tally.unaccounted > 0 { voters += " ; \(tally.unaccounted.of("votant")) dans aucun décompte" }
    let wording = VoteWording(resolution, under: bylaws(for: resolution))
    let blocks: [Block] = [
      .heading(4, "\(body.isAdvisory ? "Avis" : "Résolution") \(resolution.code)"),
      .paragraph(Text.emphasis(resolution.text)),
      .list(
        [
          "Vote \(resolution.ballot.french)\(resolution.takenAt.map { ", à \($0.french)" } ?? "") : \(strong: tally.french)",
          "Votants : \(voters)",
        ] + resolution.collegeTallies.map { Text($0.french) } + quorumToJudge(of: resolution) + [
          "Résultat proclamé : \(strong: resolution.proclaimed?.french ?? Gap.notStated)",
          "Sens du décompte : \(wording.meaning)",
        ]),
    ]
    return blocks + (wording.difference.map { [.note($0)] } ?? [])
  }
}
