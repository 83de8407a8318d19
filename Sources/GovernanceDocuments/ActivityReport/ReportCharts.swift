import Governance
import GovernanceFrench

extension ActivityReport {
  private func block(_ chart: BarChart, _ id: String) -> [Block] { chart.figures(id: id).map(Block.figure) }

  /// How many adherents the record places in each college.
  var collegeChart: [Block] {
    block(
      BarChart(
        caption: "Adhérents par collège au \(members.day.frenchShort)",
        bars: members.colleges.map { college in
          .init(
            label: college.reference.name,
            value: college.count == 0 && college.unattestedCount > 0 ? nil : college.count,
            words: college.count == 0 && college.unattestedCount > 0 ? "non attesté" : nil)
        }), "colleges")
  }

  /// Meetings held against those planned in the year, body after body; those of a part of it against nothing.
  var meetingChart: [Block] {
    let isWhole = coverage == .whole
    return block(
      BarChart(
        caption: isWhole ? "Réunions tenues, sur les réunions prévues" : "Réunions tenues",
        bars: meetings.map { activity in
          let held = activity.count.held
          return .init(
            label: activity.body.reference.name, value: held, outline: isWhole ? activity.count.due : nil,
            words: isWhole ? nil : held.map { $0.french + coverage.remark(held: $0) })
        }), "reunions")
  }

  /// Those who took part in each meeting, of those convened, over the year.
  var attendanceChart: [Block] {
    let sessions = meetings.flatMap(\.sessions).filter { $0.participation != nil }
      .sorted { ($0.meeting.day, $0.meeting.reference.code) < ($1.meeting.day, $1.meeting.reference.code) }
    guard sessions.count > 1 else { return [] }
    return block(
      BarChart(
        caption: "Participation au fil de l'année, présents et représentés, sur les convoqués",
        bars: sessions.map { session in
          .init(
            label: "\(session.meeting.reference.code), \(session.meeting.day.frenchShort)",
            value: session.participation?.participants, outline: session.participation?.convened,
            words: session.participation?.chartWords)
        }), "participation")
  }

  /// Projects by group and stage, at both ends of the year.
  var projectChart: [Block] {
    let (start, end) = (countedGroups(at: .start), countedGroups(at: .end))
    let shown = end.indices.filter { !start[$0].projectCounts.isEmpty || !end[$0].projectCounts.isEmpty }
    let chart = StageChart(
      shown.map { end[$0] }, on: period.asOf, before: .init(groups: shown.map { start[$0] }, day: period.firstDay))
    return chart.figures(id: "projets").map(Block.figure)
  }

  /// The groups with those of their projects of which the record tells the stage at that end of the period.
  func countedGroups(at end: ReportFigure.YearEnd) -> [WorkingGroup] {
    groups.map { group in
      let stages = Dictionary(
        group.projects(at: end).compactMap { project in
          let reading = end == .start ? project.stageAtStart : project.stageAtEnd
          return if case .at(let stage) = reading { (stage, project.countsAs) } else { nil }
        }, uniquingKeysWith: +)
      return WorkingGroup(
        reference: group.reference, leads: [],
        projectCounts: stages.sorted { ($0.key.rank, $0.key.code) < ($1.key.rank, $1.key.code) }
          .map { .init(stage: $0.key, count: $0.value) })
    }
  }

  /// Each indicator over all years that the record knows, where two of them or more have a value.
  var indicatorCharts: [Block] {
    let all = indicatorYears + indicatorHistory
    let earliest = all.map(\.year).min() ?? period.year
    return indicatorYears.filter { $0.year == period.year }.map(\.indicator).flatMap { indicator -> [Block] in
      // From its first value on, a year without one is drawn too.
      let known = all.filter { $0.indicator.reference == indicator.reference }
      let start = min(known.filter(\.isMeasured).map(\.year).min() ?? period.year, max(earliest, period.year - 2))
      let years = Array(start...max(start, period.year))
      let told = years.map { year in known.first { $0.year == year } }
      // The association's own value and a total of projects are two things: a chart shows one of them throughout.
      let own = told.map { $0?.whole.value.map { (value: $0, words: $0.french) } }
      let totals = told.map { $0?.total.flatMap(\.drawn) }
      guard let values = [own, totals].first(where: { $0.count { $0 != nil } > 1 }),
        let first = years.first, let last = years.last
      else { return [] }
      let bars = zip(years, values).map { year, value in
        BarChart.Bar(label: String(year), value: value.map { Int($0.value.thousandths) }, words: value?.words)
      }
      return block(
        BarChart(caption: "\(indicator.reference.name), de \(first) à \(last) (\(indicator.unit))", bars: bars),
        "indicateur-\(indicator.reference.code)")
    }
  }
}

extension IndicatorTotal {
  /// How long its bar is and what is written behind it; nil where the values of projects make no total.
  fileprivate var drawn: (value: Measure, words: String)? {
    let value: Measure? =
      switch self {
      case .sum(let sum, _): sum
      case .maximum(let largest, _): largest
      case .average(let sum, let count): Measure(thousandths: sum.thousandths / Int64(count))
      case .separate: nil
      }
    return value.map { ($0, "\(french) (\(manner))") }
  }
}
