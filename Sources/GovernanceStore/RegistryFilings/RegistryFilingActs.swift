import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Enters whether changes of board members are declared as those of officers are, and who says so.
  ///
  /// - Throws: ``Refusal/valueUnchanged(_:)``.
  public func setRegistryFilingRule(boardIsDeclared: Bool, source: PlainText) throws(Refusal) {
    try act(.setRegistryFilingRule) { db in
      let rule = RegistryFilingRule(boardIsDeclared: boardIsDeclared, source: source.value)
      guard try RegistryFilingRule.fetch(db) != rule else {
        throw Refusal.valueUnchanged(boardIsDeclared ? "oui" : "non")
      }
      try db.execute(
        sql: "UPDATE association SET board_changes_are_declared = ?, board_changes_source_id = ?",
        arguments: [boardIsDeclared ? 1 : 0, try Self.source(db, source)])
      return ((), "association", rule.french)
    }
  }

  /// Records that the changes up to that day were declared.
  ///
  /// - Returns: the changes that this settles.
  /// - Throws: ``Refusal/dayAhead(_:)``, ``Refusal/filingBeforeLast(_:last:)``, ``FileRefusal/noFile(path:)``.
  public func recordRegistryFiling(
    on day: Day, filingReceipt: PlainText? = nil, document: String? = nil, today: Day
  ) throws(Refusal) -> [ChangesToDeclare] {
    try act(.recordRegistryFiling) { db in
      guard day <= today else { throw Refusal.dayAhead(day) }
      if let last = try RegistryFiling.fetchAll(db, until: today).map(\.declaredOn).max(), day <= last {
        throw Refusal.filingBeforeLast(day, last: last)
      }
      let settled = try RegistryFilingDuty.fetch(db, on: day)
      let paper = try document.map { try AttachedDocument(at: $0) }
      try db.execute(
        sql: """
          INSERT INTO declaration (declared_on, changes_until, receipt, document_path, document_sha256)
          VALUES (?, ?, ?, ?, ?)
          """, arguments: [day.iso, day.iso, filingReceipt?.value, paper?.path, paper?.sha256])
      let changes = (settled.toDeclare + settled.undecided).sorted { $0.day < $1.day }
      let summary = "le \(day.frenchShort)" + (filingReceipt.map { ", récépissé \($0.value)" } ?? "")
      return (changes, "association", summary)
    }
  }

  /// Records that the last declaration told, too, what was entered after it and is of before it.
  ///
  /// - Returns: the day of that declaration, and the changes that this settles.
  /// - Throws: ``Refusal/filingIsComplete(_:)``.
  public func completeRegistryFiling(today: Day) throws(Refusal) -> (declaredOn: Day, settled: [ChangesToDeclare]) {
    try act(.completeRegistryFiling) { db in
      let last = try RegistryFiling.fetchAll(db, until: today).last?.declaredOn
      let duty = try RegistryFilingDuty.fetch(db, on: today)
      let settled = (duty.toDeclare + duty.undecided).filter { $0.enteredAfter != nil }.sorted { $0.day < $1.day }
      guard let last, !settled.isEmpty else { throw Refusal.filingIsComplete(last) }
      // Its line of the journal is the fact: what was entered before it is declared.
      let told = settled.map(\.french).joined(separator: " ; ")
      return ((last, settled), "association", "celle du \(last.frenchShort) comprenait : \(told)")
    }
  }
}
