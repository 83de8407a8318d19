import Governance
import GovernanceStore
import Testing

@testable import GovernanceDocuments

/// What a successor has before them: duties, promises, what the checks find, and what the record lacks.
@Suite struct HandoverDocumentTests {
  @Test func everyFindingIsToldWithWhatToType() throws {
    let sample = try SampleFile.withYear2025()
    let (file, today) = (sample.file, SampleFile.today)
    let checks = try file.verify(AssociationFile.checks, on: today)
    func page(_ checks: [CheckResult]) throws -> String {
      Handover(
        association: "PTCE", day: today, keeper: "secrétariat",
        duties: try file.duties(until: today.adding(days: 366), today: today), actions: try file.openActions(),
        checks: checks, report: try file.activityReport(today.year, today: today)
      ).document.markdown
    }
    let told = try page(checks)
    let findings = checks.flatMap(\.findings)
    #expect(!findings.isEmpty)
    let rows = told.split(separator: "\n").filter {
      $0.hasPrefix("| note |") || $0.hasPrefix("| alerte |") || $0.hasPrefix("| erreur |")
    }
    #expect(rows.count == findings.count)
    #expect(try page([]).contains("Les contrôles (vérifier) ne trouvent rien."))
    for heading in ["## Échéances", "## Actions ouvertes", "## À vérifier", "## Ce qui manque au registre"] {
      #expect(told.contains(heading))
    }
    try sample.remove()
  }
}
