import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A file system of its own, of one mebibyte, that is soon full.
enum SmallDisk {
  static let kibibytes = 1024

  static func mounted(at folder: TemporaryFolder, _ body: () throws -> Void) throws {
    try #require(mount("tmpfs", folder.path, "tmpfs", 0, "size=1m") == 0)
    defer { umount2(folder.path, Int32(MNT_DETACH)) }
    try body()
  }

  static let mayBeMounted: Bool = {
    guard getuid() == 0, let folder = try? TemporaryFolder() else { return false }
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=1m") == 0 else { return false }
    return umount2(folder.path, Int32(MNT_DETACH)) == 0
  }()
}
