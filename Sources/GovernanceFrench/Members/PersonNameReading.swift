import Governance

extension PersonName {
  /// In which order the words of a name stand where nothing is in capitals.
  public enum Order: Sendable {
    case givenFirst, familyFirst
  }

  /// A name as people write it, with a civility or without: `Mme Zoé LEFÈVRE`, `DE GAULLE Charles`, `Anne de la TOUR`.
  ///
  /// The family name is what is in capitals. Nil where nothing tells which words it is.
  ///
  /// - Parameter order: how to read `Zoé Lefèvre`; nil where nobody said.
  public init?(reading text: String, order: Order? = nil) {
    let (civility, words) = Self.splittingCivility(text)
    guard !words.isEmpty, !words.contains(where: { $0.contains { $0.isNumber || "@()[]+=".contains($0) } }) else {
      return nil
    }
    if words.count == 1 {
      self.init(civility: civility, given: nil, family: String(words[0]))
      return
    }
    guard let family = Self.familyInCapitals(words) ?? Self.family(words, order) else { return nil }
    let given = (words[..<family.lowerBound] + words[family.upperBound...]).joined(separator: " ")
    self.init(
      civility: civility, given: given.isEmpty ? nil : given, family: words[family].joined(separator: " "))
  }

  /// The same for what somebody types, who sees what became of it: without capitals the last word is the family name,
  /// and what is all in capitals is one.
  public init(fullName: String) {
    if let name = PersonName(reading: fullName) {
      self = name
      return
    }
    let (civility, words) = Self.splittingCivility(fullName)
    let isLoud = words.allSatisfy(Self.isCapitals)
    let given = isLoud ? nil : words.dropLast().joined(separator: " ")
    self.init(
      civility: civility, given: given?.isEmpty == true ? nil : given,
      family: isLoud ? words.joined(separator: " ") : words.last.map(String.init) ?? fullName)
  }

  /// "M." or "Mme" for what people write instead; nil for any other word.
  public static func civility(_ word: some StringProtocol) -> String? {
    // Most first words are given names, and longer or shorter than these.
    guard word.utf8.count <= 12, let first = word.first, "mM".contains(first) else { return nil }
    return switch word.folded {
    case "m", "m.", "mr", "mr.", "monsieur": "M."
    case "mme", "mme.", "madame", "mlle", "mlle.", "mademoiselle": "Mme"
    default: nil
    }
  }

  /// The civility that stands before the others, and the other words.
  public static func splittingCivility(_ text: String) -> (civility: String?, words: [Substring]) {
    let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    guard let civility = words.first.flatMap({ Self.civility($0) }) else { return (nil, words) }
    return (civility, Array(words.dropFirst()))
  }

  /// The words in capitals, if they stand together at one end and leave something for the given name.
  private static func familyInCapitals(_ words: [Substring]) -> Range<Int>? {
    var marks = words.map(isCapitals)
    // A particle belongs to what it stands before.
    for index in marks.indices.dropLast().reversed() where marks[index + 1] {
      marks[index] = marks[index] || isParticle(words[index])
    }
    let leading = marks.prefix { $0 }.count
    let trailing = marks.reversed().prefix { $0 }.count
    guard (leading > 0) != (trailing > 0), marks.count(where: { $0 }) == leading + trailing else { return nil }
    return leading > 0 ? 0..<leading : words.count - trailing..<words.count
  }

  /// Two words, or more where a particle tells where the family name begins.
  private static func family(_ words: [Substring], _ order: Order?) -> Range<Int>? {
    switch order {
    case .givenFirst:
      if let particle = words.dropFirst().firstIndex(where: isParticle), particle < words.count - 1 {
        return particle..<words.count
      }
      return words.count == 2 ? 1..<2 : nil
    case .familyFirst:
      let particles = words.prefix(while: isParticle).count
      return words.count == particles + 2 ? 0..<particles + 1 : nil
    case nil: return nil
    }
  }

  /// `DUPONT`, `d'HERBOMEZ`, `MARTIN-DUPRÉ`; not an initial, `J.` or `J-P`.
  private static func isCapitals(_ word: Substring) -> Bool {
    // Nearly all words are told by their bytes: no apostrophe, and a small letter or nothing but capitals.
    let bytes = word.utf8
    if !bytes.contains(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) {
      if bytes.contains(where: { 0x61...0x7A ~= $0 }) { return false }
      if bytes.allSatisfy({ 0x41...0x5A ~= $0 }) { return bytes.count > 1 }
    }
    var letters = 0
    var bare = word
    if let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" }),
      word.distance(from: word.startIndex, to: mark) == 1
    {
      bare = word[word.index(after: mark)...]
    }
    for part in bare.split(separator: "-") {
      guard part.allSatisfy({ !$0.isLowercase && $0 != "." }) else { return false }
      letters = max(letters, part.count(where: \.isLetter))
    }
    return letters > 1
  }

  private static func isParticle(_ word: Substring) -> Bool {
    switch word.folded {
    case "de", "du", "des", "la", "le", "les", "d'", "van", "von", "der", "den", "di", "da", "del": true
    default: false
    }
  }
}
