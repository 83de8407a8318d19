import Governance
import Testing

@Suite struct DiscretionTests {
  private func discretion(isResident: Bool, _ mayBePublished: Bool?) -> ActivityReport.Discretion {
    ActivityReport.Discretion(people: [
      .init(
        person: Samples.person(1), familyName: "D'ESSAI-MODÈLE", member: isResident ? Samples.member(1) : nil,
        mayBePublished: mayBePublished)
    ])
  }

  @Test(arguments: [
    (true, true as Bool?, true), (true, false, false), (true, nil, false), (false, true, true), (false, false, false),
    (false, nil, true),
  ])
  func anInhabitantIsNamedOnlyIfHeAgreed(_ isResident: Bool, _ mayBePublished: Bool?, _ isNamed: Bool) {
    let discretion = discretion(isResident: isResident, mayBePublished)
    #expect((discretion.name(of: Samples.person(1)) != nil) == isNamed)
    #expect(discretion.isBroken(by: "Appeler M. d'Essai-Modèle demain") == !isNamed)
    #expect(!discretion.isBroken(by: "Essai du modèle"))
  }

  @Test func thoseWhoMayNotBeNamedAreCounted() {
    let parties = discretion(isResident: true, nil).parties([Samples.member(1), Samples.member(2)])
    #expect(parties.names == ["Adhérent 2"])
    #expect(parties.unnamedResidents == 1)
    #expect(parties.count == 2)
  }
}
