import Governance
import GovernanceFrench

/// What somebody who takes over the register has before them.
public struct Handover: Sendable {
  let association: String
  let day: Day
  let keeper: String
  let duties: Duties
  let actions: [ActionItem]
  let checks: [CheckResult]
  let report: ActivityReport

  /// What is due, what was promised, what the checks find, and what the record lacks, on that day.
  public init(
    association: String, day: Day, keeper: String, duties: Duties, actions: [ActionItem], checks: [CheckResult],
    report: ActivityReport
  ) {
    self.association = association
    self.day = day
    self.keeper = keeper
    self.duties = duties
    self.actions = actions
    self.checks = checks
    self.report = report
  }

  /// The same as a document.
  public var document: Document {
    Document(
      title: "À reprendre", subtitle: association, author: association,
      properties: [.init("Date", "au \(day.frenchShort)")],
      blocks: dutyBlocks + actionBlocks + checkBlocks + report.missingBlocksAlone,
      footer: "Établi d'après le registre tenu par \(keeper). « \(Gap.notStated) » ne veut pas dire zéro.")
  }

  private var dutyBlocks: [Block] {
    let heading = Block.heading(2, "Échéances jusqu'au \(duties.horizon.frenchShort)")
    if duties.list.isEmpty { return [heading, .paragraph("Rien n'est dû d'ici là, d'après le registre.")] }
    let table = DocumentTable(
      caption: "Ce qui est dû", columns: ["Pour le", "Quoi", "Ensuite, dans ptce", "D'après"],
      rows: duties.list.map { [Text($0.dayWithMark), Text($0.french), Text($0.next), Text($0.source)] })
    return [heading, .table(table)]
  }

  private var checkBlocks: [Block] {
    let heading = Block.heading(2, "À vérifier")
    if checks.isEmpty { return [heading, .paragraph("Les contrôles (vérifier) ne trouvent rien.")] }
    let table = DocumentTable(
      caption: "Ce que trouvent les contrôles", columns: ["Gravité", "Constat", "Ensuite, dans ptce"],
      rows: checks.flatMap { result in
        result.findings.map { [Text(result.check.severity.french), Text($0.text), Text($0.next)] }
      })
    return [heading, .table(table)]
  }

  private var actionBlocks: [Block] {
    let heading = Block.heading(2, "Actions ouvertes")
    if actions.isEmpty { return [heading, .paragraph("Aucune action n'est ouverte.")] }
    let table = DocumentTable(
      caption: "Ce qui a été confié et n'est pas fait", columns: ["Action", "Quoi", "Qui", "Pour le"],
      rows: actions.map { action in
        [
          Text(action.reference.code), Text(action.reference.name), Text(action.owner?.name ?? Gap.notStated),
          Text(action.dueOn.map { $0.frenchNumeric + ($0 < day ? ", en retard" : "") } ?? Gap.notStated),
        ]
      })
    return [heading, .table(table)]
  }
}

extension Duty {
  /// "01/03/2026, en retard", "31/12/2025 au 30/12/2026".
  fileprivate var dayWithMark: String { dayFrench + (severity == .late ? ", en retard" : "") }
}
