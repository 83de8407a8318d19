import Governance

/// The mandates that were held on a day, or may have been, read once for all bodies.
struct MandatesOfDay {
  private let byBody: [Int64: [Mandate]]
  /// Those of the leads of working groups.
  let leads: [Mandate]

  /// - Parameter mandates: those of a time that ends on that day, in their order.
  init(_ mandates: [Mandate], on day: Day) {
    let held = mandates.filter { [.holds, .notAttested].contains($0.span.state(on: day)) }
    byBody = Dictionary(grouping: held, by: \.body.id)
    leads = held.filter(\.isLead)
  }

  /// Those held in that body.
  func of(_ body: Reference<Body>) -> [Mandate] { byBody[body.id] ?? [] }
}

extension Mandate {
  /// Whether it is that of the lead of a working group.
  var isLead: Bool {
    if case .office(code: "lead", _) = position { true } else { false }
  }
}
