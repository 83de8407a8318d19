import Governance
import GovernanceFrench
import GovernanceStore

extension Workspace {
  /// What to say of a fact that begins on that day where the adherent does not belong then, or is known to leave later;
  /// nil where there is nothing to say, and for who never was an adherent.
  func belongingRemark(of code: String, on day: Day) throws -> String? {
    let file = try reading()
    guard let member = try? file.member(code) else { return nil }
    return switch try file.belonging(of: [member], on: day)[member] {
    case .outside:
      "\(member.name) n'est pas adhérent le \(day.frenchShort), d'après le dossier. Si c'est une erreur : annuler"
    case .until(let end):
      "\(member.name) n'est plus adhérent à compter du \(end.frenchShort) : rien ne finit de soi-même ce jour-là."
    case .belongs, nil: nil
    }
  }
}
