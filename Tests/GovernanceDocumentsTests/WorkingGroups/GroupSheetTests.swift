import Foundation
import Governance
import GovernanceFrench
import GovernanceStore
import Testing

@testable import GovernanceDocuments

@Suite struct GroupSheetTests {
  /// A group of which something is known, with words that spoil markup.
  private func sample() throws -> SampleFile {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    let friperie = try file.project("friperie-solidaire")
    _ = try file.setStep(
      PlainText("Signer le bail <b> | \"Carvin\""), owner: file.person("roussel"), dueOn: .of("2026-03-31"),
      of: friperie, on: .of("2025-12-01"))
    _ = try file.planMilestone(PlainText("Ouverture"), of: friperie, for: .of("2026-09-01"))
    _ = try file.planMilestone(PlainText("Étude de marché"), of: friperie, for: .of("2025-12-15"))
    return sample
  }

  private func sheet(_ sample: SampleFile, _ group: String = "transition") throws -> GroupSheet {
    try sample.file.groupSheet(of: sample.file.workingGroup(group), on: SampleFile.today)
  }

  @Test func theSheetIsWhatItWas() throws {
    let sample = try sample()
    let document = try sheet(sample).document(of: sample.file.association())
    try Golden(name: "fiche-transition.md").expect(document.markdown)
    #expect(try Document(canonicalText: document.canonicalText) == document)
    let year = try sample.file.year(2025, of: sample.file.workingGroup("transition"), today: SampleFile.today)
    try Golden(name: "annee-transition.md").expect(year.document(of: sample.file.association()).markdown)
    try sample.remove()
  }

  @Test func whoMayNotBeNamedIsNotNamedInWhatIsHandedOut() throws {
    let sample = try sample()
    let (file, day) = (sample.file, SampleFile.today)
    let group = try file.workingGroup("transition")
    let since = try Beginning(.of("2026-01-02"))
    _ = try file.addMember(
      PlainText("Zoé LEFÈVRE"), isResident: true, college: nil, since: since, mayBePublished: false)
    let zoe = try file.person("lefevre")
    try file.join(group, organization: nil, person: zoe, from: since)
    let taupin = try file.person("taupin")
    try file.changeContact(of: taupin, email: nil, phone: nil, postalAddress: nil, mayBePublished: false)
    try file.join(group, organization: file.organization("afeji"), person: taupin, from: since)
    _ = try file.setStep(
      PlainText("Signer le bail"), owner: zoe, dueOn: nil, of: file.project("friperie-solidaire"), on: day)
    try file.note(PlainText("Zoé Lefèvre a visité un local"), about: file.project("friperie-solidaire"), on: day)
    let sheet = try sheet(sample)
    #expect(sheet.members.map { $0.line(on: day) } == ["Zoé LEFÈVRE", "AFEJI Hauts-de-France (Fabrice TAUPIN)"])
    let told = sheet.document(of: try file.association()).markdown
    #expect(told.contains("un habitant et AFEJI Hauts-de-France"))
    #expect(!told.contains("LEFÈVRE") && !told.contains("TAUPIN"))
    // What somebody typed stays, and is told.
    #expect(sheet.projectsTellingPrivateNames.map(\.code) == ["friperie-solidaire"])
    try sample.remove()
  }

  @Test("A group of five projects fits one A4 page", .needs(.weasyprint, .pdfinfo))
  func onePage() throws {
    let sample = try sample()
    let projects = try sample.file.projects(
      ProjectFilter(group: sample.file.workingGroup("mob")), on: SampleFile.today)
    #expect(projects.count == 5)
    for project in projects {
      _ = try sample.file.setStep(
        PlainText("Réunir les partenaires et choisir un lieu"), owner: sample.file.person("dauchet"),
        dueOn: .of("2026-03-31"), of: project.reference, on: .of("2026-01-05"))
      _ = try sample.file.planMilestone(PlainText("Ouverture au public"), of: project.reference, for: .of("2026-09-01"))
      try sample.file.note(
        PlainText("Le comité a visité deux lieux et en retient un, sous réserve de travaux."),
        about: project.reference, on: .of("2026-01-08"))
    }
    let page = try sheet(sample, "mob").document(of: sample.file.association()).converted(to: .pdf)
    #expect(try Tool.pdfinfo.answer("-", to: page).contains(/Pages:\s+1\n/))
    try sample.remove()
  }

  @Test func theChartSaysInWordsWhatItDraws() throws {
    let sample = try sample()
    let chart = StageChart(try sample.file.workingGroups(on: SampleFile.today), on: SampleFile.today)
    let drawing = try SVGReader(chart.svg)
    #expect(drawing.title == chart.title && drawing.frames.count == chart.groups.flatMap(\.projectCounts).count)
    #expect(drawing.account.contains("2 projets (non précisé : 1, en cours : 1)"))
    for text in drawing.texts {
      #expect(text.size >= 13 && text.y < drawing.height && text.right <= drawing.width, "\(text.words)")
    }
    for frame in drawing.frames { #expect(frame.maxX <= drawing.width && frame.maxY <= drawing.height) }
    try Golden(name: "stades.svg").expect(chart.svg)
    try Golden(name: "stades.md").expect(chart.document(of: sample.file.association()).markdown)
    // No group, no project, many projects.
    let empty = WorkingGroup(
      reference: Reference(id: 1, code: "g", name: "Groupe \u{1B}[31m & <b>"), leads: [], projectCounts: [])
    #expect(try SVGReader(StageChart([empty], on: SampleFile.today).svg).frames.isEmpty)
    #expect(try SVGReader(StageChart([], on: SampleFile.today).svg).texts.isEmpty)
    let many = WorkingGroup(
      reference: empty.reference, leads: [],
      projectCounts: [
        .init(stage: Stage(code: "x", label: String(repeating: "très ", count: 30), rank: 1), count: 4000)
      ])
    let wide = try SVGReader(StageChart([many], on: SampleFile.today).svg)
    #expect(wide.frames.allSatisfy { $0.maxX < wide.width } && wide.texts.allSatisfy { $0.right <= wide.width })
    try sample.remove()
  }

  @Test(arguments: [1, 4, 20])
  func theChartOfAReportCutsNoGroup(groups: Int) throws {
    let stages = (1...3).map { Stage(code: "s\($0)", label: "stade \($0)", rank: $0) }
    let chart = StageChart(
      (1...groups).map { number in
        WorkingGroup(
          reference: Reference(id: Int64(number), code: "g\(number)", name: "Groupe \(number)"), leads: [],
          projectCounts: stages.map { .init(stage: $0, count: number) })
      }, on: SampleFile.today)
    let figures = chart.figures(id: "projets")
    #expect(figures.count == (groups + 3) / 4 && Set(figures.map(\.caption)).count == figures.count)
    for figure in figures {
      let drawing = try SVGReader(figure.svg)
      let named = drawing.texts.filter { $0.words.hasPrefix("Groupe") }
      // Each group once, with its three stages, in the drawing as in the words.
      #expect(drawing.frames.count == 3 * named.count && named.count == figure.equivalentLines.count)
      #expect(figure.equivalentLines.first == drawing.account.split(separator: "\n").first.map(String.init))
    }
    #expect(StageChart([], on: SampleFile.today).figures(id: "projets").isEmpty)
  }

  @Test func theChartOfAReportTellsBothEndsOfTheYear() throws {
    let stages = (1...3).map { Stage(code: "s\($0)", label: "stade \($0)", rank: $0) }
    func group(_ counts: [Int]) -> WorkingGroup {
      WorkingGroup(
        reference: Reference(id: 1, code: "g", name: "Groupe"), leads: [],
        projectCounts: zip(stages, counts).filter { $1 > 0 }.map { .init(stage: $0, count: $1) })
    }
    let start = try #require(Day(year: 2025, month: 1, day: 1))
    func figure(_ earlier: [Int]) throws -> Figure {
      let before = StageChart.Before(groups: [group(earlier)], day: start)
      return try #require(
        StageChart([group([0, 2, 1])], on: SampleFile.today, before: before).figures(id: "p").first)
    }
    let known = try figure([4, 1, 0])
    #expect(
      known.textEquivalent
        == "Groupe – stade 2 : 2, stade 3 : 1 ; au 1er janvier 2025 – stade 1 : 4, stade 2 : 1")
    let drawing = try SVGReader(known.svg)
    // The stage that no project has any more stands there too.
    for words in ["stade 1", "0", "(4)", "2", "(1)", "stade 3"] {
      #expect(drawing.texts.contains { $0.words == words }, "\(words)")
    }
    #expect(drawing.texts.contains { $0.words.hasPrefix("Entre parenthèses") })
    let unknown = try SVGReader(figure([0, 0, 0]).svg)
    #expect(unknown.texts.contains { $0.words.hasSuffix("non attesté.") })
    #expect(!unknown.texts.contains { $0.words.hasPrefix("(") })
  }

  @Test(
    "The form comes back from Word and LibreOffice as it was filled in", .needs(.pandoc), arguments: ["docx", "odt"])
  func theFormThereAndBack(ending: String) throws {
    let sample = try sample()
    let sheet = try sheet(sample)
    var document = sheet.formDocument
    document.fill([
      ("Rempli le", "2/1/2026"), ("Nouvelles", "Un local | rue « Zola »"),
      ("Jalon atteint le : Étude de marché", "3/1/2026"),
    ])
    let folder = try PrivateFolder()
    let format = try #require(DocumentFormat(path: "f.\(ending)"))
    let path = try folder.write(document.converted(to: format), as: "f.\(ending)")
    try expectAnswers(ReturnedForm(EditedDocument.read(path: path).formRows))
    let empty = try folder.write(sheet.formDocument.converted(to: format), as: "vide.\(ending)")
    #expect(try ReturnedForm(EditedDocument.read(path: empty).formRows).answers.isEmpty)
    try sample.remove()
  }

  @Test("LibreOffice saves the form again without losing an answer", .needs(.pandoc, .soffice))
  func theFormThroughLibreOffice() throws {
    let sample = try sample()
    var document = try sheet(sample).formDocument
    document.fill([
      ("Rempli le", "2/1/2026"), ("Nouvelles", "Un local | rue « Zola »"),
      ("Jalon atteint le : Étude de marché", "3/1/2026"),
    ])
    let folder = try PrivateFolder()
    let path = try folder.write(document.converted(to: .odt), as: "f.odt")
    _ = try Converter(program: "soffice", package: "libreoffice", limit: 120).run(
      [
        "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--norestore", "--convert-to", "docx",
        "--outdir", folder.path, path,
      ], input: Data())
    try expectAnswers(ReturnedForm(EditedDocument.read(path: folder.path + "/f.docx").formRows))
    try sample.remove()
  }

  private func expectAnswers(_ form: ReturnedForm) throws {
    #expect(form.group == "transition" && form.madeOn == SampleFile.today)
    #expect(form.answers.map(\.text) == ["2/1/2026", "Un local | rue « Zola »", "3/1/2026"])
    #expect(form.answers.map(\.project) == ["", "friperie-solidaire", "friperie-solidaire"])
    #expect(form.answers.last?.question == "Jalon atteint le : Étude de marché")
  }
}

extension Document {
  /// Fills in the last of the tables that ask each question.
  fileprivate mutating func fill(_ answers: [(question: String, text: String)]) {
    for (question, text) in answers {
      for index in blocks.indices.reversed() {
        guard case .table(var table) = blocks[index],
          let row = table.rows.firstIndex(where: { $0.first?.string == question })
        else { continue }
        table.rows[row][2] = Text(text)
        blocks[index] = .table(table)
        break
      }
    }
  }
}
