/// Takes apart what a zip file holds compressed (RFC 1951): Foundation cannot outside Apple's systems.
struct Inflate {
  private let source: [UInt8]
  private let limit: Int
  private var place = 0
  private var bit = 0
  private var result: [UInt8] = []

  /// The bytes that were compressed; nil where they are damaged or more than the limit.
  static func bytes(of source: [UInt8], limit: Int) -> [UInt8]? {
    var inflate = Inflate(source: source, limit: limit)
    return inflate.run() ? inflate.result : nil
  }

  private init(source: [UInt8], limit: Int) {
    self.source = source
    self.limit = limit
  }

  private mutating func run() -> Bool {
    while let isLast = bits(1), let kind = bits(2) {
      let isRead: Bool
      switch kind {
      case 0: isRead = stored()
      case 1: isRead = compressed(.usual, .usualDistances)
      case 2: isRead = tables().map { compressed($0.symbols, $0.distances) } ?? false
      default: isRead = false
      }
      if !isRead { return false }
      if isLast == 1 { return true }
    }
    return false
  }

  /// The next bits as a number, the first the least; nil at the end.
  private mutating func bits(_ count: Int) -> Int? {
    var number = 0
    for index in 0..<count {
      guard place < source.count else { return nil }
      number |= Int(source[place] >> UInt8(bit) & 1) << index
      bit += 1
      if bit == 8 { (place, bit) = (place + 1, 0) }
    }
    return number
  }

  /// A stretch that is not compressed.
  private mutating func stored() -> Bool {
    if bit > 0 { (place, bit) = (place + 1, 0) }
    guard let count = bits(16), bits(16) != nil, place + count <= source.count, result.count + count <= limit else {
      return false
    }
    result += source[place..<place + count]
    place += count
    return true
  }

  /// Letters, and stretches that stood before, until the end of the block.
  private mutating func compressed(_ symbols: Huffman, _ distances: Huffman) -> Bool {
    while let symbol = symbol(symbols) {
      switch symbol {
      case 0..<256: result.append(UInt8(symbol))
      case 256: return true
      default:
        guard symbol - 257 < Self.lengths.count, let more = bits(Self.lengths[symbol - 257].bits),
          let code = self.symbol(distances), code < Self.distances.count,
          let further = bits(Self.distances[code].bits)
        else { return false }
        let distance = Self.distances[code].base + further
        guard distance <= result.count else { return false }
        for _ in 0..<Self.lengths[symbol - 257].base + more { result.append(result[result.count - distance]) }
      }
      if result.count > limit { return false }
    }
    return false
  }

  private mutating func symbol(_ code: Huffman) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for count in code.counts.dropFirst() {
      guard let next = bits(1) else { return nil }
      value |= next
      if value - first < count { return code.symbols[index + value - first] }
      (index, first) = (index + count, (first + count) << 1)
      value <<= 1
    }
    return nil
  }

  /// The codes that stand before a block of its own ones.
  private mutating func tables() -> (symbols: Huffman, distances: Huffman)? {
    guard let letters = bits(5), let distances = bits(5), let count = bits(4) else { return nil }
    var lengths = [Int](repeating: 0, count: 19)
    for index in Self.order.prefix(count + 4) {
      guard let length = bits(3) else { return nil }
      lengths[index] = length
    }
    let code = Huffman(lengths)
    let whole = letters + 257 + distances + 1
    lengths = []
    while lengths.count < whole {
      guard let symbol = symbol(code) else { return nil }
      switch symbol {
      case 16:
        guard let last = lengths.last, let more = bits(2) else { return nil }
        lengths += [Int](repeating: last, count: 3 + more)
      case 17, 18:
        guard let more = bits(symbol == 17 ? 3 : 7) else { return nil }
        lengths += [Int](repeating: 0, count: (symbol == 17 ? 3 : 11) + more)
      default: lengths.append(symbol)
      }
    }
    guard lengths.count == whole else { return nil }
    return (Huffman(lengths.prefix(letters + 257)), Huffman(lengths.dropFirst(letters + 257)))
  }

  /// In which order the lengths of the codes of lengths stand.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  /// How long a stretch is, and how far back it stood, each with how many bits tell more.
  private static let lengths: [Stretch] = (0..<29).map { code in
    if code == 28 { return Stretch(base: 258, bits: 0) }
    if code < 8 { return Stretch(base: code + 3, bits: 0) }
    let bits = code / 4 - 1
    return Stretch(base: (code % 4 + 4) << bits + 3, bits: bits)
  }
  private static let distances: [Stretch] = (0..<30).map { code in
    if code < 4 { return Stretch(base: code + 1, bits: 0) }
    let bits = code / 2 - 1
    return Stretch(base: (code % 2 + 2) << bits + 1, bits: bits)
  }

  private struct Stretch {
    let base: Int
    let bits: Int
  }

  /// Codes of that many bits, the shorter first.
  private struct Huffman {
    /// How many codes there are of each length.
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: some Sequence<Int>) {
      let coded = lengths.enumerated().filter { (1...15).contains($0.element) }
      for code in coded { counts[code.element] += 1 }
      symbols = coded.sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
    }

    static let usual = Huffman((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    static let usualDistances = Huffman([Int](repeating: 5, count: 30))
  }
}
