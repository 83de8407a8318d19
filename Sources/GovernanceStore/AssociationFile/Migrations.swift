import GRDB

/// How a file of any earlier version becomes one of today's. A migration, once released, never changes.
enum Migrations {
  /// The version that this program writes: the number of migrations, kept in the file as `user_version`.
  static let version = 1

  /// The ``SchemaShape/fingerprint`` of a file of that version; `SchemaShapeTests` tells the new one when it changes.
  static let fingerprint = "99c2f08978fad462d19635662cf2b9ea0028380657d348dad0a199ed60e7ae4c"

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("0001") { db in
      try db.execute(sql: String(decoding: PackageResources.schema_sql, as: UTF8.self))
      try db.execute(
        sql: "PRAGMA application_id = \(AssociationFile.applicationID); PRAGMA user_version = 1")
    }
    return migrator
  }
}
