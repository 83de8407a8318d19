import Governance
import GovernanceFrench
import GovernanceStore

/// The page of all checks, made from themselves: `docs/checks.md`.
enum CheckReference {
  static var markdown: String {
    var output = """
      # Contrôles de « vérifier »

      <!-- Page produite par « ptce aide --controles » : scripts/renew la refait. -->

      `vérifier` relit le registre et dit ce qui manque ou se contredit, une ligne par constat, avec quoi taper ensuite. \
      Rien à dire : rien n'est imprimé, code de retour 0. Une erreur ou une alerte : code 1. Des notes seules : code 0.

      """
    for severity in CheckHeading.Severity.allCases {
      let checks = AssociationFile.checks.filter { $0.severity == severity }
      output += "\n## \(severity.french.capitalizedFirst)s\n"
      for check in checks {
        output += "\n### `\(check.name)`\n\n\(check.rule) Source : \(check.source).\n\n"
        output += "```\n\(check.name)  \(check.example.french)\n```\n"
      }
    }
    return output
  }
}
