import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// What taking that list would do; nothing is recorded.
  public func previewImport(
    of list: [ImportedMember], _ settings: MemberImport
  ) throws(Refusal) -> ImportOutcome {
    try read { db in
      var importer = try MemberImporter(db, settings, isWriting: false)
      return ImportOutcome(lines: try list.map { try importer.take($0) })
    }
  }

  /// Takes a list of adherents, whole or not at all, as one act.
  ///
  /// - Parameter title: the name of the list, for the journal.
  /// - Throws: ``ExchangeRefusal/importHasRefusedLines(count:first:)``, ``ExchangeRefusal/nothingToImport``.
  public func importMembers(
    _ list: [ImportedMember], _ settings: MemberImport, titled title: PlainText
  ) throws(Refusal) -> ImportOutcome {
    try act(.importMembers) { db in
      var importer = try MemberImporter(db, settings, isWriting: true)
      let outcome = ImportOutcome(lines: try list.map { try importer.take($0) })
      if let first = outcome.lines.first(where: { $0.kind == .refused }) {
        throw Refusal.exchange(.importHasRefusedLines(count: outcome.count(.refused), first: first.number))
      }
      guard outcome.changeCount > 0 else { throw Refusal.exchange(.nothingToImport) }
      try importer.writer.finish()
      return (outcome, "import", "\(title.value) : \(outcome.summary)")
    }
  }
}
