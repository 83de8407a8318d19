import Governance
import GovernanceFrench
import Testing

/// Whom the statutes name for signing and approving: told where plain, and never guessed.
@Suite struct NamedActorsTests {
  @Test(arguments: [
    ("le président et le secrétaire de séance", ["présidence de séance", "secrétariat de séance"]),
    ("le président", ["présidence de séance"]), ("deux administrateurs", []), ("tous les présents", []),
    ("pas de signature du président", []),
  ])
  func signatories(_ text: String, _ missing: [String]) {
    #expect(NamedActors(text).notNoted(hasChair: false, hasSecretary: false) == missing)
    #expect(NamedActors(text).notNoted(hasChair: true, hasSecretary: true).isEmpty)
  }

  @Test(arguments: [
    ("l’assemblée générale", BodyKind.board, true, true), ("l’assemblée générale", .generalAssembly, false, false),
    ("le conseil d’administration", .board, true, false), ("le CA ou le bureau", .bureau, false, false),
    ("la réunion suivante", .board, true, false), ("la réunion suivante", .bureau, false, true),
    ("l’assemblée générale suivante", .board, false, true), ("les présents, par courriel", .board, true, false),
    ("sans approbation du conseil", .bureau, false, false),
  ])
  func approvers(_ text: String, _ kind: BodyKind, _ isSameBody: Bool, _ differs: Bool) {
    #expect(NamedActors(text).differs(from: kind, isSameBody: isSameBody) == differs)
  }
}
