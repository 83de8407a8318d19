import Governance

extension ActivityReport {
  /// Partners, agreements, indicators, calendar and sources.
  var meansFields: [String: JSONValue] {
    [
      "partnerships": .init(partnerships) {
        [
          "code": .string($0.organization.code), "name": .string($0.organization.name),
          "role": .string($0.role.rawValue), "since": .init($0.span.from?.iso),
          "state": .string($0.span.state(on: period.asOf).rawValue),
        ]
      },
      "agreements": .init(agreements) {
        [
          "code": .string($0.reference.code), "title": .string($0.reference.name), "funder": .string($0.funder.code),
          "amountInCents": .init($0.amount.map { Int($0.cents) }), "from": .init($0.from?.iso),
          "last": .init($0.last?.iso), "certainty": .string($0.provenance.certainty.rawValue),
          "reports": .init($0.reports.filter { $0.concerns(period) }) {
            ["title": .string($0.title), "dueOn": .string($0.dueOn.iso), "sentOn": .init($0.sentOn?.iso)]
          },
        ]
      },
      "grantReports": .init(grantReports) {
        [
          "agreement": .string($0.agreement.code), "title": .string($0.title), "dueOn": .string($0.dueOn.iso),
          // One that was sent later was not when the period ended.
          "sentOn": .init($0.state(on: period.asOf) == .sent ? $0.sentOn?.iso : nil),
          "state": .init($0.state(on: period.asOf)?.rawValue),
        ]
      },
      "dues": dues?.json ?? .null,
      "fundingByFunder": .init(fundingByFunder) {
        ["funder": .init($0.code), "name": .init($0.name), "funding": $0.totals.json]
      },
      "indicators": .init(indicatorYears, \.json),
      "calendar": .init(calendar) {
        [
          "code": .string($0.meeting.reference.code), "day": .string($0.meeting.day.iso),
          "body": .string($0.meeting.body.code), "status": .string($0.meeting.status.rawValue),
          "votedTexts": .number($0.texts), "elections": .number($0.elections),
        ]
      },
      "sources": .init(documentTitles, JSONValue.string),
    ]
  }
}

extension IndicatorYear {
  /// Nothing is published of a year that is still open.
  private func published(_ figure: IndicatorFigure) -> Int? {
    closedOn == nil ? nil : figure.entered.map { Int($0.value.thousandths) }
  }

  /// A project that began later is none of that year's.
  private var publishedProjects: some Sequence<JSONValue> {
    eachProject.lazy.filter { $0.presence != .notYet || $0.figure.value != nil }.map { project -> JSONValue in
      [
        "project": .init(project.figure.project?.code),
        "valueInThousandths": .init(project.figure.value.map { Int($0.thousandths) }),
        "publishedInThousandths": .init(published(project.figure)),
      ]
    }
  }

  fileprivate var json: JSONValue {
    [
      "code": .string(indicator.reference.code), "name": .string(indicator.reference.name),
      "unit": .string(indicator.unit), "year": .number(year), "closedOn": .init(closedOn?.iso),
      "valueInThousandths": .init(whole.value.map { Int($0.thousandths) }),
      "publishedInThousandths": .init(published(whole)),
      "projects": .made { AnyIterator(publishedProjects.makeIterator()) },
    ]
  }
}

extension ActivityReport.DuesOfYear {
  fileprivate var json: JSONValue {
    // Where nothing was entered of the year itself, it is not nothing that was asked and paid.
    func own(_ fact: ReportFigure.DuesFact) -> JSONValue { isOfYear ? .number(number(of: fact)) : .null }
    return [
      "asked": own(.asked), "settled": own(.settled), "exempt": own(.exempt), "late": own(.late),
      "calledInCents": own(.called), "paidInCents": own(.paid), "exemptedInCents": own(.exempted),
      "lateInCents": own(.overdue), "payersLater": own(.payersLater), "paidLaterInCents": own(.paidLater),
      "payersForEarlierYears": .number(number(of: .payersForEarlier)),
      "receivedForEarlierYearsInCents": .number(number(of: .receivedForEarlier)),
      "debtorsOfEarlierYears": .number(number(of: .debtorsOfEarlier)),
      "owedOfEarlierYearsInCents": .number(number(of: .owedOfEarlier)),
    ]
  }
}

extension FundingTotals {
  /// The sums in cents, for the association and for carriers apart.
  var json: JSONValue { ["association": association.json, "carriers": carriers.json] }
}

extension FundingTotals.Sums {
  fileprivate var json: JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Funding.State.allCases.map { state in
          ("\(state.rawValue)InCents", JSONValue(self[state].map { Int($0.cents) }))
        }))
  }
}
