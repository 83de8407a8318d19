import Foundation

/// A zip file: the container of office documents.
///
/// Nothing is compressed here, since what is written is small; every reader takes such a file. What another program
/// compressed stays as it is.
struct ZipArchive {
  private var members = Data()
  private var directory = Data()
  private var count = 0

  /// A file as it lies in an archive.
  struct Member {
    let name: String
    /// How it is compressed: 0 for not at all, 8 for what ``Inflate`` takes apart.
    let method: Int
    let checksum: Int
    /// How many bytes it has once it is taken apart.
    let size: Int
    let bytes: Data
  }

  /// An archive of those files, in that order.
  init(_ files: [(name: String, contents: Data)]) {
    self.init(files.map { Member($0.name, $0.contents) })
  }

  /// An archive of those files as they lay in another.
  init(_ files: [Member]) {
    for file in files { add(file) }
  }

  /// The whole file.
  var bytes: Data {
    var end = Data()
    end.append(little: 0x0605_4B50, bytes: 4)
    end.append(little: 0, bytes: 4)
    end.append(little: count, bytes: 2)
    end.append(little: count, bytes: 2)
    end.append(little: directory.count, bytes: 4)
    end.append(little: members.count, bytes: 4)
    end.append(little: 0, bytes: 2)
    return members + directory + end
  }

  private mutating func add(_ file: Member) {
    var entry = Data()
    entry.append(little: 20, bytes: 2)  // Version 2.0 reads it.
    entry.append(little: 0x0800, bytes: 2)  // Names are UTF-8.
    entry.append(little: file.method, bytes: 2)
    entry.append(little: 0, bytes: 2)  // No time of day:
    entry.append(little: 0x21, bytes: 2)  // 1 January 1980, so that equal contents make equal files.
    entry.append(little: file.checksum, bytes: 4)
    entry.append(little: file.bytes.count, bytes: 4)
    entry.append(little: file.size, bytes: 4)
    entry.append(little: file.name.utf8.count, bytes: 2)
    entry.append(little: 0, bytes: 2)

    directory.append(little: 0x0201_4B50, bytes: 4)
    directory.append(little: 20, bytes: 2)
    directory.append(entry)
    directory.append(Data(count: 10))  // No remark, one disk, no attributes.
    directory.append(little: members.count, bytes: 4)
    directory.append(contentsOf: file.name.utf8)

    members.append(little: 0x0403_4B50, bytes: 4)
    members.append(entry)
    members.append(contentsOf: file.name.utf8)
    members.append(file.bytes)
    count += 1
  }

  /// CRC-32, as the format wants it.
  fileprivate static func checksum(_ data: Data) -> Int {
    var sum: UInt32 = .max
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}

extension ZipArchive.Member {
  /// That file, not compressed.
  init(_ name: String, _ contents: Data) {
    self.init(
      name: name, method: 0, checksum: ZipArchive.checksum(contents), size: contents.count, bytes: contents)
  }
}

extension Data {
  /// Appends a number, its smallest byte first.
  fileprivate mutating func append(little number: Int, bytes: Int) {
    for place in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}
