import Governance
import GovernanceFrench
import Testing

/// Names as people write them.
@Suite struct PersonNameReadingTests {
  @Test(
    arguments: [
      ("Marie DUPUIS", nil, "Marie", "DUPUIS"), ("DUPUIS Marie", nil, "Marie", "DUPUIS"),
      ("Mme DUPUIS Marie", "Mme", "Marie", "DUPUIS"), ("M. Jean DUPUIS", "M.", "Jean", "DUPUIS"),
      ("Monsieur DUPUIS", "M.", nil, "DUPUIS"), ("Mlle Zoé DUPUIS", "Mme", "Zoé", "DUPUIS"),
      ("M. Dupuis", "M.", nil, "Dupuis"),
      ("Jean-Marc VAN DEN BERG", nil, "Jean-Marc", "VAN DEN BERG"),
      ("VAN DEN BERG Jean Marc", nil, "Jean Marc", "VAN DEN BERG"),
      ("Anne de la TOUR", nil, "Anne", "de la TOUR"), ("de GAULLE Charles", nil, "Charles", "de GAULLE"),
      ("Le GOFF Anne", nil, "Anne", "Le GOFF"), ("Luc d'HERBOMEZ", nil, "Luc", "d'HERBOMEZ"),
      ("J. DUPUIS", nil, "J.", "DUPUIS"), ("J-P DUPUIS", nil, "J-P", "DUPUIS"),
      ("Éloïse MARTIN-DUPRÉ", nil, "Éloïse", "MARTIN-DUPRÉ"),
      ("M.\u{A0}Élie  N'GUYEN", "M.", "Élie", "N'GUYEN"), ("DUPUIS", nil, nil, "DUPUIS"),
    ] as [(String, String?, String?, String)])
  func familyNameIsWhatIsInCapitals(text: String, civility: String?, given: String?, family: String) {
    #expect(PersonName(reading: text) == PersonName(civility: civility, given: given, family: family))
    #expect(PersonName(fullName: text) == PersonName(civility: civility, given: given, family: family))
  }

  @Test(arguments: [
    "Marie Dupuis", "MARIE DUPUIS", "DUPUIS Marie MARTIN", "Marie DUPUIS-Martin", "M.", "", "Marie DUPUIS (présidente)",
    "DUPUIS 2", "marie@exemple.fr DUPUIS",
  ])
  func whatCannotBeToldApartIsNotGuessed(text: String) {
    #expect(PersonName(reading: text) == nil)
  }

  @Test func orderSaysWhereNothingIsInCapitals() {
    #expect(PersonName(reading: "Marie Dupuis", order: .givenFirst) == PersonName(given: "Marie", family: "Dupuis"))
    #expect(PersonName(reading: "Dupuis Marie", order: .familyFirst) == PersonName(given: "Marie", family: "Dupuis"))
    #expect(PersonName(reading: "MARIE DUPUIS", order: .givenFirst) == PersonName(given: "MARIE", family: "DUPUIS"))
    #expect(
      PersonName(reading: "Marie Anne de la Tour", order: .givenFirst)
        == PersonName(given: "Marie Anne", family: "de la Tour"))
    #expect(
      PersonName(reading: "De la Tour Marie", order: .familyFirst) == PersonName(given: "Marie", family: "De la Tour"))
    // Capitals say more than an order.
    #expect(PersonName(reading: "DUPUIS Marie", order: .givenFirst) == PersonName(given: "Marie", family: "DUPUIS"))
    for order in [PersonName.Order.givenFirst, .familyFirst] {
      #expect(PersonName(reading: "Marie Anne Dupuis", order: order) == nil)
    }
  }

  @Test func whatIsTypedIsTakenAsItStands() {
    #expect(PersonName(fullName: "marie dupuis") == PersonName(given: "marie", family: "dupuis"))
    #expect(PersonName(fullName: "MARIE DUPUIS") == PersonName(given: nil, family: "MARIE DUPUIS"))
    #expect(PersonName(fullName: "Mme marie dupuis") == PersonName(civility: "Mme", given: "marie", family: "dupuis"))
  }
}
