import Governance

extension [FundingMember] {
  /// That those who pay may have to stay out of a vote; nil where a text does not speak of their money.
  ///
  /// - Parameter hasVoted: whether the vote is recorded already.
  public func recusalRemark(on text: String, hasVoted: Bool) -> String? {
    let text = text.folded
    let named = filter { funder in
      ([funder.member.name, funder.member.code] + funder.agreements).contains { text.contains($0.folded) }
    }
    let speaksOfMoney = ["subvention", "convention", "financement"].contains(where: text.contains)
    let concerned = named.isEmpty && speaksOfMoney ? self : named
    guard !concerned.isEmpty else { return nil }
    let names = concerned.map(\.member.name).frenchList()
    return
      "\(names) \(concerned.count.agreeing("finance", "financent")) le pôle et \(concerned.count.agreeing("vote", "votent")) ici. "
      + "Si le texte porte sur \(concerned.count.agreeing("son", "leur")) aide, un déport se note : "
      + (hasVoted ? "annuler, puis vote … deport \(concerned.count)" : "vote … deport \(concerned.count)")
  }
}
