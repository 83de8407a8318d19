import Governance
import GovernanceFrench
import Testing

@Suite struct EntitlementTests {
  @Test(arguments: [
    ("tous les adhérents", Entitlement.everybody), ("les membres de l'association", .everybody),
    ("les adhérents à jour de cotisation", .inGoodStanding),
    ("seuls les membres à jour de leur cotisation votent", .inGoodStanding),
  ])
  func understood(text: String, entitlement: Entitlement) throws {
    #expect(try RuleReader(text, about: .entitlement).terms() == .entitlement(entitlement))
  }

  @Test(arguments: [
    "les adhérents depuis six mois", "les membres à jour de cotisation depuis un an", "les adhérents non à jour",
    "les membres actifs", "les adhérents à jour", "tous sauf les membres à jour de cotisation",
  ])
  func whatSaysMoreIsNotComputed(text: String) {
    #expect(throws: Refusal.self) { try RuleReader(text, about: .entitlement).terms() }
  }
}
