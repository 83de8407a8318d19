import Governance
import GovernanceFrench

extension ActivityReport {
  /// The bodies: what each is for, who sits in it, how often it meets, and who holds its offices.
  ///
  /// - Parameter isDrawn: whether drawings are asked for, or the words that replace them alone.
  func governanceBlocks(isDrawn: Bool) -> [Block] {
    let drawings = picture.figures(isDrawn: isDrawn)
    let head: [Block] = [.heading(2, "La gouvernance")]
    if governance.isEmpty { return head + [.paragraph("Instances : \(Gap.notStated).")] + drawings }
    let rows: [[Text]] = governance.map { body in
      [
        "\(strong: body.body.reference.name)", Text(body.body.purpose ?? Gap.notStated), Text(body.role),
        Text(body.compositionFrench), Text(body.frequencyFrench),
      ]
    }
    let table = DocumentTable(
      caption: "Les instances au \(period.asOf.frenchShort)",
      columns: ["Instance", "Objet", "Rôle", "Composition", "Fréquence"], rows: rows)
    // What is short comes before the drawings, and fills the page that they leave.
    return head + [.table(table)] + governance.flatMap(\.officerBlocks) + drawings
  }
}

extension ActivityReport.BodyPicture {
  fileprivate var role: String {
    (body.isAdvisory ? "consultatif" : "décide") + advisoryCertainty.suffix
  }

  fileprivate var compositionFrench: String {
    guard let composition else { return Gap.notStated }
    let words =
      switch composition {
      case .seats: seats.map { $0.of("siège") } ?? composition.french
      default: composition.french
      }
    return words + (compositionCertainty?.suffix ?? "")
  }

  fileprivate var frequencyFrench: String { frequency?.french ?? Gap.notStated }

  fileprivate var officerBlocks: [Block] {
    if officers.isEmpty { return [] }
    let name = body.reference.name
    return [.heading(3, "Fonctions : \(name)"), .list(officers.map(\.strongLine))]
  }
}

extension ActivityReport.BodyPicture.Officer {
  /// "Président : Nordine BOUKHATEB, pour ADDS".
  fileprivate var strongLine: Text {
    "\(strong: title.capitalizedFirst) : \(holder)\(state.suffix)\(certainty.suffix)"
  }
}
