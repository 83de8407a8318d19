import Governance

extension DuesRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .nothingAsked: "On n'appelle pas 0 € : donnez un montant ; pour n'en demander aucun : cotisation exempter"
    case .nothingPaid: "Un paiement de 0 € ne se note pas : donnez le montant payé."
    case .nobodyToCall(let year):
      "La cotisation \(year) est déjà appelée pour tous ceux-là. Pour la liste : cotisations \(year)"
    case .duesNotCalled(let name, let year):
      "\(name) : la cotisation \(year) n'est pas appelée. D'abord : cotisation appeler \(year) MONTANT"
    case .duesAreExempt(let name, let year): "\(name) est exempté de la cotisation \(year). Pour revenir : annuler"
    case .duesArePaid(let name, let year): "\(name) a déjà payé toute la cotisation \(year)."
    case .paidMoreThanDue(let name, let year, let remaining):
      "\(name) ne doit plus que \(remaining.french) pour \(year) : on ne note pas davantage. Un don n'est pas une cotisation."
    case .lessThanPaid(let name, let year, let paid):
      "\(name) a déjà payé \(paid.french) pour \(year) : on ne peut pas avoir demandé moins. Un paiement de trop se reprend "
        + "d'abord : annuler"
    case .dueBeforeCall(let due, let calledOn):
      "L'échéance (\(due.frenchShort)) vient avant l'appel (\(calledOn.frenchShort)). Si l'appel est d'avant, dites son jour : "
        + "--le JOUR"
    case .beforeCall(let day, let calledOn):
      "Le \(day.frenchShort) est avant l'appel de la cotisation, le \(calledOn.frenchShort). Revoyez le jour."
    case .noReceipt(let number, let name, let year):
      "\(name) : aucun paiement\(number.map { " sous le reçu n° \($0)" } ?? "") n'est noté pour \(year)."
    }
  }
}
