import Governance
import GovernanceFrench

extension SealedReport {
  /// The money by group that the record tells otherwise now than it was published: "Alimentation durable, versé pour les
  /// porteurs : publié 100,00 €, corrigé 199,00 €". A report that was closed before money stood in it has none.
  func fundingCorrections(now report: ActivityReport) -> [String] {
    report.groups.flatMap { group -> [String] in
      let same = (published["workingGroups"].items ?? []).first { $0["code"].string == group.reference.code }
      guard let same, case .object = same["funding"] else { return [] }
      let now = group.funding.json
      return [("association", "pour le pôle"), ("carriers", "pour les porteurs")].flatMap { key, receiver in
        Funding.State.allCases.compactMap { state in
          let (before, after) = (same["funding"][key].amount(state), now[key].amount(state))
          if before == after { return nil }
          func french(_ amount: Amount?) -> String { amount?.french ?? "« \(Gap.notEntered) »" }
          return "\(group.reference.name), \(state.ofSum) \(receiver) : publié \(french(before)), "
            + "corrigé \(french(after))"
        }
      }
    }
  }
}

extension JSONValue {
  /// The sum of that state among sums in cents; nil where nothing was entered.
  fileprivate func amount(_ state: Funding.State) -> Amount? {
    self["\(state.rawValue)InCents"].number.map { Amount(cents: Int64($0)) }
  }
}
