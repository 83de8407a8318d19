import Governance
import GRDB

/// Runs `body` and turns what SQLite says into a ``Refusal``: its own words hold SQL and never reach a user.
func translatingErrors<Value>(at path: String, _ body: () throws -> Value) throws(Refusal) -> Value {
  do {
    return try body()
  } catch let refusal as Refusal {
    throw refusal
  } catch let error as DatabaseError {
    throw Refusal(error, path: path)
  } catch {
    throw .inputOutput(path: path)
  }
}

extension Refusal {
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnlyFile(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .fileBusy
    case .SQLITE_CORRUPT: self = .damagedFile(path: path)
    case .SQLITE_NOTADB: self = .notAnAssociationFile(path: path)
    case .SQLITE_CONSTRAINT:
      let prefix = "CHECK constraint failed: "
      let message = error.message ?? ""
      self = .brokenPromise(name: message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : "")
    default: self = .inputOutput(path: path)
    }
  }
}
