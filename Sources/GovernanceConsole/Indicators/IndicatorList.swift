import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let indicators = Command(
    "indicateurs", "Liste les indicateurs ; avec une année, leurs valeurs, et à côté ce que le registre compte.",
    topic: .projects,
    Field.year("annee").optional.meaning("les valeurs de cette année"),
    examples: ["indicateurs", "indicateurs 2025"], isList: true
  ) { workspace, year in
    let file = try workspace.reading()
    guard let year else { return Answer([.table(Table(indicators: try file.indicators()))]) }
    guard year <= workspace.today.year else { throw Refusal.yearAhead(year) }
    let lines = try file.indicatorYears(year).filter { $0.indicator.isActive || $0.isMeasured }
    var answer = Answer([.table(Table(years: lines))])
    if let day = try file.dayOfClosing(year) {
      answer.add("\(year) est arrêtée depuis le \(day.frenchShort) : ses chiffres sont publiés.")
    } else if !lines.isEmpty {
      answer.add(
        "Provisoire : \(year) n'est pas arrêtée."
          + (year < workspace.today.year ? " Pour publier ses chiffres : indicateurs arrêter \(year)" : ""))
    }
    let counted = lines.filter { $0.indicator.isActive && $0.count != nil }
    if !counted.isEmpty {
      answer.add(
        "Ce que le registre compte aujourd'hui de son côté ; rien n'en est repris tant que vous ne le saisissez pas :")
      answer.add(Table(counts: counted))
    }
    return answer
  }

  static let indicator = Command(
    "indicateur", "Montre un indicateur : sa définition, ses valeurs d'année en année, ce qui manque.",
    topic: .projects,
    Field.indicator("indicateur"),
    Field.year("annee").option("annee").optional.meaning("cette année seulement"),
    examples: ["indicateur emplois", "indicateur emplois --annee 2025"], isList: true
  ) { workspace, reference, year in
    let file = try workspace.reading()
    let indicator = try file.indicator(reference)
    if let year, year > workspace.today.year { throw Refusal.yearAhead(year) }
    var record = Record(reference.name)
    record.add("code", "code", .text(reference.code))
    record.add("unit", "unité", .text(indicator.unit))
    record.add("definition", "définition", Cell(indicator.definition))
    record.add("period", "compté", .word(indicator.period.french, code: indicator.period.rawValue))
    record.add("addition", "addition", .word(indicator.addition.french, code: indicator.addition.rawValue))
    record.add("active", "suivi", .word(indicator.isActive ? "oui" : "non", code: indicator.isActive ? "yes" : "no"))
    let years = try file.years(of: reference, only: year)
    var table = Table(figures: years)
    table.emptyRemark =
      "Aucune valeur. Ensuite : indicateur valeur \(reference.code) NOMBRE --annee \(year ?? workspace.today.year) "
      + "--source \"…\""
    var answer = Answer([.record(record), .table(table)])
    for line in years {
      if line.total != nil { answer.add("\(line.year), ensemble des projets : \(line.projectsFrench).") }
    }
    guard let asked = years.first, year != nil else { return answer }
    if !asked.missing.isEmpty {
      answer.add("\(Gap.notEntered.capitalizedFirst) : \(asked.missing.map(\.name).frenchList()).")
    }
    for presence in [ProjectPresence.notYet, .notAttested] {
      let absent = asked.projects.filter { $0.presence == presence && $0.figure.value == nil }
        .compactMap(\.figure.project?.name)
      if let remark = presence.remark, !absent.isEmpty {
        answer.add("\(remark.capitalizedFirst) : \(absent.frenchList()).")
      }
    }
    return answer
  }
}

extension Table {
  /// What is measured.
  fileprivate init(indicators: [Indicator]) {
    self.init(
      [
        Column(key: "code", title: "Code"), Column(key: "name", title: "Indicateur"),
        Column(key: "unit", title: "Unité"),
        Column(key: "period", title: "Compté"), Column(key: "addition", title: "Projets"),
        Column(key: "active", title: "Suivi"), Column(key: "definition", title: "Définition", isHidden: true),
      ],
      rows: indicators.map { indicator in
        [
          .text(indicator.reference.code), .text(indicator.reference.name), .text(indicator.unit),
          .word(indicator.period.french, code: indicator.period.rawValue),
          .word(indicator.addition.french, code: indicator.addition.rawValue),
          .word(indicator.isActive ? "oui" : "non", code: indicator.isActive ? "yes" : "no"),
          Cell(indicator.definition),
        ]
      })
    emptyRemark = "Aucun indicateur. Ensuite : indicateurs proposer, indicateur ajouter \"…\" --unite …"
  }

  /// The figures of a year.
  fileprivate init(years: [IndicatorYear]) {
    self.init(
      [
        Column(key: "code", title: "Code"), Column(key: "name", title: "Indicateur"),
        Column(key: "unit", title: "Unité"),
        Column(key: "association", title: "Association"), Column(key: "projects", title: "Projets"),
        Column(key: "associationThousandths", title: "Valeur", isHidden: true),
        Column(key: "associationPublishedThousandths", title: "Publié", isHidden: true),
      ],
      rows: years.map { line in
        [
          .text(line.indicator.reference.code), .text(line.indicator.reference.name), .text(line.indicator.unit),
          .text(line.wholeFrench), .text(line.projectsFrench), Cell(line.whole.value),
          Cell(line.closedOn == nil ? nil : line.whole.entered?.value),
        ]
      })
    emptyRemark = "Aucun indicateur suivi. Ensuite : indicateurs proposer, indicateur ajouter \"…\" --unite …"
  }

  /// What the record counts.
  fileprivate init(counts: [IndicatorYear]) {
    self.init(
      [
        Column(key: "code", title: "Code"), Column(key: "count", title: "Compte", alignsRight: true),
        Column(key: "items", title: "Lesquels"), Column(key: "unplaced", title: "Sans réponse"),
      ],
      rows: counts.map { line in
        let count = line.count
        return [
          .text(line.indicator.reference.code), count?.total.map { .number($0) } ?? .none, .list(count?.list ?? []),
          Cell(count?.remark),
        ]
      })
  }

  /// Figures one by one, each correction on a line of its own.
  fileprivate init(figures: [IndicatorYear]) {
    let rows = figures.flatMap { line -> [[Cell]] in
      ([line.whole] + line.measured).flatMap { figure -> [[Cell]] in
        let who = Cell.text(figure.project?.name ?? "l'association")
        let code = Cell(figure.project?.code)
        let isClosed = line.closedOn != nil
        let entered: [[Cell]] =
          figure.value == nil
          ? []
          : [
            [
              .number(line.year), code, who,
              .text((isClosed ? "publié " : "") + (figure.entered.map(\.value.french) ?? ": \(Gap.notEntered)")),
              Cell(figure.entered?.source), Cell(figure.entered?.author), Cell(figure.entered?.day),
              Cell(figure.entered?.value),
            ]
          ]
        return entered
          + figure.corrections.map {
            [
              .number(line.year), code, who, .text("corrigé \($0.value.french)"), .text($0.reason), .text($0.author),
              .day($0.day), Cell($0.value),
            ]
          }
      }
    }
    self.init(
      [
        Column(key: "year", title: "Année"), Column(key: "project", title: "Projet", isHidden: true),
        Column(key: "subject", title: "Pour"), Column(key: "value", title: "Valeur"),
        Column(key: "source", title: "Source ou motif"), Column(key: "author", title: "Par"),
        Column(key: "day", title: "Le"), Column(key: "valueThousandths", title: "Millièmes", isHidden: true),
      ], rows: rows)
  }
}
