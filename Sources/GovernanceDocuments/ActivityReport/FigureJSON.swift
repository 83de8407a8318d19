import Governance
import GovernanceFrench

extension JSONValue {
  /// The figures under their keys, each with its number and what it counts; null for what was not entered.
  init(_ figures: [PublishedFigure]) {
    self = .object(Dictionary(figures.map { ($0.key, $0.json) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension PublishedFigure {
  fileprivate var json: JSONValue {
    [
      "label": .string(label), "number": .init(number),
      "references": references.map { .init($0, \.json) } ?? .null,
    ]
  }
}

extension CountedReference {
  fileprivate var json: JSONValue {
    ["code": .init(code), "name": .init(name), "day": .init(day?.iso), "weight": .number(weight)]
  }
}
