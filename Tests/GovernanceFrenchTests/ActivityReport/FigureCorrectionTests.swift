import Governance
import GovernanceFrench
import Testing

@Suite struct FigureCorrectionTests {
  private func discretion(resident code: String, mayBePublished: Bool) -> ActivityReport.Discretion {
    ActivityReport.Discretion(people: [
      .init(
        person: Reference(id: 1, code: code, name: "Alix DURAND"), familyName: "DURAND",
        member: Reference(id: 1, code: code, name: "Alix DURAND"), mayBePublished: mayBePublished)
    ])
  }

  private let resident = CountedReference(code: "durand", name: "Alix DURAND")
  private let hidden = CountedReference(code: nil, name: nil, hiddenCode: "durand")
  private let unnamed = CountedReference(code: nil, name: nil)
  private let adds = CountedReference(code: "adds", name: "ADDS")
  private let die = CountedReference(code: "die", name: "DIE")

  private func sentence(
    _ before: [CountedReference], _ after: [CountedReference], isNamed: Bool = true, key: String = "members.distinct"
  ) -> String? {
    func figure(_ references: [CountedReference]) -> [PublishedFigure] {
      [PublishedFigure(key: key, label: "Adhérents", references: references)]
    }
    return FigureCorrection.all(
      of: figure(before), now: figure(after), discretion(resident: "durand", mayBePublished: isNamed)
    ).first?.french
  }

  @Test func whoAgreesOrRefusesToBeNamedIsNobodyNew() {
    #expect(sentence([adds, unnamed], [adds, resident]) == nil)
    #expect(sentence([adds, resident], [adds, hidden], isNamed: false) == nil)
    #expect(sentence([adds, unnamed], [adds, hidden], isNamed: false) == nil)
  }

  @Test func whoRefusesByNowIsNeverNamed() {
    let left = sentence([adds, resident], [adds], isNamed: false)
    #expect(left == "Adhérents : publié 2, corrigé 1 (en moins : 1 habitant)")
    let came = sentence([adds], [adds, hidden], isNamed: false)
    #expect(came == "Adhérents : publié 1, corrigé 2 (en plus : 1 habitant)")
  }

  @Test func aChangeOfConsentBesideAnEntryTellsTheEntryAlone() {
    #expect(
      sentence([adds, resident], [adds, hidden, die], isNamed: false)
        == "Adhérents : publié 2, corrigé 3 (en plus : DIE)")
  }

  @Test func oneInAndOneOutIsTold() {
    #expect(sentence([adds], [die]) == "Adhérents : publié 1, corrigé 1 (en plus : DIE ; en moins : ADDS)")
  }

  @Test func whatCountsForMoreThanItDidIsTold() {
    let meeting = { (weight: Int) in CountedReference(code: "CA-2025-01", name: "CA-2025-01", weight: weight) }
    #expect(
      sentence([meeting(4)], [meeting(5)], key: "meetings.ca.participations")
        == "Adhérents : publié 4, corrigé 5 (CA-2025-01 : 5 au lieu de 4)")
  }

  @Test func aSecondLineOfTheSameAdherentIsOneMore() {
    #expect(sentence([adds], [adds, adds]) == "Adhérents : publié 1, corrigé 2 (en plus : ADDS)")
  }

  @Test func whereSomeCannotBeToldOfThereIsNoDifference() {
    func figure(_ count: Int, isComplete: Bool) -> FigureDifference.Figures {
      FigureDifference.Figures(figures("members.distinct", count, isComplete: isComplete))
    }
    let told = FigureDifference.between(figure(5, isComplete: true), figure(3, isComplete: true))
    #expect(told.first?.change == 2)
    let untold = FigureDifference.between(figure(5, isComplete: true), figure(3, isComplete: false))
    #expect(untold.first?.change == nil && untold.first?.isComparable == false)
  }

  @Test func aSumIsToldInItsUnitAndLineByLine() {
    func line(_ weight: Int, _ month: Int) -> CountedReference {
      CountedReference(
        code: "friperie", name: "Friperie, CAHC", day: Day(year: 2025, month: month, day: 1), weight: weight)
    }
    func figure(_ lines: [CountedReference]) -> [PublishedFigure] {
      [PublishedFigure(key: "funding.carriers.paid", label: "Financements versés", references: lines, unit: .cents)]
    }
    let told = FigureCorrection.all(
      of: figure([line(100_000, 2), line(200_000, 3)]), now: figure([line(100_000, 2), line(250_000, 3)]),
      discretion(resident: "durand", mayBePublished: true))
    #expect(
      told.map(\.french) == [
        "Financements versés : publié 3\u{202F}000,00\u{A0}€, corrigé 3\u{202F}500,00\u{A0}€ "
          + "(Friperie, CAHC : 2\u{202F}500,00\u{A0}€ au lieu de 2\u{202F}000,00\u{A0}€)"
      ])
  }

  @Test func aYearOfWhichARegisterBeganLateIsNoBase() {
    let late = PublishedFigure(
      key: "meetings.ag.held", label: "Réunions tenues", references: [], isComplete: false,
      since: Day(year: 2024, month: 12, day: 15))
    #expect(late.wordsFrench == "0 depuis le 15/12/2024")
    let told = FigureDifference.between(
      FigureDifference.Figures(figures("meetings.ag.held", 1)), FigureDifference.Figures([late]))
    #expect(told.first?.change == nil && told.first?.second.since == late.since)
  }

  private func figures(_ key: String, _ count: Int?, isComplete: Bool = true) -> [PublishedFigure] {
    [
      PublishedFigure(
        key: key, label: key, references: count.map { Array(repeating: adds, count: $0) }, isComplete: isComplete)
    ]
  }

  @Test func aCorrectedYearIsComparedAsItIsKnownNow() {
    // The assembly was told 2; who was there all along and was found later is no growth.
    let closed = FigureDifference.Figures(figures("members.distinct", 2), now: figures("members.distinct", 3))
    let told = FigureDifference.between(FigureDifference.Figures(figures("members.distinct", 3)), closed)
    #expect(told.first?.changeFrench == "=" && told.first?.isDifferent == true)
    #expect(told.first?.second.number == 2 && told.first?.second.corrected == 3)
  }

  @Test func aStageThatNoProjectHasIsNoneWhereTheProjectsAreKnown() {
    let one = FigureDifference.Figures(
      figures("projects.alim.atEnd", 1) + figures("projects.alim.atEnd.study", 1))
    let other = FigureDifference.Figures(figures("projects.alim.atEnd", 1))
    let unknown = FigureDifference.Figures(figures("projects.alim.atEnd", nil))
    func change(_ first: FigureDifference.Figures) -> Int? {
      FigureDifference.between(first, one).first { $0.key == "projects.alim.atEnd.study" }?.change
    }
    #expect(change(other) == -1 && change(unknown) == nil)
  }

  @Test(arguments: [
    ("Création de l’association par une assemblée générale constitutive", true), ("Naissance de l’association", true),
    ("Constitution du premier COPIL", false), ("Labellisation", false),
  ])
  func theDateOfBirthIsKnownByItsWords(_ text: String, _ isOfBirth: Bool) {
    let date = KeyDate(day: .month(2023, 10), text: text, provenance: Provenance(source: nil, certainty: .confirmed))
    #expect(date.isOfBirth == isOfBirth)
  }

  @Test func aStageAtWhichThereIsNothingMoreIsNone() {
    func figures(_ stages: [String]) -> [PublishedFigure] {
      let project = { (code: String) in CountedReference(code: code, name: code) }
      return [PublishedFigure(key: "projects.end.mob", label: "Mobilité", references: stages.map(project))]
        + Set(stages).sorted().map {
          PublishedFigure(key: "projects.end.mob.\($0)", label: $0, references: [project($0)])
        }
    }
    let published = FigureDifference.Figures(figures(["idea"]), now: figures(["study"]))
    let later = FigureDifference.Figures(figures(["study"]))
    let changes = FigureDifference.between(later, published).reduce(into: [:]) { $0[$1.key] = $1.change }
    #expect(changes == ["projects.end.mob": 0, "projects.end.mob.study": 0, "projects.end.mob.idea": 0])
    let corrections = FigureCorrection.all(
      of: figures(["idea"]), now: figures(["study"]), discretion(resident: "durand", mayBePublished: true))
    #expect(corrections.first { $0.key == "projects.end.mob.idea" }?.corrected == 0)
  }
}
