import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// A correction keeps the former value, and admits nothing that a list could not read.
@Suite struct CorrectingTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func correct(_ field: CorrectableField, _ id: Int64, to value: String) throws -> String? {
    try file.correct(field, ofRow: id, code: "x", to: PlainText(value), reason: PlainText("vérifié"))
  }

  @Test(arguments: CorrectableField.allCases)
  func everyFieldHasItsPlace(_ field: CorrectableField) throws {
    let meeting = try file.board(on: "2026-03-12")
    _ = try file.addAgreement(PlainText("AMI"), funder: file.organization("cahc"))
    let value =
      switch field {
      case .organizationKind: "sse"
      case .personCivility: "Mme"
      case .personFamilyName: "CORRIGÉ"
      case .personPublication: "1"
      case .meetingDay: "2026-03-13"
      case .associationFiscalYearEnd: "12-31"
      case .agreementAmount: "12000000"
      case .agreementFirstDay, .agreementSigning: "2026-01-01"
      case .agreementLastDay: "2028-01-01"
      case .meetingTime: "18:30"
      default: "Valeur corrigée"
      }
    let row = field.kind == .meeting ? meeting.id : 1
    _ = try correct(field, row, to: value)
    #expect(throws: Refusal.valueUnchanged(field.shown(value))) { try correct(field, row, to: value) }
  }

  @Test func formerValueIsAnsweredAndKept() throws {
    let person = try file.person("monoky")
    #expect(try correct(.personCivility, person.id, to: "M.") == nil)
    #expect(try correct(.personFamilyName, person.id, to: "MONOKI") == "MONOKY")
    #expect(try file.journal(limit: 1).first?.summary.contains("MONOKY → MONOKI ; motif : vérifié") == true)
    #expect(try file.person("monoki").code == "monoky")
  }

  @Test func givenNameIsNoPartOfAFamilyName() throws {
    let person = try file.person("monoky")
    #expect(
      throws: Refusal.unfitValue(
        "Paul MONOKI", expected: "le nom de famille seul, « MONOKI » (le prénom : corriger … prénom \"Paul\")")
    ) { try correct(.personFamilyName, person.id, to: "Paul MONOKI") }
  }

  @Test(arguments: [
    (CorrectableField.personCivility, "Dr", "person_civility_is_known"),
    (.organizationKind, "mairie", "organization_kind_is_known"),
    (.personPublication, "peut-être", "person_publication_is_yes_or_no"),
    (.personPublication, "2", "person_publication_is_yes_or_no"),
    (.meetingDay, "2026-02-30", "meeting_day_exists"), (.meetingDay, "0000-01-01", "meeting_day_exists"),
    (.meetingDay, "-2026-01-01", "meeting_day_exists"), (.meetingTime, "24:00", "meeting_hours_exist"),
    (.meetingTime, "18h", "meeting_hours_exist"),
  ])
  func unfitValueIsRefused(field: CorrectableField, value: String, promise: String) throws {
    let meeting = try file.board(on: "2026-03-12")
    let before = try file.dump()
    #expect(throws: Refusal.file(.brokenPromise(name: promise))) {
      try correct(field, field.kind == .meeting ? meeting.id : 1, to: value)
    }
    #expect(try file.dump() == before)
  }

  @Test func rowThatDoesNotExistIsRefused() throws {
    #expect(throws: Refusal.unknownReference(.person, "x", suggestions: [])) {
      try correct(.personFamilyName, 999, to: "X")
    }
    #expect(try file.journal().count == 1)
  }
}
