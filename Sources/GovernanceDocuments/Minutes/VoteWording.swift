import Governance
import GovernanceFrench

/// What a count means, and whether the chair proclaimed something else; the same words in minutes and in reports.
struct VoteWording {
  private let resolution: Resolution
  private let verdict: Verdict
  private let isAgainstCount: Bool

  init(_ resolution: Resolution, under bylaws: Bylaws) {
    self.resolution = resolution
    verdict = resolution.verdict(under: bylaws)
    isAgainstCount = resolution.isProclaimedAgainstCount(under: bylaws)
  }

  /// The arithmetic under the rule of that day, or what each candidate rule gives; and the quorum, where one was judged.
  var meaning: String {
    verdict.french + (resolution.quorum.map { " ; " + $0.french } ?? "")
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
