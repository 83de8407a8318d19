import Governance

extension Amount {
  /// "1 234,56 €": thousands apart, two decimals always; no line ends before the sign.
  public var french: String { number + "\u{A0}€" }

  /// "1 234,56".
  private var number: String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let digits = Array(String(euros))
    let grouped = digits.indices.reduce(into: cents < 0 ? "-" : "") { text, index in
      if index > 0, (digits.count - index) % 3 == 0 { text.append("\u{202F}") }
      text.append(digits[index])
    }
    return grouped + "," + (rest < 10 ? "0" : "") + String(rest)
  }

  /// As one types it: "1234,56", "100".
  public var typed: String {
    let (euros, rest) = cents.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? String(euros) : "\(euros),\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension AmountFault {
  /// What is wrong with that text, and what to type.
  func french(_ text: String) -> String {
    switch self {
    case .empty: "Le montant est vide. Écrivez par exemple 1234,56 ou 100."
    case .negative:
      "« \(text) » : un montant n'est jamais négatif. Pour revenir sur une saisie : annuler"
    case .notANumber: "« \(text) » n'est pas un montant. Écrivez par exemple 1234,56 ou 100."
    case .tooManyDecimals: "« \(text) » : un montant a deux décimales au plus. Écrivez par exemple 12,50."
    case .ambiguous(let amount):
      "« \(text) » se lit de deux façons. Pour \(amount.french), écrivez \(amount.typed) ; la virgule sépare les centimes."
    case .tooLarge(let limit): "« \(text) » dépasse ce que le dossier admet, \(limit.french). Revoyez le montant."
    }
  }
}
