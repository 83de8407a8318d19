import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let proveFigures = Command(
    "rapport prouver",
    "Montre ce que compte un chiffre du rapport ; sans nom de chiffre, ceux qui comptent quelque chose.",
    topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.text("chiffre").optional.meaning("le nom du chiffre ou son début, tel que la liste l'écrit"),
    Field.flag("tout", "aussi les chiffres à zéro, non saisis ou d'une seule réunion"),
    examples: [
      "rapport prouver 2025", "rapport prouver 2025 --tout", "rapport prouver 2025 adhérents",
      "rapport prouver 2025 réunions tenues bureau",
    ],
    isList: true
  ) { workspace, year, name, isWhole in
    let told = try workspace.toldReport(of: year)
    guard let name else {
      let shown = isWhole ? told.figures : told.yearlyFigures.filter { ($0.number ?? 0) > 0 }
      var answer = Answer([.table(Table(figures: shown))])
      let others = told.figures.count - shown.count
      if others > 0 {
        answer.add("Et \(others.of("autre", "autres")), à zéro, non saisis ou d'une seule réunion : --tout")
      }
      return answer
    }
    let figure: PublishedFigure
    do {
      figure = try told.figures.figure(name.value)
    } catch {
      // "financements" is no figure: it is a part that has many.
      guard let theme = ReportFigure.Theme(word: name.value) else { throw error }
      let figures = told.figures.filter { $0.theme == theme && ($0.number != nil || isWhole) }
      if figures.isEmpty { return .lines("\(theme.french), \(year) : \(Gap.notEntered), ce qui n'est pas zéro.") }
      return Answer([.table(Table(figures: figures))])
    }
    let words = figure.wordsFrench ?? "\(Gap.notEntered), ce qui n'est pas zéro"
    let published = told.closed.map { ", publié le \($0.closedOn.frenchShort)" } ?? ""
    var answer = Answer.lines("\(figure.label), \(year)\(published) : \(words).")
    answer.add(Table(proof: figure))
    if let correction = told.sealed?.corrections(now: told.report).first(where: { $0.key == figure.key }) {
      answer.add(correction.french + ".")
    }
    for line in told.sealed?.lineCorrections(now: told.report) ?? [] where line.concerns(figure) {
      answer.add(line.french + ".")
    }
    return answer
  }

  static let compareReports = Command(
    "rapport comparer", "Met côte à côte les chiffres du rapport de deux années.", topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.year("autre").asked("Avec quelle année ?").meaning("l'année à laquelle on la compare"),
    Field.flag("tout", "aussi les chiffres égaux, à zéro ou non saisis"),
    examples: ["rapport comparer 2025 2024", "rapport comparer 2025 2024 --tout"], isList: true
  ) { workspace, year, other, isWhole in
    let told = (first: try workspace.toldReport(of: year), second: try workspace.toldReport(of: other))
    let differences = FigureDifference.between(told.first.comparedFigures, told.second.comparedFigures)
    let shown = isWhole ? differences : differences.filter(\.isDifferent)
    var table = Table(
      [
        Table.Column(key: "label", title: "Chiffre"),
        Table.Column(key: "first", title: String(year), alignsRight: true),
        Table.Column(key: "second", title: String(other), alignsRight: true),
        Table.Column(key: "change", title: "Écart", alignsRight: true),
        Table.Column(key: "unit", title: "En", isHidden: true),
        Table.Column(key: "key", title: "Clé", isHidden: true),
        Table.Column(key: "firstCorrected", title: "\(year) corrigé", isHidden: true),
        Table.Column(key: "secondCorrected", title: "\(other) corrigé", isHidden: true),
        Table.Column(key: "isComparable", title: "Comparable", isHidden: true),
      ],
      rows: shown.map { difference in
        [
          .text(difference.label),
          Cell(difference.first, in: difference.unit), Cell(difference.second, in: difference.unit),
          difference.change.map { .counted(difference.changeFrench ?? "", $0) } ?? .none,
          .text(difference.unit.rawValue), .text(difference.key),
          difference.first.corrected.map { Cell(figure: $0, in: difference.unit) } ?? .none,
          difference.second.corrected.map { Cell(figure: $0, in: difference.unit) } ?? .none,
          difference.isComparable ? .word("oui", code: "yes") : .word("non", code: "no"),
        ]
      })
    table.emptyRemark = "Tous les chiffres sont égaux."
    var answer = Answer([.table(table)])
    if shown.contains(where: { !$0.isComparable && $0.first.compared != nil && $0.second.compared != nil }) {
      let words = ["au moins", "depuis le"].filter { word in
        shown.contains { [$0.first, $0.second].contains { $0.remark?.contains(word) ?? false } }
      }
      answer.add(
        words.map { "« \($0) »" }.joined(separator: ", ")
          + " : le registre ne peut pas tout dire de cette année-là, l'écart n'aurait pas de sens.")
    }
    for told in [told.first, told.second] { if let remark = told.comparisonRemark { answer.add(remark) } }
    return answer
  }
}

extension ToldReport {
  /// The figures that another year has too: not those of single meetings.
  fileprivate var yearlyFigures: [PublishedFigure] { figures.filter { $0.theme != .sessions } }

  /// The same, with what the record tells otherwise now than they were published.
  fileprivate var comparedFigures: FigureDifference.Figures {
    .init(yearlyFigures, now: sealed == nil ? nil : report.publishedFigures)
  }

  /// What one has to know of the year before one compares it; nil for a past one that was not closed.
  fileprivate var comparisonRemark: String? {
    let year = report.period.year
    if report.period.isProvisional { return "\(year) est provisoire, au \(report.period.asOf.frenchShort)." }
    return closed.map { closed in
      "\(year) : chiffres publiés le \(closed.closedOn.frenchShort)"
        + (comparedFigures.hasCorrections
          ? " ; ce qui fut corrigé depuis est dit entre parenthèses, et c'est ce que l'écart compare." : ".")
    }
  }
}

extension Cell {
  /// The number of a figure, which may not have been entered.
  fileprivate init(figure number: Int?, in unit: ReportFigure.Unit) {
    guard let number else {
      self = .word(Gap.notEntered, code: "notEntered")
      return
    }
    self =
      switch unit {
      case .count: .number(number)
      case .cents: .amount(Amount(cents: Int64(number)))
      case .thousandths: .measure(Measure(thousandths: Int64(number)))
      }
  }

  /// The same beside that of another year: it may count some only, or have been corrected since.
  fileprivate init(_ side: FigureDifference.Side, in unit: ReportFigure.Unit) {
    let remarks =
      (side.remark.map { " " + $0 } ?? "") + (side.corrected.map { " (corrigé \(unit.french($0)))" } ?? "")
    self =
      remarks.isEmpty
      ? Cell(figure: side.number, in: unit)
      : .counted((side.number.map(unit.french) ?? Gap.notEntered) + remarks, side.number)
  }
}

extension FigureDifference.Side {
  /// "au moins", "depuis le 15/12/2024": of what a number that is not whole counts.
  fileprivate var remark: String? {
    if isComplete || number == nil { return nil }
    if let since { return "depuis le \(since.frenchNumeric)" }
    return number == 0 ? nil : "au moins"
  }
}

extension Table {
  /// Every figure with its number.
  fileprivate init(figures: [PublishedFigure]) {
    self.init(
      [
        Column(key: "label", title: "Chiffre"), Column(key: "number", title: "Nombre", alignsRight: true),
        Column(key: "key", title: "Clé", isHidden: true),
      ],
      rows: figures.map { [.text($0.label), Cell(figure: $0.number, in: $0.unit), .text($0.key)] })
  }

  /// What a figure counts, line by line.
  fileprivate init(proof figure: PublishedFigure) {
    let references = figure.references ?? []
    let hasDays = references.contains { $0.day != nil }
    let hasWeights = references.contains { $0.weight != 1 }
    self.init(
      [
        Column(key: "code", title: "Code"), Column(key: "name", title: "Nom"),
        Column(key: "day", title: "Depuis ou le", isHidden: !hasDays),
        Column(key: "weight", title: figure.unit.weightTitle, alignsRight: true, isHidden: !hasWeights),
      ],
      rows: references.map { reference in
        let name =
          figure.theme == .dues
          ? figure.theme.unnamed + (reference.name.map { ", au titre de \($0)" } ?? "")
          : reference.name ?? figure.theme.unnamed
        return [
          Cell(reference.code), .text(name == reference.code ? "" : name), Cell(reference.day),
          Cell(figure: reference.weight, in: figure.unit),
        ]
      })
    emptyRemark = figure.references == nil ? "Le registre n'en dit rien." : "Aucune ligne : le chiffre est zéro."
  }
}

extension ReportFigure.Unit {
  /// What stands over what each line counts for.
  fileprivate var weightTitle: String {
    switch self {
    case .count: "Compte pour"
    case .cents: "Montant"
    case .thousandths: "Valeur"
    }
  }
}

extension ReportFigure.Theme {
  /// What is counted there without a name.
  fileprivate var unnamed: String {
    switch self {
    case .members: "un habitant"
    case .dues: "un adhérent"
    case .indicators: "source non dite"
    default: "une personne non nommée"
    }
  }
}
