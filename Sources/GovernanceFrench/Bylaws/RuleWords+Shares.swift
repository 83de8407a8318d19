/// Shares as statutes write them: `1/2`, "la moitié", "deux tiers", "50 %", "tous".
extension RuleWords {
  /// A share.
  struct Share: Equatable {
    let numerator: Int, denominator: Int
    /// "plus de la moitié".
    var isMoreThan = false
    /// "la moitié plus une".
    var isPlusOne = false

    static let moreThanHalf = Share(numerator: 1, denominator: 2, isMoreThan: true)

    /// "plus de 1/2", as it is read.
    var french: String { "\(isMoreThan ? "plus de " : "")\(numerator)/\(denominator)" }
  }

  /// Whether any share or figure is told, be it understood or not.
  var tellsShare: Bool {
    all.indices.contains { share(at: $0) != nil } || all.contains { $0.contains { $0.isNumber || $0 == "%" } }
  }

  /// Whether any share is told, be it one or several.
  var namesShare: Bool { all.indices.contains { share(at: $0) != nil } }

  /// "la majorité des membres" with no other word on how many: more than half of them.
  var isPlainMajority: Bool {
    has("majorite") && !tellsShare
      && !["absolu", "relati", "simple", "qualifi", "renforc", "special", "plus", "moins", "tour"].contains(where: has)
  }

  /// The one share that is told; nil where there is none, or where there are two that differ.
  var fraction: Share? {
    let shares = all.indices.compactMap(share(at:))
    guard let first = shares.first ?? everybody, shares.allSatisfy({ $0 == first }) else { return nil }
    var share = Share(numerator: first.0, denominator: first.1)
    for (index, word) in all.enumerated() {
      let next = index + 1 < all.count ? all[index + 1] : ""
      if word == "plus" || word == "+" {
        if ["un", "une", "1"].contains(next) {
          share.isPlusOne = true
        } else if ["de", "d", "du", "des", "que"].contains(next) {
          share.isMoreThan = true
        } else {
          return nil
        }
      } else if word.hasPrefix("superieur") {
        share.isMoreThan = !has("egal")
      } else if word.hasPrefix("exced") || word.hasPrefix("depass") {
        share.isMoreThan = true
      } else if word == "moins", index == 0 || !["au", "pas", "du"].contains(all[index - 1]) {
        return nil
      }
    }
    return share.isMoreThan && share.isPlusOne ? nil : share
  }

  /// "tous les membres": all of them; but not "la majorité de tous les membres".
  private var everybody: (Int, Int)? {
    let saysAll = zip(all, all.dropFirst()).contains {
      ["tous", "toutes"].contains($0) && ["les", "ses", "leurs"].contains($1)
    }
    return saysAll && !has("majorite") ? (1, 1) : nil
  }

  /// The share whose last word stands there.
  func share(at index: Int) -> (Int, Int)? {
    let word = all[index]
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 2, let numerator = parts[0], let denominator = parts[1] {
      return (1...1000).contains(denominator) && (1...denominator).contains(numerator) ? (numerator, denominator) : nil
    }
    let before = index > 0 ? all[index - 1] : ""
    if word == "%" { return Int(before).flatMap(Self.percent) }
    guard let denominator = Self.denominators[Self.singular(word)] else { return nil }
    let numerator = Self.number(before) ?? 1
    return (1...denominator).contains(numerator) ? (numerator, denominator) : nil
  }

  static let denominators = [
    "totalite": 1, "moitie": 2, "tiers": 3, "quart": 4, "cinquieme": 5, "sixieme": 6, "huitieme": 8, "dixieme": 10,
  ]

  /// "quarts" without its ending; "tiers" has none to lose.
  static func singular(_ word: String) -> String {
    word.hasSuffix("s") && word != "tiers" ? String(word.dropLast()) : word
  }

  /// In lowest terms, so that 50 % is 1/2.
  private static func percent(_ number: Int) -> (Int, Int)? {
    guard (1...100).contains(number) else { return nil }
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    let common = divisor(number, 100)
    return (number / common, 100 / common)
  }
}
