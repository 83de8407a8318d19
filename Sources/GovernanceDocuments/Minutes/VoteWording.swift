import Governance
import GovernanceFrench

/// What a count means, and whether the chair proclaimed something else; the same words in minutes and in reports.
struct VoteWording {
  private let resolution: Resolution
  private let rule: Rule.State

  init(_ resolution: Resolution, rule: Rule.State) {
    self.resolution = resolution
    self.rule = rule
  }

  /// The common result of all candidate majorities, or each candidate's; the rule beside it where it was read.
  var meaning: String {
    let verdict = resolution.verdict
    switch rule {
    case .unknown: return verdict.french
    case .stated(let text, let article):
      let words = "règle des statuts : « \(text) »\(article.map { " (\($0))" } ?? "")"
      return (verdict.agreed.map { "\($0.french) quelle que soit la majorité" } ?? candidates) + " ; " + words
    case .silent:
      return (verdict.agreed.map { "\($0.french) quelle que soit la majorité" } ?? candidates) + " ; statuts muets"
    }
  }

  /// The sentence that tells a proclamation against the count; nil where there is none.
  var difference: String? {
    guard resolution.proclaimedAgainstCount, let proclaimed = resolution.proclaimed,
      let agreed = resolution.verdict.agreed
    else { return nil }
    return "Le résultat proclamé (\(proclaimed.french)) n'est pas celui du décompte (\(agreed.french)). À vérifier."
  }

  private var candidates: String {
    resolution.verdict.results.map { "\($0.majority.french) : \($0.isReached ? "atteinte" : "non atteinte")" }
      .joined(separator: ", ")
  }
}
