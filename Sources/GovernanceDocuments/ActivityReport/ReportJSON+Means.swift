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
        ]
      },
      "indicators": .init(indicatorYears, \.json),
      "calendar": .init(calendar) {
        [
          "code": .string($0.reference.code), "day": .string($0.day.iso), "body": .string($0.body.code),
          "status": .string($0.status.rawValue),
        ]
      },
      "sources": .init(sources, JSONValue.string),
    ]
  }
}

extension IndicatorYear {
  fileprivate var json: JSONValue {
    [
      "code": .string(indicator.reference.code), "name": .string(indicator.reference.name),
      "unit": .string(indicator.unit), "year": .number(year), "closedOn": .init(closedOn?.iso),
      "valueInThousandths": .init(whole.value.map { Int($0.thousandths) }),
      "publishedInThousandths": .init(whole.entered.map { Int($0.value.thousandths) }),
      "projects": .init(projects) { project in
        [
          "project": .init(project.figure.project?.code),
          "valueInThousandths": .init(project.figure.value.map { Int($0.thousandths) }),
          "publishedInThousandths": .init(project.figure.entered.map { Int($0.value.thousandths) }),
        ]
      },
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
