import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// What a lead writes into the form of a group is taken whole or not at all, once, and for that group alone.
@Suite struct FollowUpFormTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let today: Day

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    today = try day("2026-02-12")
    _ = try file.planMilestone(PlainText("Bail signé"), of: file.project("friperie"), for: day("2026-06-30"))
    _ = try file.setStep(
      PlainText("Chercher un local"), owner: nil, dueOn: nil, of: file.project("friperie"), on: day("2026-01-12"))
  }

  private func form(
    _ answers: [(project: String, question: String, text: String)], group: String = "transition"
  ) throws -> ReturnedForm {
    ReturnedForm(
      group: group, madeOn: try day("2026-01-12"),
      answers: answers.enumerated().map {
        ReturnedForm.Answer(line: $0 + 2, group: group, project: $1.project, question: $1.question, text: $1.text)
      })
  }

  private func outcome(_ answers: [(project: String, question: String, text: String)]) throws -> ImportOutcome {
    try file.previewFollowUp(form(answers), today: today)
  }

  private let filled: [(project: String, question: String, text: String)] = [
    ("", "Rempli le", "2/2/2026"), ("friperie-solidaire", "Nouveau stade", "Étude"),
    ("friperie-solidaire", "Nouvelles", "Un local est trouvé"),
    ("friperie-solidaire", "Prochaine étape", "Signer le bail"),
    ("friperie-solidaire", "Par qui", "roussel"), ("friperie-solidaire", "Pour le", "30/6"),
    ("friperie-solidaire", "Jalon atteint le : Bail signé", "1/2/2026"),
  ]

  @Test func theWholeFormIsOneActAndComesBackOff() throws {
    let before = try file.dump()
    let preview = try file.previewFollowUp(form(filled), today: today)
    #expect(try file.dump() == before)
    let done = try file.importFollowUp(form(filled), today: today)
    #expect(done.lines == preview.lines && done.count(.added) == 4 && done.lines.count == 5)
    let sheet = try file.groupSheet(of: file.workingGroup("transition"), on: today)
    let friperie = try #require(sheet.projects.last)
    #expect(friperie.project.stage.code == "study" && friperie.milestones.isEmpty)
    #expect(friperie.step?.text == "Signer le bail" && friperie.step?.owner?.code == "roussel")
    #expect(try friperie.step?.dueOn == day("2026-06-30") && friperie.note?.day == day("2026-02-02"))
    #expect(try file.undo().kind == .importFollowUp)
    #expect(try file.dump() == before)
  }

  @Test func aFormTakenTwiceSaysNothingNew() throws {
    _ = try file.importFollowUp(form(filled), today: today)
    let again = try file.previewFollowUp(form(filled), today: today)
    #expect(again.changeCount == 0 && again.count(.unchanged) == 5)
    #expect(throws: Refusal.exchange(.nothingToImport)) { try file.importFollowUp(form(filled), today: today) }
    // Nor once its step was done and its project went on.
    _ = try file.closeStep(of: file.project("friperie"), isDone: true, on: today)
    _ = try file.changeStage(of: file.project("friperie"), to: file.stage("en cours"), on: today)
    #expect(try file.previewFollowUp(form(filled), today: today).changeCount == 0)
  }

  @Test(arguments: [
    ("cuisine-centrale", "Nouvelles", "x", "suivi par ALIM, attesté au 24/06/2025"),
    ("friperie", "Nouvelles", "x", "aucun projet « friperie »"),
    ("friperie-solidaire", "Couleur", "x", "ce n'est pas une question du formulaire"),
    ("friperie-solidaire", "Nouveau stade", "fini", "Aucun stade « fini »."),
    ("plateforme-pmcb", "Par qui", "roussel", "de quelle étape ? Remplissez aussi « Prochaine étape »"),
    ("friperie-solidaire", "Jalon atteint le : Toit posé", "1/2/2026", "aucun jalon « Toit posé » n'est prévu"),
    ("friperie-solidaire", "Jalon atteint le : Bail signé", "1/2/2027", "Le 1er février 2027 n'est pas encore venu"),
    ("friperie-solidaire", "Jalon atteint le : Bail signé", "bientôt", "bientôt"),
  ])
  func whatIsRefusedIsToldWithItsLine(_ project: String, _ question: String, _ text: String, _ told: String) throws {
    let answers = [(project: "plateforme-pmcb", question: "Nouvelles", text: "Une visite"), (project, question, text)]
    let line = try #require(try outcome(answers).lines.first { $0.kind == .refused })
    #expect(line.number == 3 && line.details.joined().contains(told), "\(line.details)")
    let before = try file.dump()
    #expect(throws: Refusal.exchange(.importHasRefusedLines(count: 1, first: 3))) {
      try file.importFollowUp(form(answers), today: today)
    }
    #expect(try file.dump() == before)
  }

  @Test func theStepThatStandsIsCompletedOrDone() throws {
    let project = try file.project("friperie")
    func step() throws -> ProjectStep? { try file.sheet(of: project, on: today).step }
    _ = try file.setStep(PlainText("Signer"), owner: nil, dueOn: nil, of: project, on: today)
    _ = try file.importFollowUp(
      form([("friperie-solidaire", "Par qui", "roussel"), ("friperie-solidaire", "Pour le", "1/4/2026")]), today: today)
    #expect(try step()?.text == "Signer" && step()?.owner?.code == "roussel" && step()?.dueOn == day("2026-04-01"))
    #expect(
      try file.previewFollowUp(form([("friperie-solidaire", "Prochaine étape", "Rien")]), today: today).changeCount == 0
    )
    _ = try file.importFollowUp(form([("friperie-solidaire", "Prochaine étape", "faite")]), today: today)
    #expect(try step() == nil)
  }

  @Test func aFormIsNotFilledInBeforeItIsMade() throws {
    let lines = try outcome([("", "Rempli le", "2/2/2025"), ("friperie-solidaire", "Nouvelles", "x")]).lines
    #expect(lines.first?.kind == .refused && lines.first?.details.joined().contains("avant d'être établi") == true)
    let taken = try outcome([("", "Rempli le", "2/2/2026"), ("friperie-solidaire", "Nouvelles", "x")]).lines
    #expect(taken.first?.details == ["tout est noté au 2 février 2026"])
  }

  @Test(arguments: ["", "—", "–", "-"])
  func aStrokeIsNoAnswer(text: String) throws {
    let form = try ReturnedForm([
      ListRow(line: 1, cells: FollowUpWord.columns),
      ListRow(line: 2, cells: ["transition", "friperie-solidaire", "Friperie", "Nouvelles", "", text]),
    ])
    #expect(form.answers.isEmpty)
  }

  @Test func nobodyIsSilentBeforeTheRecordKnowsOfThem() throws {
    #expect(try file.groupSheet(of: file.workingGroup("transition"), on: day("2024-01-01")).silent.isEmpty)
    #expect(try !file.groupSheet(of: file.workingGroup("transition"), on: day("2026-06-01")).silent.isEmpty)
  }

  @Test func theFormIsThatOfOneGroup() throws {
    #expect(throws: Refusal.unknownReference(.workingGroup, "autre", suggestions: [])) {
      try file.previewFollowUp(form([], group: "autre"), today: today)
    }
    let mixed = ReturnedForm(
      group: "transition", madeOn: nil,
      answers: [.init(line: 9, group: "alim", project: "friperie-solidaire", question: "Nouvelles", text: "x")])
    let line = try #require(try file.previewFollowUp(mixed, today: today).lines.first)
    #expect(line.kind == .refused && line.details == ["le formulaire est celui de TRANSITION"])
  }

  @Test func whatTheFormAsksIsWhatItReads() throws {
    let sheet = try file.groupSheet(of: file.workingGroup("transition"), on: today)
    for line in sheet.form where line.question != FollowUpWord.madeOn {
      #expect(FollowUpQuestion(french: line.question)?.french == line.question)
    }
    var rows = [ListRow(line: 1, cells: FollowUpWord.columns)]
    for (index, line) in sheet.form.enumerated() {
      let isNews = line.project?.code == "friperie-solidaire" && line.question == FollowUpQuestion.news.french
      rows.append(
        ListRow(
          line: index + 2,
          cells: [
            "transition", line.project?.code ?? "", line.project?.name ?? "", line.question, line.present,
            isNews ? "'=bien" : " ",
          ]))
    }
    let form = try ReturnedForm(rows)
    #expect(form.group == "transition" && form.madeOn == today)
    #expect(form.answers.map(\.text) == ["=bien"] && form.answers.first?.project == "friperie-solidaire")
  }
}
