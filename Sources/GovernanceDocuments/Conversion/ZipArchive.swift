import Foundation

/// A zip file whose members are stored as they are: the container of office documents.
///
/// Nothing is compressed, since what is written here is small; every reader takes such a file.
struct ZipArchive {
  private var members = Data()
  private var directory = Data()
  private var count = 0

  /// An archive of those files, in that order.
  init(_ files: [(name: String, contents: Data)]) {
    for file in files { add(file.contents, as: file.name) }
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

  private mutating func add(_ contents: Data, as name: String) {
    var entry = Data()
    entry.append(little: 20, bytes: 2)  // Version 2.0 reads it.
    entry.append(little: 0x0800, bytes: 2)  // Names are UTF-8.
    entry.append(little: 0, bytes: 2)  // Stored.
    entry.append(little: 0, bytes: 2)  // No time of day:
    entry.append(little: 0x21, bytes: 2)  // 1 January 1980, so that equal contents make equal files.
    entry.append(little: Self.checksum(contents), bytes: 4)
    entry.append(little: contents.count, bytes: 4)
    entry.append(little: contents.count, bytes: 4)
    entry.append(little: name.utf8.count, bytes: 2)
    entry.append(little: 0, bytes: 2)

    directory.append(little: 0x0201_4B50, bytes: 4)
    directory.append(little: 20, bytes: 2)
    directory.append(entry)
    directory.append(Data(count: 10))  // No remark, one disk, no attributes.
    directory.append(little: members.count, bytes: 4)
    directory.append(contentsOf: name.utf8)

    members.append(little: 0x0403_4B50, bytes: 4)
    members.append(entry)
    members.append(contentsOf: name.utf8)
    members.append(contents)
    count += 1
  }

  /// CRC-32, as the format wants it.
  private static func checksum(_ data: Data) -> Int {
    var sum: UInt32 = .max
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}

extension Data {
  /// Appends a number, its smallest byte first.
  fileprivate mutating func append(little number: Int, bytes: Int) {
    for place in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}
