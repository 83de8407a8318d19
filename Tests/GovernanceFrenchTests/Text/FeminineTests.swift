import GovernanceFrench
import Testing

@Suite struct FeminineTests {
  @Test(arguments: [
    ("président", "présidente"), ("vice-président", "vice-présidente"), ("trésorier", "trésorière"),
    ("secrétaire", "secrétaire"), ("chef de file", "cheffe de file"),
  ])
  func officesHaveAFeminine(office: String, feminine: String) {
    #expect(office.feminine == feminine)
  }
}
