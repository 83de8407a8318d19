import Governance

extension ActivityReport {
  /// The annexes that no other part holds: the roll of each college and the mandates. The calendar, the texts that were
  /// voted and the projects stand in `calendar`, `resolutions`, `opinions` and `workingGroups`.
  var annexFields: [String: JSONValue] {
    ["rolls": .init(members.rolls, \.json), "mandates": .init(mandates, \.json)]
  }
}

extension ActivityReport.CollegeRoll {
  fileprivate var json: JSONValue {
    [
      "college": .init(college?.code), "members": .init(entries, \.json), "unnamedResidents": .number(unnamedResidents),
    ]
  }
}

extension ActivityReport.RollEntry {
  /// No representatives, which is not none of them, for an inhabitant.
  fileprivate var json: JSONValue {
    .object(
      span.fields.merging([
        "name": .string(name), "representatives": representatives.map { .init($0.names, JSONValue.string) } ?? .null,
        "unnamedRepresentatives": .init(representatives?.unnamed), "state": .string(state.rawValue),
        "certainty": .string(certainty.rawValue),
      ]) { $1 })
  }
}

extension ActivityReport.HeldMandate {
  fileprivate var json: JSONValue {
    let place: (seat: Int?, office: String?) =
      switch position {
      case .seat(let number): (number, nil)
      case .office(let code, _): (nil, code)
      }
    return .object(
      span.fields.merging([
        "body": .string(body.code), "seat": .init(place.seat), "office": .init(place.office), "holder": holder.json,
      ]) { $1 })
  }
}

extension Span {
  /// From when until when, or on which day it was seen; `until` is the first day on which it held no more.
  fileprivate var fields: [String: JSONValue] {
    [
      "from": .init(from?.iso), "until": .init(end?.iso), "attestedOn": .init(attestedOn?.iso),
      "endedOnUnknownDay": .flag(endedOnUnknownDay),
    ]
  }
}
