/// Random numbers that are the same on every machine and with every version of Swift: SplitMix64, and our own way to
/// bring its numbers into a range (the standard library may change its own).
public struct SeededGenerator: Sendable {
  private var state: UInt64

  /// The numbers of that seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number of that range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True that many times out of a hundred.
  public mutating func chance(_ percent: Int) -> Bool {
    number(1...100) <= percent
  }

  /// One of the list, which is not empty.
  public mutating func pick<Element>(_ list: [Element]) -> Element {
    list[number(0...list.count - 1)]
  }

  /// That many of the list, no position twice, in the list's order.
  public mutating func pick<Element>(_ count: Int, of list: [Element]) -> [Element] {
    var wanted = min(count, list.count)
    var left = list.count
    var picked: [Element] = []
    for element in list {
      if wanted > 0, number(1...left) <= wanted {
        picked.append(element)
        wanted -= 1
      }
      left -= 1
    }
    return picked
  }
}
