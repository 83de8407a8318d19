import Governance
import GovernanceDocuments
import GovernanceStore
import Testing

/// A receipt tells what was so when the money came.
@Suite struct DuesReceiptTests {
  @Test func anExemptionIsToldAndTheNameIsThatOfTheDay() throws {
    let sample = try SampleFile()
    let file = sample.file
    let (today, member) = (SampleFile.today, try file.member("apei"))
    _ = try file.callDues(of: 2025, Amount(cents: 10_000), on: .of("2025-07-01"))
    _ = try file.recordDuesPayment(by: member, for: 2025, Amount(cents: 2_000), on: .of("2025-07-15"), today: today)
    try file.exemptFromDues(member, for: 2025, reason: PlainText("solde"), from: .of("2025-07-15"))
    _ = try file.rename(file.organization("apei"), to: PlainText("Autrement"), from: .of("2026-01-01"), source: nil)
    let (dues, payment) = try file.payment(by: file.member("apei"), for: 2025, receipt: nil)
    let page = try dues.receipt(of: payment, association: file.association()).plainText(width: 300)
    #expect(page.contains("APEI Hénin-Carvin") && !page.contains("Autrement"))
    #expect(page.contains("Dispensé du reste : 80,00\u{A0}€") && !page.contains("Reste : 0"))
    try sample.remove()
  }

  @Test func anAgreementGoesUntilItsLastDayInTheList() throws {
    let sample = try SampleFile()
    _ = try sample.file.addAgreement(
      PlainText("AMI"), funder: sample.file.organization("cahc"), from: .of("2026-01-01"), last: .of("2026-12-31"))
    let rows = try sample.file.rows(of: .agreements, on: SampleFile.today, today: SampleFile.today)
    #expect(rows.first?.last == "2026-12-31")
    try sample.remove()
  }
}
