/// The width and height that a file in PNG or JPEG tells, read without unpacking the picture.
struct RasterSize {
  let width: Int
  let height: Int

  /// Follows the chunks of a PNG from its header to its end; nil where they do not lead there.
  init?(png bytes: [UInt8]) {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    var found: (width: Int, height: Int)?
    var hasPixels = false
    var place = 8
    while let length = Self.number(bytes, at: place, size: 4), place + 12 + length <= bytes.count {
      let kind = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
      switch kind {
      case "IHDR" where length == 13:
        guard let width = Self.number(bytes, at: place + 8, size: 4),
          let height = Self.number(bytes, at: place + 12, size: 4)
        else { return nil }
        found = (width, height)
      case "IDAT": hasPixels = true
      case "IEND":
        guard let found, hasPixels, found.width > 0, found.height > 0 else { return nil }
        (width, height) = found
        return
      default: break
      }
      place += 12 + length
    }
    return nil
  }

  /// Follows the segments of a JPEG to its frame; nil without one, or without the mark that ends the file.
  init?(jpeg bytes: [UInt8]) {
    guard bytes.starts(with: [0xFF, 0xD8, 0xFF]), bytes.ends(with: [0xFF, 0xD9]) else { return nil }
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let mark = bytes[place + 1]
      guard let length = Self.number(bytes, at: place + 2, size: 2), length >= 2 else { return nil }
      // The frames that are in use; 0xC4, 0xC8 and 0xCC are tables.
      if (0xC0...0xCF).contains(mark), ![0xC4, 0xC8, 0xCC].contains(mark) {
        guard let height = Self.number(bytes, at: place + 5, size: 2),
          let width = Self.number(bytes, at: place + 7, size: 2), width > 0, height > 0
        else { return nil }
        self.width = width
        self.height = height
        return
      }
      // The pixels begin: no frame comes any more.
      if mark == 0xDA { return nil }
      place += 2 + length
    }
    return nil
  }

  /// A number with its greatest byte first; nil beyond the end.
  private static func number(_ bytes: [UInt8], at place: Int, size: Int) -> Int? {
    guard place + size <= bytes.count else { return nil }
    return bytes[place..<(place + size)].reduce(0) { $0 << 8 | Int($1) }
  }
}

extension [UInt8] {
  /// Whether the last bytes are those, zeros that some cameras add left aside.
  fileprivate func ends(with last: [UInt8]) -> Bool {
    let end = lastIndex { $0 != 0 } ?? startIndex
    return prefix(through: end).suffix(last.count).elementsEqual(last)
  }
}
