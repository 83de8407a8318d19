import Governance
import GovernanceFrench

extension GroupSheet {
  /// The form that a lead fills in: what the record knows of each project, and room for what is new.
  public var formDocument: Document {
    let about = form.filter { $0.project == nil }
    return Document(
      title: "Suivi des projets", subtitle: group.reference.name,
      blocks: [
        .paragraph(
          """
          Écrivez dans la colonne « Réponse » ce qui est nouveau ; laissez vide ce qui n'a pas changé. Les jours s'écrivent \
          12/03/2026. Ne changez ni les deux premières colonnes, ni les lignes.
          """),
        table("Ce formulaire", [[Text(Self.groupLabel), Text(group.reference.code), ""]] + about.map(\.row)),
      ]
        + projects.flatMap { followed -> [Block] in
          let project = followed.project.reference
          return [
            .heading(2, project.name),
            table(
              "Ce que dit le registre, et ce qui est nouveau",
              [[Text(Self.projectLabel), Text(project.code), ""]] + form.filter { $0.project == project }.map(\.row)),
          ]
        })
  }

  fileprivate static let groupLabel = "Groupe"
  fileprivate static let projectLabel = "Projet"

  private func table(_ caption: String, _ rows: [[Text]]) -> Block {
    // A column is as wide as its words ask for: the answer needs room.
    let room = String(repeating: "\u{A0}", count: 30)
    return .table(
      DocumentTable(caption: caption, columns: ["Question", "Aujourd'hui", .init("Réponse\(room)")], rows: rows))
  }
}

extension FollowUpLine {
  fileprivate var row: [Text] { [Text(question), Text(present), ""] }
}

extension EditedDocument {
  /// The lines of a follow-up form that came back as a document; its tables' rows are numbered from its beginning.
  public var formRows: [ListRow] {
    var rows = [ListRow(line: 0, cells: FollowUpWord.columns)]
    var (group, project) = ("", "")
    let told = sections.flatMap(\.paragraphs).filter { $0.kind == .tableRow }
    for (index, row) in told.enumerated() {
      // A cell at the end that is empty leaves its separator at the end of the line.
      let cells = Self.cells(of: row.text)
      guard cells.count > 1 else { continue }
      switch cells[0] {
      case GroupSheet.groupLabel: group = cells[1]
      case GroupSheet.projectLabel: project = cells[1]
      case "Question": continue
      default:
        rows.append(
          ListRow(
            line: index + 1,
            cells: [group, project, "", cells[0], cells[1], cells.dropFirst(2).joined(separator: " | ")]))
      }
    }
    return rows
  }

  private static func cells(of row: String) -> [String] {
    var cells: [String] = []
    var rest = row[...]
    while let stroke = rest.firstIndex(of: "|") {
      cells.append(String(rest[..<stroke]))
      rest = rest[rest.index(after: stroke)...]
    }
    return (cells + [String(rest)]).map { $0.split(separator: " ").joined(separator: " ") }
  }
}
