import Governance
import GovernanceFrench

extension ActivityReport {
  private func block(_ chart: BarChart, _ id: String) -> [Block] { chart.figure(id: id).map { [.figure($0)] } ?? [] }

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

  /// Meetings held against those planned, body after body.
  var meetingChart: [Block] {
    block(
      BarChart(
        caption: "Réunions tenues, sur les réunions prévues",
        bars: meetings.map { .init(label: $0.body.reference.name, value: $0.count.held, outline: $0.count.due) }),
      "reunions")
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
            value: session.participation?.participants, outline: session.participation?.convened)
        }), "participation")
  }

  /// Projects by group and stage.
  var projectChart: [Block] {
    let bars = groups.flatMap { group -> [BarChart.Bar] in
      let stages = Set(
        group.followed.compactMap { project -> Stage? in
          if case .at(let stage) = project.stageAtEnd { stage } else { nil }
        })
      return stages.sorted { ($0.rank, $0.code) < ($1.rank, $1.code) }.map { stage in
        BarChart.Bar(
          label: "\(group.reference.name), \(stage.label)",
          value: group.followed.filter { $0.stageAtEnd == .at(stage) }.reduce(0) { $0 + $1.countsAs })
      }
    }
    return block(
      BarChart(caption: "Projets par groupe et par stade au \(period.asOf.frenchShort)", bars: bars), "projets")
  }
}
