import Governance

#if canImport(Glibc)
  import Glibc
#endif

/// A file that is made under another name and put into place once it is complete: a crash leaves no half file where a
/// whole one is expected, and a file that appeared there meanwhile is not overwritten.
struct Draft {
  /// Where it is made; nobody but the user may read it.
  let path: String
  private let target: String

  /// - Throws: ``FileRefusal/fileExists(path:)``, ``FileRefusal/folderNotWritable(path:)`` or ``FileRefusal/diskFull``.
  init(of target: String) throws(Refusal) {
    var there = stat()
    guard lstat(target, &there) != 0 else { throw .file(.fileExists(path: target)) }
    var name = Array((target + ".part-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else {
      throw errno == ENOSPC || errno == EDQUOT
        ? .file(.diskFull) : .file(.folderNotWritable(path: AssociationFile.folder(of: target)))
    }
    Glibc.close(descriptor)
    self.target = target
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Gives the complete file its name, for good.
  ///
  /// - Throws: ``FileRefusal/fileExists(path:)`` or ``FileRefusal/inputOutput(path:)``.
  func place() throws(Refusal) {
    if link(path, target) != 0 {
      switch errno {
      case EEXIST: throw .file(.fileExists(path: target))
      case EPERM, EOPNOTSUPP, ENOSYS:  // file systems without links, such as most USB sticks
        guard access(target, F_OK) != 0 else { throw .file(.fileExists(path: target)) }
        guard rename(path, target) == 0 else { throw .file(.inputOutput(path: target)) }
      default: throw .file(.inputOutput(path: target))
      }
    }
    // The name itself has to survive a power cut too.
    let folder = open(AssociationFile.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    Glibc.close(folder)
  }

  /// Removes what is left under the other name, with SQLite's companions.
  func discard() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}
