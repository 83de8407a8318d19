import Governance
import GRDB

/// Runs `body` and turns what SQLite says into a ``Refusal``: its own words hold SQL and never reach a user.
func translatingErrors<Value>(at path: String, _ body: () throws -> Value) throws(Refusal) -> Value {
  do {
    return try body()
  } catch Refusal.file(.damagedFile) {
    // What reads a row does not know the file that it stands in.
    throw .file(.damagedFile(path: path))
  } catch let refusal as Refusal {
    throw refusal
  } catch let error as DatabaseError {
    throw Refusal(error, path: path)
  } catch {
    throw .file(.inputOutput(path: path))
  }
}

extension Refusal {
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .file(.diskFull)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .file(.readOnlyFile(path: path))
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .file(.fileBusy)
    // The program's own SQL is constant: where a table or a column is missing, the file is not what it says it is.
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_SCHEMA: self = .file(.damagedFile(path: path))
    case .SQLITE_NOTADB: self = .file(.notAnAssociationFile(path: path))
    case .SQLITE_CONSTRAINT:
      let prefix = "CHECK constraint failed: "
      let message = error.message ?? ""
      // The words of the triggers of `schema.sql`.
      switch message {
      case "minutes_are_sealed": self = .minutes(.minutesAreSealed)
      case "report_is_closed": self = .report(.reportIsClosed)
      case "year_is_closed": self = .indicator(.yearIsClosed(nil))
      case "closed_year_never_changes", "closed_year_never_goes": self = .indicator(.closedYearStays)
      default:
        self = .file(.brokenPromise(name: message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : ""))
      }
    default: self = .file(.inputOutput(path: path))
    }
  }
}
