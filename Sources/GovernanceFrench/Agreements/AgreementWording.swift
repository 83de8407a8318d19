import Governance

extension Agreement {
  /// "du 1er janvier 2026 au 31 décembre 2027", as much as is known of it.
  public var periodFrench: String {
    switch (from, last) {
    case (let from?, let last?): "du \(from.frenchShort) au \(last.frenchShort)"
    case (let from?, nil): "depuis le \(from.frenchShort)"
    case (nil, let last?): "jusqu'au \(last.frenchShort)"
    case (nil, nil): Gap.notStated
    }
  }

  /// The sum, or that nobody told it.
  public var amountFrench: String { amount?.french ?? Gap.notStated }
}

extension GrantFinancialReport {
  /// "compte rendu financier 2026": the name by which it is noted as sent.
  public var title: String { "compte rendu financier \(fiscalYearEnd.year)" }
}

extension GrantReport {
  /// What is due.
  var duty: String { "\(agreement.code) : \(title) à rendre" }
}
