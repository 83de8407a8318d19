import Governance

extension Indicator.Period {
  /// "sur l'année", "à la fin de l'année".
  public var french: String {
    switch self {
    case .overYear: "sur l'année"
    case .atYearEnd: "à la fin de l'année"
    }
  }
}

extension Indicator.Addition {
  /// The word that is typed and shown.
  public var french: String {
    switch self {
    case .sum: "somme"
    case .average: "moyenne"
    case .maximum: "maximum"
    case .none: "aucune"
    }
  }
}

extension IndicatorTotal {
  /// "7,5", "environ 3,333", "2 valeurs"; an average that does not come out even says so.
  public var french: String {
    switch self {
    case .sum(let sum, _): return sum.french
    case .maximum(let largest, _): return largest.french
    case .separate(let count): return count.of("valeur")
    case .average(let sum, let count):
      let (quotient, rest) = sum.thousandths.quotientAndRemainder(dividingBy: Int64(count))
      guard rest != 0 else { return Measure(thousandths: quotient).french }
      // To the nearest thousandth, in whole numbers.
      let nearest = quotient + (2 * rest >= Int64(count) ? 1 : 0)
      return "environ \(Measure(thousandths: nearest).french)"
    }
  }

  /// "somme de 2 projets".
  public var manner: String {
    switch self {
    case .sum(_, let count): count == 1 ? "un projet" : "somme de \(count.of("projet"))"
    case .average(_, let count): count == 1 ? "un projet" : "moyenne de \(count.of("projet"))"
    case .maximum(_, let count): count == 1 ? "un projet" : "le plus élevé de \(count.of("projet"))"
    case .separate: "sans total"
    }
  }
}

extension IndicatorFigure {
  /// "17", "non saisi"; once the year is closed "publié 17", "publié 17, corrigé 18 le 3 mars 2027".
  ///
  /// - Parameter isPublished: whether the year is closed.
  public func french(isPublished: Bool) -> String {
    guard isPublished else { return entered?.value.french ?? Gap.notEntered }
    let published = entered.map { "publié \($0.value.french)" } ?? "publié « \(Gap.notEntered) »"
    return published + (corrections.last.map { ", corrigé \($0.value.french) le \($0.day.frenchShort)" } ?? "")
  }
}

extension IndicatorYear {
  /// The association's own figure.
  public var wholeFrench: String { whole.french(isPublished: closedOn != nil) }

  /// "7,5 (somme de 2 projets)", "non saisi", "publié 7,5, corrigé 8 le 3 mars 2027 (somme de 2
  /// projets)".
  public var projectsFrench: String {
    guard closedOn != nil else { return total.map { "\($0.french) (\($0.manner))" } ?? Gap.notEntered }
    guard let total else { return "publié « \(Gap.notEntered) »" }
    let published = publishedTotal.map { "publié \($0.french)" } ?? "publié « \(Gap.notEntered) »"
    let corrected = measured.filter { !$0.corrections.isEmpty }
    if case .separate = total, let day = corrected.flatMap(\.corrections).map(\.day).max() {
      let mended = corrected.count.of("valeur corrigée", "valeurs corrigées")
      return "\(published) (\(total.manner)), \(mended), le \(day.frenchShort)"
    }
    guard total != publishedTotal, let day = measured.flatMap(\.corrections).map(\.day).max() else {
      return "\(published) (\(total.manner))"
    }
    let manner = publishedTotal.flatMap { $0.manner == total.manner ? nil : " (\($0.manner))" } ?? ""
    return "\(published)\(manner), corrigé \(total.french) le \(day.frenchShort) (\(total.manner))"
  }
}

extension IndicatorYear {
  /// "Emplois créés ou maintenus 2025, en ETP : publié 3,5", of one project alone.
  public var ofProjectFrench: String {
    let figure = projects.first?.figure.french(isPublished: closedOn != nil) ?? Gap.notEntered
    return "\(indicator.reference.name) \(year), en \(indicator.unit) : \(figure)"
  }
}

extension ProjectPresence {
  /// What is to be said of a project that was not plainly followed in the year; nil where it was.
  public var remark: String? {
    switch self {
    case .followed: nil
    case .notAttested: "non attesté cette année-là"
    case .notYet: "pas encore suivi cette année-là"
    case .over: "n'était plus suivi"
    }
  }
}

extension RecordCount.Kind {
  /// What is counted, as the head of its list.
  public var french: String {
    switch self {
    case .emergedProjects: "projets passés en cours ou réalisés pour la première fois"
    case .municipalities: "communes des projets suivis"
    case .signedAgreements: "conventions signées"
    }
  }

  /// The word that is typed.
  public var typed: String {
    switch self {
    case .emergedProjects: "projets"
    case .municipalities: "communes"
    case .signedAgreements: "conventions"
    }
  }
}

extension RecordCount {
  /// What was counted, one by one, with its day.
  public var list: [String] {
    items.map { item in
      item.name + (item.countsAs > 1 ? " (\(item.countsAs) projets)" : "")
        + (item.day.map { ", \($0.frenchNumeric)" } ?? "")
    }
  }

  /// What the count cannot see; nil where it sees all.
  public var remark: String? {
    if total == nil { return "\(Gap.notEntered) : le registre n'était pas tenu" }
    guard !unplaced.isEmpty else { return nil }
    let count = unplacedCount
    return switch kind {
    case .emergedProjects: "\(count.of("projet")) à ce stade depuis un jour inconnu"
    case .municipalities: "\(count.of("projet")) sans commune"
    case .signedAgreements: "\(count.of("convention")) sans jour de signature"
    }
  }
}
