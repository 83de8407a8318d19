import Governance
import GovernanceFrench

extension ActivityReport {
  /// Registers that a reader looks things up in: adherents, mandates, meetings, resolutions, projects, sources.
  var annexBlocks: [Block] {
    rollBlocks + mandateBlocks + calendarBlocks + registerBlocks + projectBlocks + sourceBlocks
  }

  private var calendarBlocks: [Block] {
    if calendar.isEmpty { return [] }
    let rows: [[Text]] = calendar.map { line in
      [
        Text(line.meeting.reference.code), Text(line.meeting.day.frenchNumeric), Text(line.meeting.body.name),
        Text(line.stateFrench),
      ]
    }
    return [
      .heading(2, "Annexe : calendrier des réunions"),
      .table(
        DocumentTable(
          caption: "Réunions de \(period.year)", columns: ["Réunion", "Date", "Instance ou groupe", "État"], rows: rows)
      ),
    ]
  }

  private var registerBlocks: [Block] {
    let texts = resolutions + opinions
    if texts.isEmpty, elections.isEmpty { return [] }
    let rows: [[Text]] = texts.map { voted in
      [
        Text(voted.resolution.code), Text(voted.day.frenchNumeric), Text(voted.resolution.text),
        // A number stays on one line with its word.
        Text(voted.resolution.tally.french.replacing(" ", with: "\u{A0}").replacing(",\u{A0}", with: ", ")),
        Text(
          (voted.resolution.proclaimed?.french ?? Gap.notStated)
            + (voted.resolution.quorum.map { $0.isMet ? "" : " (sans quorum)" } ?? "")),
      ]
    }
    return [
      .heading(2, "Annexe : registre des résolutions, avis et élections"),
      .table(
        DocumentTable(
          caption: "Votes de \(period.year)", columns: ["Code", "Date", "Texte ou élection", "Voix", "Résultat"],
          rows: rows + electionRows)),
    ]
  }

  private var projectBlocks: [Block] {
    let rows: [[Text]] = groups.flatMap { group in
      group.projects.map { project in
        [
          Text(project.reference.name), Text(group.reference.name),
          Text(project.carriers.isEmpty ? Gap.notStated : project.carriers.frenchList()),
          Text(project.endFrench),
        ]
      }
    }
    if rows.isEmpty { return [] }
    return [
      .heading(2, "Annexe : projets"),
      .table(
        DocumentTable(
          caption: "Projets suivis en \(period.year)", columns: ["Projet", "Groupe", "Porté par", "Stade"], rows: rows)),
    ]
  }

  private var sourceBlocks: [Block] {
    if sources.isEmpty { return [] }
    let documents = documentTitles.map { Text($0) }
    let notes = sources.count - documents.count
    let remark =
      "\(notes.of("autre source", "autres sources")) \(notes.agreeing("est notée", "sont notées")) avec un fait, dans les mots de qui l'a "
      + "saisi ; le registre les garde, le rapport ne les répète pas."
    return [.heading(2, "Sources")] + (documents.isEmpty ? [] : [.list(documents)])
      + (notes > 0 ? [.paragraph(Text(remark))] : [])
  }

  /// The documents that the facts were taken from. The words that somebody typed with a fact tell a reader nothing, and
  /// often name who said it.
  var documentTitles: [String] { sources.filter(\.isLocated).map(\.title) }
}

extension ActivityReport.CalendarLine {
  /// "tenue", "tenue, 1 élection", "tenue, sans quorum".
  fileprivate var stateFrench: String {
    ([isToRecord ? "passée, sans compte rendu saisi" : meeting.status.french] + (isInquorate ? ["sans quorum"] : [])
      + (elections > 0
        ? [elections.of("élection") + (voidElections > 0 ? " (\(voidElections.french) sans quorum)" : "")] : []))
      .joined(separator: ", ")
  }
}
