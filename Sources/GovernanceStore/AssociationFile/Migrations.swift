import GRDB

/// How a file of any earlier version becomes one of today's. A migration, once released, never changes; `schema.sql` tells
/// what all of them make together.
enum Migrations {
  /// The version that this program writes: the number of migrations, kept in the file as `user_version`.
  static let version = steps.count

  /// The ``SchemaShape/fingerprint`` of a file of that version; `SchemaShapeTests` tells the new one when it changes.
  static let fingerprint = "2d3edf40e931d659ccf3b94a62649d5356c554627711205898e65068968871ee"

  /// What each version adds. A change of the columns or keys of a table would close the way back for `annuler`.
  private static let steps = [
    PackageResources.Migration0001_sql, PackageResources.Migration0002_sql, PackageResources.Migration0003_sql,
    PackageResources.Migration0004_sql, PackageResources.Migration0005_sql, PackageResources.Migration0006_sql,
    PackageResources.Migration0007_sql, PackageResources.Migration0008_sql, PackageResources.Migration0009_sql,
    PackageResources.Migration0010_sql, PackageResources.Migration0011_sql, PackageResources.Migration0012_sql,
    PackageResources.Migration0013_sql,
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, step) in steps.enumerated() {
      let version = index + 1
      migrator.registerMigration((version < 10 ? "000" : "00") + String(version)) { db in
        try db.execute(sql: String(decoding: step, as: UTF8.self))
        try db.execute(
          sql: "PRAGMA application_id = \(AssociationFile.applicationID); PRAGMA user_version = \(version)")
      }
    }
    return migrator
  }
}
