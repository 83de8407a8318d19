import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// What taking that form would do; nothing is recorded.
  ///
  /// - Throws: ``Refusal/unknownReference(_:_:suggestions:)`` for a group that the file does not have.
  public func previewFollowUp(_ form: ReturnedForm, today: Day) throws(Refusal) -> ImportOutcome {
    try read { db in
      var importer = try FollowUpImporter(db, self, form, today: today, isWriting: false)
      return try importer.take(form.answers)
    }
  }

  /// Takes what a lead wrote into the form of a group, whole or not at all, as one act.
  ///
  /// - Throws: ``ExchangeRefusal/importHasRefusedLines(count:first:)``, ``ExchangeRefusal/nothingToImport`` and what
  ///   ``previewFollowUp(_:today:)`` throws.
  public func importFollowUp(_ form: ReturnedForm, today: Day) throws(Refusal) -> ImportOutcome {
    try act(.importFollowUp) { db in
      var importer = try FollowUpImporter(db, self, form, today: today, isWriting: true)
      let outcome = try importer.take(form.answers)
      if let first = outcome.lines.first(where: { $0.kind == .refused }) {
        throw Refusal.exchange(.importHasRefusedLines(count: outcome.count(.refused), first: first.number))
      }
      guard outcome.changeCount > 0 else { throw Refusal.exchange(.nothingToImport) }
      return (outcome, importer.group.code, "formulaire du \(importer.day.frenchShort) : \(outcome.summary)")
    }
  }
}
