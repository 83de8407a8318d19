import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Enters something to be measured.
  ///
  /// - Throws: ``IndicatorRefusal/nameTaken(name:code:unit:)``: an indicator has one unit.
  public func addIndicator(_ definition: IndicatorDefinition, on day: Day) throws(Refusal) -> Reference<Indicator> {
    guard !definition.unit.value.contains(where: { ",;".contains($0) }) else {
      throw .unfitValue(
        definition.unit.value, expected: "une seule unité, comme « ha » ; un autre indicateur pour l'autre")
    }
    return try act(.addIndicator) { db in
      let name = definition.name.value
      if let same = try Indicator.fetchAll(db).first(where: { $0.reference.name.folded == name.folded }) {
        throw Refusal.indicator(.nameTaken(name: name, code: same.reference.code, unit: same.unit))
      }
      let code = try Self.freeCode(db, "indicator", for: name)
      try Self.insert(db, definition, code: code, createdOn: day)
      let reference = Reference<Indicator>(id: db.lastInsertedRowID, code: code, name: name)
      return (reference, code, "\(name), en \(definition.unit.value)")
    }
  }

  /// Takes the indicators that the program proposes and the file does not have yet; they have no values.
  ///
  /// - Throws: ``IndicatorRefusal/nothingToPropose``.
  public func proposeIndicators(on day: Day) throws(Refusal) -> [Reference<Indicator>] {
    let proposed = try ReferenceModel.empty().indicators ?? []
    return try act(.proposeIndicators) { db in
      let present = try Indicator.fetchAll(db).map(\.reference)
      let new = proposed.filter { entry in
        !present.contains { $0.code == entry.code || $0.name.folded == entry.name.folded }
      }
      guard !new.isEmpty else { throw Refusal.indicator(.nothingToPropose) }
      let references = try new.map { entry in
        try Self.insert(db, try entry.made(), code: entry.code, createdOn: day)
        return Reference<Indicator>(id: db.lastInsertedRowID, code: entry.code, name: entry.name)
      }
      return (references, "indicateurs", references.map(\.name).frenchList())
    }
  }

  /// Asks for the values of an indicator again from that day on, or no more; what was entered stays, and so does the
  /// indicator in the years in which it was followed.
  ///
  /// - Throws: ``IndicatorRefusal/switchedAlready(name:isActive:)``.
  public func switchIndicator(_ reference: Reference<Indicator>, on isActive: Bool, day: Day) throws(Refusal) {
    try act(.switchIndicator) { db in
      guard try Indicator.fetch(db, reference).isActive != isActive else {
        throw Refusal.indicator(.switchedAlready(name: reference.name, isActive: isActive))
      }
      try db.execute(
        sql: "UPDATE indicator SET is_active = ? WHERE id = ?", arguments: [isActive ? 1 : 0, reference.id])
      if isActive {
        try Self.endPause(db, of: reference, on: day)
      } else {
        try db.execute(
          sql: "INSERT INTO indicator_pause (indicator_id, from_day) VALUES (?, ?)", arguments: [reference.id, day.iso])
      }
      return ((), reference.code, isActive ? "suivi" : "n'est plus suivi")
    }
  }

  /// One that began on that day, or after it, was none.
  private static func endPause(_ db: Database, of reference: Reference<Indicator>, on day: Day) throws {
    let open: StatementArguments = ["indicator": reference.id, "day": day.iso]
    try db.execute(
      sql: "DELETE FROM indicator_pause WHERE indicator_id = :indicator AND until_day IS NULL AND from_day >= :day",
      arguments: open)
    try db.execute(
      sql: "UPDATE indicator_pause SET until_day = :day WHERE indicator_id = :indicator AND until_day IS NULL",
      arguments: open)
  }

  /// - Parameter createdOn: nil for one that the association had before the register.
  static func insert(
    _ db: Database, _ definition: IndicatorDefinition, code: String, createdOn: Day? = nil
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO indicator (code, name, definition, unit, period, addition, counted, created_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        code, definition.name.value, definition.definition?.value, definition.unit.value, definition.period.rawValue,
        definition.addition.rawValue, definition.counted?.rawValue, createdOn?.iso,
      ])
  }
}

extension ReferenceModel.IndicatorEntry {
  /// The definition that the entry gives.
  ///
  /// - Throws: ``FileRefusal/unreadableModel(_:)`` for a word that is none of the listed ones.
  fileprivate func made() throws(Refusal) -> IndicatorDefinition {
    guard let period = Indicator.Period(rawValue: period), let addition = Indicator.Addition(rawValue: addition) else {
      throw .file(.unreadableModel("valeur inattendue dans indicators, « \(code) »"))
    }
    return IndicatorDefinition(
      name: try PlainText(name), unit: try PlainText(unit),
      definition: try definition.map { (text) throws(Refusal) in try PlainText(text, limit: 1000) },
      period: period, addition: addition, counted: counted.flatMap(RecordCount.Kind.init))
  }
}
