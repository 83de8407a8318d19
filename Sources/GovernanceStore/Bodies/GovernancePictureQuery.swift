import struct Governance.Association
import Governance
import GRDB

extension AssociationFile {
  /// Colleges, bodies, offices and working groups on that day, as an organisation chart shows them.
  ///
  /// - Throws: ``Refusal`` where the file cannot be read.
  public func governancePicture(on day: Day) throws(Refusal) -> GovernancePicture {
    // The list of adherents is read by its own query, which opens its own transaction; the rest is one snapshot.
    let listing = try members(on: day)
    return try read { db in
      var records = ActivityReport.Records(association: try Association.fetch(db), listing: listing)
      try records.readMemberships(db, on: day, since: day)
      try records.readDiscretion(db)
      records.mandates = try Mandate.fetch(db, on: day)
      try records.readBodies(db, on: day)
      try records.readGroups(db, on: day, in: nil)
      return GovernancePicture(records, on: day)
    }
  }
}
