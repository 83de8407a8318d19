import Foundation

extension ZipArchive {
  /// The files of an archive in their order; nil where it is damaged.
  static func members(of archive: Data) -> [Member]? {
    let bytes = [UInt8](archive)
    func number(_ place: Int, _ count: Int) -> Int? {
      guard place >= 0, place + count <= bytes.count else { return nil }
      return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    // The directory is at the end, before a remark that office documents do not have.
    let end = bytes.count - 22
    guard number(end, 4) == 0x0605_4B50, let count = number(end + 10, 2), var place = number(end + 16, 4) else {
      return nil
    }
    var files: [Member] = []
    for _ in 0..<count {
      guard number(place, 4) == 0x0201_4B50, let method = number(place + 10, 2), let checksum = number(place + 16, 4),
        let stored = number(place + 20, 4), let size = number(place + 24, 4), let nameLength = number(place + 28, 2),
        let extra = number(place + 30, 2), let remark = number(place + 32, 2), let start = number(place + 42, 4),
        number(start, 4) == 0x0403_4B50, let ownName = number(start + 26, 2), let ownExtra = number(start + 28, 2),
        place + 46 + nameLength <= bytes.count
      else { return nil }
      let first = start + 30 + ownName + ownExtra
      guard first + stored <= bytes.count else { return nil }
      files.append(
        Member(
          name: String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self), method: method,
          checksum: checksum, size: size, bytes: Data(bytes[first..<first + stored])))
      place += 46 + nameLength + extra + remark
    }
    return files
  }
}

extension ZipArchive.Member {
  /// The file taken apart; nil where it is damaged, larger than the limit or compressed in a way that no office document is.
  func contents(limit: Int = 256 << 20) -> Data? {
    let contents: Data? =
      switch method {
      case 0: bytes
      case 8: Inflate.bytes(of: [UInt8](bytes), limit: limit).map { Data($0) }
      default: nil
      }
    return contents.flatMap { $0.count <= limit && $0.count == size ? $0 : nil }
  }
}
