import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let closeReport = Command(
    "rapport arrêter", "Arrête pour de bon le rapport d'une année finie : ses chiffres et ses textes ne changent plus.",
    topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.flag("oui", "arrête sans poser la question (dans un script)"),
    examples: ["rapport arrêter 2025 --oui"]
  ) { workspace, year, isAgreed in
    let file = try workspace.reading()
    if let closed = try file.closedReport(year) {
      throw Refusal.report(.reportClosed(year: year, on: closed.closedOn))
    }
    let report = try file.activityReport(year, today: workspace.today)
    guard !report.period.isProvisional else { throw Refusal.report(.yearUnfinished(year)) }
    let remarks = report.closingRemarks
    if !isAgreed {
      try workspace.confirmForGood(
        "Arrêter le rapport \(year) ? C'est définitif.", line: "rapport arrêter \(year)",
        because: "car un rapport arrêté ne se reprend plus", telling: remarks)
    }
    let identity = try file.visualIdentity()
    let closed = try workspace.act {
      try $0.closeReport(year, today: workspace.today) { try SealedReport($0, in: identity).canonicalText }
    }
    var answer = Answer.lines("Rapport \(year) arrêté le \(closed.closedOn.frenchShort). SHA-256 : \(closed.sha256)")
    if isAgreed { for remark in remarks { answer.add(remark) } }
    answer.add("Il ne change plus ; ce qui sera corrigé y sera dit comme correction.")
    answer.add("Ensuite : rapport \(year) --sortie rapport-\(year).pdf")
    return answer
  }
}

extension ActivityReport {
  /// What one should know before nothing can be changed any more.
  fileprivate var closingRemarks: [String] {
    var remarks: [String] = []
    let drafts = texts.filter { !$0.isAccepted }.map { "« \($0.section.heading) »" }
    if !drafts.isEmpty { remarks.append("Brouillons non acceptés, laissés de côté : \(drafts.frenchList()).") }
    let unwritten = ReportSection.fixed.filter { text(of: $0) == nil }.map { "« \($0.heading) »" }
    if !unwritten.isEmpty { remarks.append("Parties non rédigées : \(unwritten.frenchList()).") }
    if !gaps.isEmpty { remarks.append("\(gaps.count.of("lacune")) du dossier, dites à la fin du rapport.") }
    return remarks
  }
}
