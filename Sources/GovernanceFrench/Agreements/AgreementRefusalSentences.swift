import Governance

extension AgreementRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .unknownFunder(let name):
      "Aucune organisation « \(name.quotable) ». D'abord : partenaire ajouter \"\(name.quotable)\" --financeur"
    case .noGrantReport(let title, let code, let known):
      "\(code) n'attend rien sous le nom « \(title.quotable) »"
        + (known.isEmpty ? "" : " ; elle attend : \(known.frenchList())")
        + ". Pour l'ajouter : convention échéance \(code) \"…\" JOUR"
    case .grantReportExists(let title, let code, let day):
      "\(code) attend déjà « \(title.quotable) », pour le \(day.frenchShort). Donnez un autre nom."
    case .grantReportAlreadySent(let title, let day): "« \(title.quotable) » est rendu depuis le \(day.frenchShort)."
    case .beforeAgreement(let day, let code, let start):
      "Le \(day.frenchShort) est avant le début de \(code), le \(start.frenchShort). Revoyez le jour."
    }
  }
}
