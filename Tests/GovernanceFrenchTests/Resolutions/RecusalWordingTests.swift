import Governance
import GovernanceFrench
import Testing

@Suite struct RecusalWordingTests {
  private let funders = [
    FundingMember(member: Reference(id: 1, code: "cahc", name: "CAHC"), agreements: ["Contrat de ville"]),
    FundingMember(member: Reference(id: 2, code: "region", name: "Région"), agreements: []),
  ]

  @Test func whoIsNamedIsTold() throws {
    for text in ["La CAHC verse 10 000 €.", "Le contrat de ville est approuvé."] {
      let remark = try #require(funders.recusalRemark(on: text, hasVoted: true))
      #expect(remark.hasPrefix("CAHC finance le pôle et vote ici.") && remark.hasSuffix("deport 1"))
    }
  }

  @Test func aGrantOfNobodyInParticularMayBeOfAnyOfThem() throws {
    let remark = try #require(funders.recusalRemark(on: "La demande de subvention est approuvée.", hasVoted: false))
    #expect(remark.hasPrefix("CAHC et Région financent le pôle et votent ici."))
  }

  @Test func otherTextsAndOtherVotersAreNotConcerned() {
    #expect(funders.recusalRemark(on: "Le procès-verbal est approuvé.", hasVoted: true) == nil)
    #expect([FundingMember]().recusalRemark(on: "La subvention est acceptée.", hasVoted: true) == nil)
  }
}
