/// The words of a rule, without accents and case, and what shares and numbers they tell.
struct RuleWords {
  /// The words in order.
  let all: [String]

  init(_ text: String) {
    var plain = text.folded
    for (sign, meaning) in [("'", " "), ("½", "1/2"), ("⅓", "1/3"), ("⅔", "2/3"), ("¼", "1/4"), ("¾", "3/4")] {
      plain = plain.replacing(sign, with: meaning)
    }
    // "deux-tiers" is written as often as "deux tiers".
    for share in Self.denominators.keys { plain = plain.replacing("-\(share)", with: " \(share)") }
    plain = plain.replacing("%", with: " % ").replacing("+", with: " + ").replacing("pour cent", with: " % ")
    let letters = Array(plain)
    all = letters.indices.split { index in
      // "2,5" stays one word, which is no whole number.
      if letters[index] == "," || letters[index] == "." {
        return !(index > 0 && index + 1 < letters.count && letters[index - 1].isNumber && letters[index + 1].isNumber)
      }
      return " ;:()«»\"“”".contains(letters[index])
    }.map { String(letters[$0.startIndex..<$0.endIndex]) }
  }

  /// Whether a word begins so.
  func has(_ stem: String) -> Bool { all.contains { $0.hasPrefix(stem) } }

  /// Whether that word stands right before that other.
  func has(_ first: String, before second: String) -> Bool {
    zip(all, all.dropFirst()).contains { $0.hasPrefix(first) && $1 == second }
  }

  /// "aucun", "néant", "sans", "pas de".
  var beginsWithNone: Bool { ["aucun", "aucune", "neant", "sans", "pas", "non"].contains(all.first ?? "") }

  /// Whether a word anywhere turns the sentence into its contrary.
  var isNegated: Bool {
    let negations = ["aucun", "aucune", "neant", "sans", "pas", "non", "jamais", "personne", "nul", "nulle"]
    return all.contains(where: negations.contains)
  }

  /// "représentés", but not "les présents représentent la moitié".
  var saysRepresented: Bool {
    let forms = ["represente", "representes", "representee", "representees", "represente·e·s", "representation"]
    return all.contains(where: forms.contains)
  }

  /// Whether the sentence goes on with a case in which it does not hold.
  var hasException: Bool {
    ["sauf", "hormis", "except", "toutefois", "cependant"].contains(where: has)
  }

  // MARK: - Shares

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

  /// A share as statutes write it.
  struct Share: Equatable {
    let numerator: Int, denominator: Int
    /// "plus de la moitié".
    var isMoreThan = false
    /// "la moitié plus une".
    var isPlusOne = false

    static let moreThanHalf = Share(numerator: 1, denominator: 2, isMoreThan: true)
  }

  /// `1/2`, "la moitié", "deux tiers", "le quart", `50 %`; nil where there is none, or where there are two that differ.
  var fraction: Share? {
    let shares = all.indices.compactMap(share(at:))
    guard let first = shares.first, shares.allSatisfy({ $0 == first }) else { return nil }
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

  private func share(at index: Int) -> (Int, Int)? {
    let word = all[index]
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 2, let numerator = parts[0], let denominator = parts[1] {
      return (1...1000).contains(denominator) && (1...denominator).contains(numerator) ? (numerator, denominator) : nil
    }
    let before = index > 0 ? all[index - 1] : ""
    if word == "%" { return Int(before).flatMap(Self.percent) }
    guard let denominator = Self.denominators[word.hasSuffix("s") && word != "tiers" ? String(word.dropLast()) : word]
    else { return nil }
    let numerator = Self.number(before) ?? 1
    return (1...denominator).contains(numerator) ? (numerator, denominator) : nil
  }

  private static let denominators = [
    "totalite": 1, "moitie": 2, "tiers": 3, "quart": 4, "cinquieme": 5, "sixieme": 6, "huitieme": 8, "dixieme": 10,
  ]

  /// In lowest terms, so that 50 % is 1/2.
  private static func percent(_ number: Int) -> (Int, Int)? {
    guard (1...100).contains(number) else { return nil }
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    let common = divisor(number, 100)
    return (number / common, 100 / common)
  }

  // MARK: - Numbers

  /// The different numbers that the text tells, in order.
  ///
  /// - Parameters:
  ///   - units: what is counted. "un" and "une" are numbers only before one of these, or alone: they may be articles.
  ///   - always: whether other numbers count whatever follows them.
  func numbers(of units: [String], always: Bool = true) -> [Int] {
    var found: [Int] = []
    for (index, word) in all.enumerated() {
      guard let number = Self.number(word), !found.contains(number) else { continue }
      // "quinze (15) jours": what follows the last of the numbers.
      let next = all[(index + 1)...].first { Self.number($0) == nil }
      let isCounted = next.map { next in units.contains(where: next.hasPrefix) } ?? (all.count == 1)
      let isArticle = word == "un" || word == "une"
      if isCounted || (always && !isArticle) { found.append(number) }
    }
    return found
  }

  private static func number(_ word: String) -> Int? {
    let spelled = [
      "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
      "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30,
    ]
    return Int(word) ?? spelled[word]
  }
}
