import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A folder of its own for one test, gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    var name = Array((FileManager.default.temporaryDirectory.path + "/ptce-test-XXXXXX").utf8CString)
    try #require(mkdtemp(&name) != nil)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The names in the folder, sorted.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// A path in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file(name))) }

  /// Makes a file of those bytes.
  @discardableResult
  func write(_ bytes: Data, as name: String) throws -> String {
    try bytes.write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }
}

/// Makes a file that really cannot be written: for root, whom no mode stops, by the attribute "immutable".
enum ReadOnlyFile {
  /// False where the user is root and the file system knows no such attribute.
  static let canBeMade: Bool = {
    guard getuid() == 0, let folder = try? TemporaryFolder() else { return getuid() != 0 }
    guard (try? folder.write(Data("x".utf8), as: "x")) != nil, chattr("+i", folder.file("x")) else { return false }
    return chattr("-i", folder.file("x"))
  }()

  /// Runs `body` while nobody can write the file.
  static func whileUnwritable(_ path: String, _ body: () throws -> Void) throws {
    if getuid() == 0 {
      try #require(chattr("+i", path))
      defer { _ = chattr("-i", path) }
      try body()
    } else {
      try #require(chmod(path, 0o400) == 0)
      try body()
    }
  }

  private static func chattr(_ flag: String, _ path: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/chattr")
    process.arguments = [flag, path]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
