import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

/// What a closed report tells line by line, and no figure counts, is corrected line by line.
@Suite struct LineCorrectionTests {
  private let today = SampleFile.today

  private func withAgreement() throws -> SampleFile {
    let sample = try SampleFile.withYear2025()
    _ = try sample.file.addAgreement(
      PlainText("AMI PTCE"), funder: sample.file.organization("cahc"), amount: Amount(cents: 10_000_000),
      from: .of("2025-01-01"), last: .of("2026-12-31"))
    _ = try sample.file.planMilestone(
      PlainText("Ouverture"), of: sample.file.project("friperie-solidaire"), for: .of("2025-12-01"),
      today: .of("2025-11-01"))
    return sample
  }

  /// What the closed report tells as corrections, after that was done to the record.
  private func lines(_ change: (AssociationFile) throws -> Void) throws -> [String] {
    let sample = try withAgreement()
    let closed = try sample.file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    let sealed = try SealedReport(closed)
    #expect(try sealed.correctionLines(now: sample.file.activityReport(2025, today: today)).isEmpty)
    try change(sample.file)
    let now = try sample.file.activityReport(2025, today: today)
    let lines = sealed.correctionLines(now: now)
    let page = try sealed.document(of: closed, now: now, on: today).plainText(width: 400)
    for line in lines { #expect(page.contains(line)) }
    try sample.remove()
    return lines
  }

  @Test func aVoteThatWasCountedWrongly() throws {
    let told = try lines { file in
      _ = try file.recountVote(
        2, at: file.meeting("CA-2025-01", .current, on: today), time: nil, today: today
      ) { (former, present, represented) throws(Refusal) in
        try former.recounted(votesFor: 2, votesAgainst: 3, present: present, represented: represented)
      }
    }
    #expect(
      told == [
        "CA-2025-01/02, voix : publié 3 pour, 2 contre, 2 abstentions, corrigé 2 pour, 3 contre, 2 abstentions"
      ])
  }

  @Test func theAmountAndTheDaysOfAnAgreement() throws {
    let told = try lines { file in
      let agreement = try file.agreement("ami-ptce")
      _ = try file.correct(
        .agreementAmount, ofRow: agreement.id, code: agreement.code, to: PlainText("9000000"),
        reason: PlainText("lu trop vite"))
      _ = try file.correct(
        .agreementLastDay, ofRow: agreement.id, code: agreement.code, to: PlainText("2028-01-01"),
        reason: PlainText("lu trop vite"))
    }
    #expect(told.count == 2)
    let (sum, before) = (Amount(cents: 9_000_000).french, Amount(cents: 10_000_000).french)
    #expect(
      told.first
        == "Conventions de l'année, montant : publié \(before), corrigé \(sum) (AMI PTCE : \(sum) au lieu de \(before))"
    )
    #expect(told.last == "AMI PTCE, dernier jour : publié 31 décembre 2026, corrigé 31 décembre 2027")
  }

  @Test func aMilestoneThatIsNotedLater() throws {
    let told = try lines { file in
      _ = try file.reachMilestone(
        PlainText("Ouverture"), of: file.project("friperie-solidaire"), on: .of("2025-11-20"))
    }
    #expect(
      told == [
        "Friperie solidaire et d’insertion, jalons atteints en plus : « Ouverture », le 20 novembre 2025 ; "
          + "jalons prévus en moins : « Ouverture », le 1er décembre 2025"
      ])
  }

  @Test func aLineIsToldBesideTheFigureThatCountsIt() throws {
    let sample = try withAgreement()
    let file = sample.file
    let sealed = try SealedReport(
      file.closeReport(2025, today: today) { try SealedReport($0).canonicalText })
    let agreement = try file.agreement("ami-ptce")
    _ = try file.correct(
      .agreementTitle, ofRow: agreement.id, code: agreement.code, to: PlainText("AMI PTCE 2"),
      reason: PlainText("titre entier"))
    let line = try #require(try sealed.lineCorrections(now: file.activityReport(2025, today: today)).first)
    #expect(line.french == "AMI PTCE, titre : publié « AMI PTCE », corrigé « AMI PTCE 2 »")
    #expect(Set(sealed.figures.filter(line.concerns).map(\.key)) == ["agreements.inForce", "agreements.amount"])
    try sample.remove()
  }

  @Test func anOfficeThatIsOverAndAMeetingOfAnotherDay() throws {
    let told = try lines { file in
      _ = try file.endMandate(
        of: file.member("somaten"), in: file.body("bureau"), place: nil, reason: .resignation, on: .of("2025-12-01"))
      _ = try file.changeStage(
        of: file.project("friperie-solidaire"), to: file.stage("abandoned"), on: .of("2025-11-04"))
    }
    #expect(told.contains("Bureau, fonctions à la fin de la période en moins : Secrétaire (SAS SOMATEN)"))
    #expect(told.contains { $0.contains("changements de stade en plus : le 4 novembre 2025") })
  }

  @Test func whoIsCalledOtherwiseIsNoOtherCarrier() throws {
    let told = try lines { file in
      let die = try file.organization("die")
      _ = try file.correct(
        .organizationName, ofRow: die.id, code: die.code, to: PlainText("Dynamique Insertion"),
        reason: PlainText("sigle"))
    }
    #expect(told == ["DIE, nom : publié « DIE », corrigé « Dynamique Insertion »"])
  }

  @Test func noCorrectionNamesWhoRefuses() throws {
    let told = try lines { file in
      try file.changeContact(
        of: file.person("boukhateb"), email: nil, phone: nil, postalAddress: nil, mayBePublished: false)
      try file.note(
        PlainText("Nordine BOUKHATEB a signé."), about: file.project("friperie-solidaire"), on: .of("2025-12-15"))
    }
    #expect(
      told == [
        "Friperie solidaire et d’insertion, nouvelles en plus : « une personne non nommée a signé. », le 15 décembre 2025"
      ])
  }

  @Test func theAmountsOfAgreementsAreAFigure() throws {
    let sample = try withAgreement()
    _ = try sample.file.addAgreement(
      PlainText("Sans montant"), funder: sample.file.organization("cahc"), from: .of("2025-01-01"),
      last: .of("2025-12-31"))
    let report = try sample.file.activityReport(2025, today: today)
    let figure = try #require(report.publishedFigures.first { $0.key == "agreements.amount" })
    #expect(figure.number == 10_000_000 && figure.unit == .cents && !figure.isComplete)
    #expect(figure.references?.map(\.name) == ["AMI PTCE"])
    let page = report.document.plainText(width: 300)
    #expect(
      page.contains(
        "2 conventions en cours dans l'année, pour \(Amount(cents: 10_000_000).french) sur toute leur durée, "
          + "sans celle dont le montant n'est pas renseigné."))
    try sample.remove()
  }
}
