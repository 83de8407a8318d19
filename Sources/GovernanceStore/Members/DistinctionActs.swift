import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// The two entries of those codes or names: both organisations, or both people.
  ///
  /// - Throws: ``MemberRefusal/twoKindsOfEntry(one:other:)``, ``MemberRefusal/oneEntry(name:code:)``, and what finding
  ///   throws.
  public func entries(_ one: String, _ other: String) throws(Refusal) -> EntryPair {
    try read { try ReferenceFinder(db: $0).entries(one, other) }
  }

  /// Records that two entries are two, however alike their names: nothing proposes any more to make them one.
  ///
  /// - Throws: ``MemberRefusal/saidToBeTwo(_:on:)``.
  public func distinguish(_ pair: EntryPair, on day: Day, source: PlainText? = nil) throws(Refusal) {
    let paper = source.map { " ; source : \($0.value)" } ?? ""
    try act(.distinguish, subject: pair.one.code, summary: pair.french + paper) { db in
      let distinction = Distinction(db: db, kind: pair.kind)
      if let said = try distinction.find(pair.one.id, pair.other.id) {
        throw Refusal.member(.saidToBeTwo(pair, on: said.on))
      }
      try distinction.add(pair.one.id, pair.other.id, on: day, source: try Self.source(db, source))
    }
  }

  /// Takes back that two entries are two.
  ///
  /// - Throws: ``MemberRefusal/notSaidToBeTwo(_:)``.
  public func takeBackDistinction(of pair: EntryPair) throws(Refusal) {
    try act(.takeBackDistinction, subject: pair.one.code, summary: pair.french) { db in
      guard let said = try Distinction(db: db, kind: pair.kind).find(pair.one.id, pair.other.id) else {
        throw Refusal.member(.notSaidToBeTwo(pair))
      }
      try db.execute(sql: "DELETE FROM distinction WHERE id = ?", arguments: [said.id])
    }
  }

  /// Who is said to be another person than that one, however alike the names.
  public func othersThan(_ person: Reference<Person>) throws(Refusal) -> [Reference<EntryKind>] {
    try read { try Distinction(db: $0, kind: .person).others(than: person.id) }
  }

  /// Who is said to be another than that adherent, however alike the names.
  public func othersThan(_ member: Reference<Member>) throws(Refusal) -> [Reference<EntryKind>] {
    try read { db in
      let row = try db.row("SELECT organization_id, person_id FROM member WHERE id = :id", ["id": member.id])
      for (index, kind) in [EntryKind.organization, .person].enumerated() {
        if let id = row?[index] as Int64? { return try Distinction(db: db, kind: kind).others(than: id) }
      }
      return []
    }
  }
}

extension ReferenceFinder {
  /// Both organisations or both people; by their very codes before anything else, since those are what a finding tells.
  fileprivate func entries(_ one: String, _ other: String) throws -> EntryPair {
    for find in [code, name] {
      for kind in EntryKind.allCases {
        guard let first = try? find(kind, one), let second = try? find(kind, other) else { continue }
        guard first != second else { throw Refusal.member(.oneEntry(name: first.name, code: first.code)) }
        return EntryPair(kind, first, second)
      }
    }
    let kinds = [one, other].map { text in EntryKind.allCases.filter { (try? name($0, text)) != nil } }
    // What is not found is told as what the other one is.
    if kinds[0].isEmpty { _ = try name(kinds[1].first ?? .organization, one) }
    if kinds[1].isEmpty { _ = try name(kinds[0].first ?? .organization, other) }
    throw Refusal.member(.twoKindsOfEntry(one: one, other: other))
  }

  private func code(_ kind: EntryKind, _ text: String) throws -> Reference<EntryKind> {
    guard let found: Reference<EntryKind> = try exactly(kind == .person ? .person : .organization, text) else {
      throw Refusal.unknownReference(.organization, text, suggestions: [])
    }
    return found
  }

  private func name(_ kind: EntryKind, _ text: String) throws -> Reference<EntryKind> {
    switch kind {
    case .organization: return try find(.organization, text)
    case .person:
      let found = try personByWholeName(text)
      return Reference(id: found.id, code: found.code, name: found.name)
    }
  }
}
