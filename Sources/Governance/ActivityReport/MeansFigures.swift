extension ActivityReport {
  /// The figures of money and of what was measured, in the order of their sections.
  var meansFigures: [ReportFigure] {
    agreementFigures + fundingFigures + (dues?.figures ?? []) + indicatorFigures
  }

  /// The agreements that cover the period.
  public var proofOfAgreements: Proof {
    Proof(agreements.map { CountedReference($0.reference, day: $0.from ?? $0.signedOn) })
  }

  /// What those of them bring of which an amount is known, over all their time; nil where none is known.
  public var proofOfAgreementAmounts: Proof? {
    let known = agreements.compactMap { agreement in
      agreement.amount.map { CountedReference(agreement.reference, day: agreement.from, weight: Int($0.cents)) }
    }
    return known.isEmpty ? nil : Proof(known)
  }

  /// The reports to funders of which that became.
  public func proof(of state: ReportFigure.GrantReportState) -> Proof {
    Proof(
      grantReports.filter { $0.state(on: period.asOf) == state }.map { report in
        CountedReference(
          code: report.agreement.code, name: "\(report.agreement.name), \(report.title)",
          day: state == .sent ? report.sentOn : report.dueOn)
      })
  }

  private var agreementFigures: [ReportFigure] {
    [
      ReportFigure(.agreements, agreements.isEmpty ? nil : proofOfAgreements),
      ReportFigure(
        .agreementAmounts, proofOfAgreementAmounts, isComplete: agreements.allSatisfy { $0.amount != nil }),
    ]
      + ReportFigure.GrantReportState.allCases.map { state in
        ReportFigure(.grantReports(state), grantReports.isEmpty ? nil : proof(of: state))
      }
  }

  /// Each line of money in all sums that it belongs to, gone through once.
  private var fundingFigures: [ReportFigure] {
    var topics = ReportFigure.Receiver.allCases.flatMap { receiver in
      Funding.State.allCases.map { ReportFigure.Topic.funding(.all, receiver, $0) }
    }
    var lines: [ReportFigure.Topic: [CountedReference]] = [:]
    for funding in fundings {
      let counted = funding.counted
      for scope in funding.scopes {
        let topic = ReportFigure.Topic.funding(scope, funding.beneficiary.receiver, funding.state)
        if lines[topic] == nil, scope != .all { topics.append(topic) }
        lines[topic, default: []].append(counted)
      }
    }
    // The sums of the year first, then those of groups, of funders and of projects, each in the order of the record.
    return topics.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map { ReportFigure($0.element, lines[$0.element].map(Proof.init)) }
  }

  /// What was measured in the year: of the association, and of its projects.
  public var indicatorFigures: [ReportFigure] {
    indicatorYears.filter { $0.year == period.year }.flatMap { year in
      let indicator = year.indicator.reference
      let isSum = year.indicator.addition == .sum
      let measured = year.measured.compactMap { figure in
        figure.project.map { project in
          CountedReference(project, weight: isSum ? figure.value.map { Int($0.thousandths) } ?? 0 : 1)
        }
      }
      return [
        ReportFigure(.indicator(indicator), year.whole.counted(discretion).map { Proof([$0]) }),
        ReportFigure(.indicatorOfProjects(indicator, isSum: isSum), measured.isEmpty ? nil : Proof(measured)),
      ]
    }
  }
}

extension ReportFigure.Topic {
  /// The place of a sum among the others, by what it adds up.
  fileprivate var rank: Int {
    guard case .funding(let scope, _, _) = self else { return 0 }
    return switch scope {
    case .all: 0
    case .group: 1
    case .funder: 2
    case .project: 3
    }
  }
}

extension GrantReport {
  /// Whether it is due in the year or was sent in the period, or is owed since before.
  public func concerns(_ period: ActivityReport.Period) -> Bool {
    dueOn.year == period.year || sentOn.map(period.contains) ?? false || isLate(on: period.asOf)
  }

  /// What became of it by that day; nil where it was not due yet.
  public func state(on day: Day) -> ReportFigure.GrantReportState? {
    if let sentOn, sentOn <= day { return .sent }
    return isLate(on: day) ? .late : nil
  }
}

extension Funding {
  fileprivate var scopes: [ReportFigure.FundingScope] {
    [.all] + (group.map { [.group($0)] } ?? []) + [.funder(funder), .project(project)]
  }

  fileprivate var counted: CountedReference {
    let names = [project.name, funder.name] + (beneficiary.carrier.map { [$0.name] } ?? [])
    return CountedReference(
      code: project.code, name: names.joined(separator: ", "), day: day, weight: Int(amount.cents))
  }
}

extension IndicatorFigure {
  /// The value that holds, with where it comes from; without these words where they name somebody who may not be named.
  fileprivate func counted(_ discretion: ActivityReport.Discretion) -> CountedReference? {
    guard let value else { return nil }
    let told = corrections.last.map { ($0.reason, $0.day) } ?? entered.map { ($0.source, $0.day) }
    let source = told.flatMap { discretion.isBroken(by: $0.0) ? nil : $0.0 }
    return CountedReference(code: nil, name: source, day: told?.1, weight: Int(value.thousandths))
  }
}
