import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let closeYear = Command(
    "indicateurs arrêter",
    "Publie les chiffres d'une année passée : ils ne changent plus, ils se corrigent. C'est définitif.",
    topic: .projects,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.flag("oui", "publie sans poser la question (dans un script)"),
    examples: ["indicateurs arrêter 2025 --oui"]
  ) { workspace, year, isAgreed in
    let lines = try workspace.reading().indicatorYears(year)
    let missing = lines.filter { $0.indicator.isActive && !$0.isMeasured }.map(\.indicator.reference.name)
    let remark = missing.isEmpty ? nil : "\(Gap.notEntered.capitalizedFirst) : \(missing.frenchList())."
    // What will be refused is not asked about.
    let isMeasured = lines.contains(where: \.isMeasured)
    if !isAgreed, isMeasured, year < workspace.today.year, try workspace.reading().dayOfClosing(year) == nil {
      try workspace.confirmForGood(
        "Publier les chiffres de \(year) ? C'est définitif.", line: "indicateurs arrêter \(year)",
        because: "car des chiffres publiés ne se reprennent plus", telling: [remark].compactMap(\.self))
    }
    let count = try workspace.act { try $0.closeYear(year, today: workspace.today) }
    var answer = Answer.lines(
      "\(year) est arrêtée : \(count.of("valeur publiée", "valeurs publiées")). Une erreur se corrige, avec --motif \"…\""
    )
    if let remark { answer.add(remark) }
    return answer
  }
}
