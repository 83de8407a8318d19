import Foundation

/// A folder that is gone when the test is over. Its path always has the same length, so that lines wrap alike.
final class TemporaryFolder {
  let path: String

  /// - Parameter isFleeting: in memory, where writing through to the disk costs nothing.
  init(isFleeting: Bool = false) throws {
    let place = isFleeting && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(place)/ptce.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where association files lie by default when this folder is the home.
  func makeDefaultFolder() throws -> String {
    let folder = path + "/Documents/PTCE"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// The lists of the tests, where a user would have them.
  func makeLists() throws {
    try FileManager.default.copyItem(
      atPath: Repository.root + "/Tests/GovernanceConsoleTests/Lists", toPath: path + "/listes")
  }

  /// A fresh file of the henin-carvin model, where the program looks for it.
  func makeHeninCarvin() throws -> String {
    let file = try makeDefaultFolder() + "/henin-carvin.ptce"
    try SampleFile.heninCarvin.copy(to: file)
    return file
  }
}
