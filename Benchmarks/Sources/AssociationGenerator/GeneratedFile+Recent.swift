import Foundation
import GRDB

extension GeneratedFile {
  /// The path of a copy of that file without what was over three years before the end of its record: what holds on a day
  /// of 2025 is the same in both.
  public static func recent(of path: String, tell: (String) -> Void = { _ in }) throws -> String {
    let copy = path + ".recent"
    if FileManager.default.fileExists(atPath: copy), try modified(copy) >= modified(path) { return copy }
    try remove(copy)
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    tell("leaving out what was over by 2023")
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: copy, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      for table in ["membership", "college_assignment", "representative", "mandate", "project_stage"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE until_day <= '2023-01-01'")
      }
      try db.execute(sql: "DELETE FROM project_note WHERE day < '2023-01-01'")
      let old = "(SELECT id FROM meeting WHERE day < '2023-01-01')"
      for table in ["proxy", "resolution", "discussion_note", "attendance", "agenda_item"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE meeting_id IN \(old)")
      }
      try db.execute(
        sql: "DELETE FROM action_item WHERE done_on < '2023-01-01' AND meeting_id IN \(old)")
      try db.execute(sql: "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try queue.close()
    return copy
  }

  private static func modified(_ path: String) throws -> Date {
    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date ?? .distantPast
  }
}
