import Governance
import GRDB

extension AssociationFile {
  /// What names a meeting in all calendars for good, and how often its day, hour, place or status changed.
  ///
  /// The file's own name may change, and the association's too: the moment at which the file was made does not.
  public func calendarIdentity(
    of meeting: Reference<Meeting>
  ) throws(Refusal) -> (association: String, revision: Int) {
    try read { db in
      let moment = try String.fetchOne(db, sql: "SELECT at FROM journal ORDER BY id LIMIT 1")
      let revision = try Int.fetchOne(db, sql: "SELECT revision FROM meeting WHERE id = ?", arguments: [meeting.id])
      return (moment ?? "", revision ?? 0)
    }
  }
}
