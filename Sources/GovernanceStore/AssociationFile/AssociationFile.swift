import Governance
import GRDB

/// An association file, open to read or to act. Reading never changes a byte of it; each act is one public method and
/// one transaction.
///
/// A value that owns the connection: copies share it.
public struct AssociationFile: Sendable {
  /// Where the file lies.
  public let path: String
  /// Whether the file may be changed through this value.
  public let access: Access
  /// Who acts; the keeper of the register unless somebody else was named.
  public let author: String

  let queue: DatabaseQueue
  /// The present moment in UTC, for the journal alone.
  let clock: @Sendable () -> String

  /// What the file was opened for.
  public enum Access: Sendable {
    /// Lists and documents.
    case reading
    /// Acts too.
    case acting
    /// Acts, while nobody else has the file open, not even to read.
    case alone
  }

  init(
    path: String, access: Access, author: String, queue: DatabaseQueue, clock: @escaping @Sendable () -> String
  ) {
    self.path = path
    self.access = access
    self.author = author
    self.queue = queue
    self.clock = clock
  }

  /// The same file, acted on by somebody else.
  public func acting(as author: String) -> AssociationFile {
    AssociationFile(path: path, access: access, author: author, queue: queue, clock: clock)
  }

  /// Closes the file; a value that was closed answers nothing more.
  public func close() throws(Refusal) {
    try translatingErrors(at: path) { try queue.close() }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(Refusal) -> Value {
    try translatingErrors(at: path) { try queue.read(body) }
  }
}
