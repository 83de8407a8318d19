import Governance
import GovernanceFrench

extension MeetingRecord {
  /// What was said and voted, item after item, then what belongs to no item.
  var itemBlocks: [Block] {
    // What could not be dealt with is in the agenda already.
    if meeting.status == .inquorate, discussion.isEmpty, resolutions.isEmpty { return [] }
    let numbers = Set(agenda.map(\.number))
    let otherTexts = resolutions.filter { $0.agendaItem.map { !numbers.contains($0) } ?? true }
    let otherNotes = discussion.filter { note in note.agendaItem.map { !numbers.contains($0) } ?? true }
    let otherPersons = elections.filter { $0.agendaItem.map { !numbers.contains($0) } ?? true }
    var blocks: [Block] = []
    for item in agenda {
      let notes = discussion.filter { $0.agendaItem == item.number }
      let texts = resolutions.filter { $0.agendaItem == item.number }
      let persons = elections.filter { $0.agendaItem == item.number }
      blocks.append(.heading(3, "\(item.number). \(item.title)"))
      if notes.isEmpty, texts.isEmpty, persons.isEmpty { blocks.append(.paragraph(Text(Gap.nothingOnItem))) }
      blocks += notes.map { .paragraph(Text($0.text)) }
      blocks += texts.flatMap(blocks(of:))
      blocks += persons.flatMap(blocks(of:))
    }
    if !otherNotes.isEmpty || !otherTexts.isEmpty || !otherPersons.isEmpty {
      blocks.append(.heading(3, agenda.isEmpty ? "Échanges et votes" : "Hors de l'ordre du jour"))
      blocks += otherNotes.map { .paragraph(Text($0.text)) }
      blocks += otherTexts.flatMap(blocks(of:))
      blocks += otherPersons.flatMap(blocks(of:))
    }
    return blocks.isEmpty ? [] : [.heading(2, body.isAdvisory ? "Échanges et avis" : "Délibérations")] + blocks
  }

  private func blocks(of resolution: Resolution) -> [Block] {
    let tally = resolution.tally
    var voters = "\(tally.present.of("présent")), \(tally.represented.of("représenté"))"
    if let electorate = resolution.electorate { voters += ", sur \(electorate.of("voix", "voix")) dans l'instance" }
    if tally.unaccounted > 0 { voters += " ; \(tally.unaccounted.of("votant")) dans aucun décompte" }
    let wording = VoteWording(resolution, under: bylaws)
    let blocks: [Block] = [
      .heading(4, "\(body.isAdvisory ? "Avis" : "Résolution") \(resolution.code)"),
      .paragraph(Text.emphasis(resolution.text)),
      .list(
        [
          "Vote \(resolution.ballot.french)\(resolution.takenAt.map { ", à \($0.french)" } ?? "") : \(strong: tally.french)",
          "Votants : \(voters)",
        ] + resolution.collegeTallies.map { Text($0.french) } + [
          "Résultat proclamé : \(strong: resolution.proclaimed?.french ?? Gap.notStated)",
          "Sens du décompte : \(wording.meaning)",
        ]),
    ]
    return blocks + (wording.difference.map { [.note($0)] } ?? [])
  }
}
