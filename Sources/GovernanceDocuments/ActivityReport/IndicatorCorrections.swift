import Governance
import GovernanceFrench

extension SealedReport {
  /// The indicators of the year that the record tells otherwise now than the report did when it was closed: "Emplois,
  /// Friperie : publié 17, corrigé 18 le 3 mars 2027". One that was mended before is no correction of the report.
  func indicatorCorrections(now report: ActivityReport) -> [String] {
    let lines = (published["indicators"].items ?? []).filter { $0["year"].number == report.period.year }
    return report.indicatorYears.filter { $0.year == report.period.year }.flatMap { year -> [String] in
      let line = lines.first { $0["code"].string == year.indicator.reference.code } ?? .null
      let projects = line["projects"].items ?? []
      return ([year.whole] + year.measured).compactMap { figure in
        let before = figure.project.map { project in projects.first { $0["project"].string == project.code } } ?? line
        let value = before?["valueInThousandths"].number.map { Measure(thousandths: Int64($0)) }
        guard let now = figure.value, now != value else { return nil }
        let name = ([year.indicator.reference.name] + [figure.project?.name].compactMap { $0 }).joined(separator: ", ")
        let day = figure.corrections.last.map { " le \($0.day.frenchShort)" } ?? ""
        return "\(name) : publié \(value?.french ?? "« \(Gap.notEntered) »"), corrigé \(now.french)\(day)"
      }
    }
  }
}
