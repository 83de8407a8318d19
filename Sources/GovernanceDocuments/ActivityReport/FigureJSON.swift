import Governance
import GovernanceFrench

extension JSONValue {
  /// The figures in the order of the report, each with its number and what it counts; null for what was not entered.
  init(_ figures: [PublishedFigure]) { self.init(figures, \.json) }

  /// The figures of a published report.
  var figures: [PublishedFigure] {
    (self["figures"].items ?? []).compactMap { item in
      guard let key = item["key"].string, let label = item["label"].string else { return nil }
      let references = item["references"].items?.map { reference in
        CountedReference(
          code: reference["code"].string, name: reference["name"].string,
          day: reference["day"].string.flatMap { Day(iso: $0) }, weight: reference["weight"].number ?? 1)
      }
      return PublishedFigure(key: key, label: label, references: references)
    }
  }

  subscript(key: String) -> JSONValue {
    if case .object(let fields) = self { fields[key] ?? .null } else { .null }
  }

  var string: String? { if case .string(let string) = self { string } else { nil } }

  var number: Int? { if case .number(let number) = self { number } else { nil } }
}

extension PublishedFigure {
  fileprivate var json: JSONValue {
    [
      "key": .string(key), "label": .string(label), "number": .init(number),
      "references": references.map { .init($0, \.json) } ?? .null,
    ]
  }
}

extension CountedReference {
  fileprivate var json: JSONValue {
    ["code": .init(code), "name": .init(name), "day": .init(day?.iso), "weight": .number(weight)]
  }
}
