/// Why a file was not read or written.
public enum FileRefusal: Hashable, Sendable {
  /// There is no such file.
  case noFile(path: String)
  /// The file exists already.
  case fileExists(path: String)
  /// The folder does not exist or cannot be written.
  case folderNotWritable(path: String)
  /// The file is not an association file.
  case notAnAssociationFile(path: String)
  /// The file was made by a newer version of the program.
  case newerFile(path: String)
  /// The file is of an older version and may not be changed here, so cannot be brought up to date.
  case olderFileReadOnly(path: String)
  /// The file is damaged.
  case damagedFile(path: String)
  /// The file has triggers, views or tables that the program did not make.
  case foreignSchema(path: String, names: [String])
  /// The file may be read but not changed.
  case readOnlyFile(path: String)
  /// The disk is full.
  case diskFull
  /// Somebody else is writing into the file.
  case fileBusy
  /// The file is open in another terminal, for an act that has to be alone.
  case openElsewhere(path: String)
  /// The system could not read or write.
  case inputOutput(path: String)
  /// A promise of the file would be broken; the name is that of a CHECK of `schema.sql`.
  case brokenPromise(name: String)
  /// The reference model cannot be read; the text says where.
  case unreadableModel(String)
}
