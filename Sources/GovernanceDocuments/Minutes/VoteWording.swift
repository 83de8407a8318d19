import Governance
import GovernanceFrench

/// What a count means, and whether the chair proclaimed something else; the same words in minutes and in reports.
struct VoteWording {
  private let resolution: Resolution
  private let verdict: Verdict
  private let isAgainstCount: Bool
  private let weighted: WeightedResult

  init(_ resolution: Resolution, under bylaws: Bylaws) {
    self.resolution = resolution
    verdict = resolution.verdict(under: bylaws)
    // Whether the voters' colleges were confirmed on that day is not told to a document: only obstacles are said.
    weighted = WeightedResult(resolution, unconfirmed: 0, under: bylaws)
    isAgainstCount = resolution.isProclaimedAgainstCount(under: bylaws)
  }

  /// The arithmetic under the rule of that day, or what each candidate rule gives; and the quorum, where one was judged.
  /// Without a quorum nothing is decided: that comes first.
  var meaning: String {
    let count = verdict.french + (verdict.isWeighted ? " ; " + weightedMeaning : "")
    guard let quorum = resolution.quorum else { return count }
    return quorum.isMet ? "\(count) ; \(quorum.french)" : "\(quorum.french) ; à titre indicatif : \(count)"
  }

  private var weightedMeaning: String {
    if case .refused = weighted { return weighted.french }
    return "résultat pondéré non calculé ici : voix des collèges ci-dessus, à rapprocher des inscriptions du jour"
  }

  /// The sentence that tells a proclamation against the count; nil where there is none.
  var difference: String? {
    guard isAgainstCount, let proclaimed = resolution.proclaimed else { return nil }
    if let quorum = resolution.quorum, !quorum.isMet {
      return "Proclamée \(proclaimed.french) sans que le quorum soit atteint. À vérifier."
    }
    return verdict.agreed.map {
      "Le résultat proclamé (\(proclaimed.french)) n'est pas celui du décompte (\($0.french)). À vérifier."
    }
  }
}
