import Governance
import GovernanceFrench

/// A list of the published JSON, with what of its lines is held against the record once the report is closed. Names of
/// people are not: who agrees or refuses to be named is no correction.
struct ReportedList: Sendable {
  /// The part of the report.
  let theme: ReportFigure.Theme
  /// Its lines.
  let lines: @Sendable (JSONValue) -> [ReportedLine]
  /// What is told of each.
  let facts: [ReportedFact]

  static let all = [
    votes("resolutions", outcome: "resolutions.voted"), votes("opinions", outcome: nil), elections, agreements,
    grantReports, projects,
  ]

  /// - Parameter outcome: the figure in a report that counts them by what was proclaimed.
  private static func votes(_ key: String, outcome: String?) -> ReportedList {
    ReportedList(
      theme: .resolutions,
      lines: { report in (report[key].items ?? []).compactMap { ReportedLine($0, code: "code", name: "code") } },
      facts: [
        .quoted("text", "texte"),
        ReportedFact(key: "for", label: "voix") { [$0.countFrench] },
        ReportedFact(key: "proclaimed", label: "résultat proclamé", figure: outcome) {
          [$0["proclaimed"].string.flatMap(Outcome.init)?.french ?? Gap.notStated]
        },
      ])
  }

  private static let elections = ReportedList(
    theme: .resolutions,
    lines: { report in (report["elections"].items ?? []).compactMap { ReportedLine($0, code: "code", name: "code") } },
    facts: [
      // One word for all candidates, who have no other name than their place.
      ReportedFact(key: "places", label: "voix des candidats, dans leur ordre") { election in
        [
          (election["candidates"].items ?? []).map { candidate in
            (candidate["votes"].number?.french ?? Gap.notEntered)
              + (candidate["isElected"].flag == true ? " (candidat élu)" : "")
          }.joined(separator: ", ")
        ]
      }
    ])

  private static let agreements = ReportedList(
    theme: .agreements,
    lines: { report in (report["agreements"].items ?? []).compactMap { ReportedLine($0, code: "code", name: "title") }
    },
    facts: [
      .quoted("title", "titre"),
      ReportedFact(key: "amountInCents", label: "montant", figure: "agreements.amount") { line in
        line["amountInCents"].number.map { [ReportFigure.Unit.cents.french($0)] } ?? []
      },
      .day("from", "premier jour"), .day("last", "dernier jour"),
    ])

  private static let grantReports = ReportedList(
    theme: .agreements,
    lines: { report in
      (report["grantReports"].items ?? []).compactMap { line in
        let (title, due) = (line["title"].string ?? "", line["dueOn"].string ?? "")
        return ReportedLine(line, code: "agreement", name: "title", in: "\(title)/\(due)/")
      }
    },
    facts: [.day("sentOn", "rendu le")])

  private static let projects = ReportedList(
    theme: .projects,
    lines: { report in
      (report["workingGroups"].items ?? []).flatMap { group in
        (group["projects"].items ?? []).compactMap {
          ReportedLine($0, code: "code", name: "title", in: "\(group["code"].string ?? "")/")
        }
      }
    },
    facts: [
      .quoted("title", "titre"),
      ReportedFact(key: "municipality", label: "commune") { line in line["municipality"].string.map { [$0] } ?? [] },
      ReportedFact(key: "carriers", label: "porteurs") { line in
        (line["carriers"].items ?? []).compactMap(\.string)
      },
      .dated("milestones", "jalons atteints", day: "day"),
      .dated("plannedMilestones", "jalons prévus", day: "plannedOn"),
      .dated("notes", "nouvelles", day: "day"),
    ])
}

extension ReportedFact {
  /// Words that somebody typed.
  fileprivate static func quoted(_ key: String, _ label: String) -> ReportedFact {
    ReportedFact(key: key, label: label) { line in line[key].string.map { ["« \($0.truncated(to: 100)) »"] } ?? [] }
  }

  /// A day.
  fileprivate static func day(_ key: String, _ label: String) -> ReportedFact {
    ReportedFact(key: key, label: label) { line in
      line[key].string.flatMap { Day(iso: $0) }.map { [$0.frenchShort] } ?? []
    }
  }

  /// Several texts, each with its day.
  fileprivate static func dated(_ key: String, _ label: String, day: String) -> ReportedFact {
    ReportedFact(key: key, label: label) { line in
      (line[key].items ?? []).map { item in
        let when = item[day].string.flatMap { Day(iso: $0) }.map { ", le \($0.frenchShort)" } ?? ""
        return "« \((item["text"].string ?? "").truncated(to: 100)) »\(when)"
      }
    }
  }
}

extension JSONValue {
  /// "9 pour, 1 contre, 1 abstention".
  fileprivate var countFrench: String {
    func number(_ key: String) -> Int { self[key].number ?? 0 }
    let tally = try? Tally(
      votesFor: number("for"), votesAgainst: number("against"), abstentions: number("abstentions"),
      blank: number("blank"), spoiled: number("spoiled"), recused: number("recused"), present: number("present"),
      represented: number("represented"))
    return tally?.french ?? Gap.notEntered
  }
}
