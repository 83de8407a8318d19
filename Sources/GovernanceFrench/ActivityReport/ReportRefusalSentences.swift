import Governance

extension ReportRefusal {
  /// What is wrong, why, and what to type instead.
  var sentence: String {
    switch self {
    case .unknownFigure(let text, let suggestions):
      "Aucun chiffre du rapport ne s'appelle « \(text.quotable) ». "
        + (suggestions.isEmpty
          ? "Pour la liste : rapport prouver ANNÉE"
          : "Vouliez-vous dire \(suggestions.map { "« \($0) »" }.frenchList(.or)) ?")
    case .ambiguousFigure(let text, let candidates, let others):
      "« \(text.quotable) » désigne plusieurs chiffres : \(candidates.map { "« \($0) »" }.joined(separator: ", "))"
        + (others > 0 ? " et \(others.of("autre"))." : ".") + " Écrivez un de ces noms."
    }
  }
}
