import Governance
import GovernanceFrench

extension JSONValue {
  /// The figures in the order of the report, each with its number and what it counts; null for what was not entered.
  init(figuresOf report: ActivityReport) {
    self = .made {
      AnyIterator(report.figureSections.lazy.flatMap { $0() }.map { PublishedFigure($0).json }.makeIterator())
    }
  }

  /// The figures of a published report.
  var figures: [PublishedFigure] {
    let items = self["figures"].items ?? []
    // A report that was closed before figures told whether they are whole tells it of its adherents all the same.
    let hasDoubts = items.contains { $0["key"].string == "members.notAttested" && ($0["number"].number ?? 0) > 0 }
    return items.compactMap { item in
      guard let key = item["key"].string, let label = item["label"].string else { return nil }
      let references = item["references"].items?.map { reference in
        CountedReference(
          code: reference["code"].string, name: reference["name"].string,
          day: reference["day"].string.flatMap { Day(iso: $0) }, weight: reference["weight"].number ?? 1)
      }
      return PublishedFigure(
        key: key, label: label, references: references,
        isComplete: item["isComplete"].flag ?? !(hasDoubts && PublishedFigure.isOfMembers(key)),
        unit: item["unit"].string.flatMap(ReportFigure.Unit.init) ?? .count,
        since: item["since"].string.flatMap { Day(iso: $0) })
    }
  }

  subscript(key: String) -> JSONValue {
    if case .object(let fields) = self { fields[key] ?? .null } else { .null }
  }

  var string: String? { if case .string(let string) = self { string } else { nil } }

  var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }

  var number: Int? { if case .number(let number) = self { number } else { nil } }
}

extension PublishedFigure {
  /// Whether a figure of that key counts adherents of one day, of whom there may be some that the record cannot tell.
  fileprivate static func isOfMembers(_ key: String) -> Bool {
    ["members.distinct", "members.organizations", "members.residents", "members.withoutCollege"].contains(key)
      || key.hasPrefix("members.assertions")
  }

  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = [
      "key": .string(key), "label": .string(label), "number": .init(number),
      "isComplete": .flag(isComplete), "unit": .string(unit.rawValue),
      "references": references.map { .init($0, \.json) } ?? .null,
    ]
    // In most reports no figure has it.
    if let since { fields["since"] = .string(since.iso) }
    return .object(fields)
  }
}

extension CountedReference {
  fileprivate var json: JSONValue {
    ["code": .init(code), "name": .init(name), "day": .init(day?.iso), "weight": .number(weight)]
  }
}
