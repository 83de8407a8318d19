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
    arrivals, departures, collegeChanges, officers, meetings, votes("resolutions", outcome: "resolutions.voted"),
    votes("opinions", outcome: nil), elections, agreements, grantReports, leads, projects,
  ]

  private static let arrivals = moves("arrivals", [.day("day", "entrée")])
  private static let departures = moves("departures", [.day("day", "départ")])
  private static let collegeChanges = moves("collegeChanges", [.day("day", "changement de collège")])

  /// Those who came, went or changed, by their names: of inhabitants who are not named there is nothing to hold together.
  private static func moves(_ key: String, _ facts: [ReportedFact]) -> ReportedList {
    ReportedList(
      theme: .members,
      lines: { ($0["members"][key].items ?? []).compactMap { ReportedLine($0, code: "name", name: "name") } },
      facts: facts)
  }

  /// The offices of a body, by the adherent for which each is held.
  private static let officers = ReportedList(
    theme: .seats,
    lines: { report in (report["bodies"].items ?? []).compactMap { ReportedLine($0, code: "code", name: "name") } },
    facts: [
      ReportedFact(key: "officers", label: "fonctions à la fin de la période") { body in
        (body["officers"].items ?? []).compactMap { officer in
          officer["title"].string.map { title in title + (officer["member"].string.map { " (\($0))" } ?? "") }
        }
      }
    ])

  private static let meetings = ReportedList(
    theme: .meetings,
    lines: { report in (report["calendar"].items ?? []).compactMap { ReportedLine($0, code: "code", name: "code") } },
    facts: [.day("day", "jour")])

  private static let leads = ReportedList(
    theme: .projects,
    lines: { report in (report["workingGroups"].items ?? []).compactMap { ReportedLine($0, code: "code", name: "name") }
    },
    facts: [
      ReportedFact(key: "lead", label: "chef de file") { group in group["lead"]["member"].string.map { [$0] } ?? [] }
    ])

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
      ReportedFact(key: "changes", label: "changements de stade") { line in
        (line["changes"].items ?? []).compactMap { change in
          change["day"].string.flatMap { Day(iso: $0) }.map { "le \($0.frenchShort)" }
        }
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
