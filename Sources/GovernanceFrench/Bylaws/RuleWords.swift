/// The words of a rule, without accents and case, beside the words as they were typed.
struct RuleWords {
  /// The words in order.
  let all: [String]
  /// Each of them as it was typed.
  let typed: [String]

  init(_ text: String) {
    var plain = text
    // "présent(e)s", "présent·e·s": the ending says nothing more.
    for ending in ["(e)s", "(es)", "·e·s", "·es"] { plain = plain.replacing(ending, with: "s") }
    for ending in ["(e)", "(s)", "·e"] { plain = plain.replacing(ending, with: "") }
    for (sign, meaning) in [("½", "1/2"), ("⅓", "1/3"), ("⅔", "2/3"), ("¼", "1/4"), ("¾", "3/4")] {
      plain = plain.replacing(sign, with: meaning)
    }
    plain = plain.replacing("%", with: " % ").replacing("+", with: " + ")
    let letters = Array(plain)
    let pieces = letters.indices.split { index in
      // "2,5" stays one word, which is no whole number.
      if letters[index] == "," || letters[index] == "." {
        return !(index > 0 && index + 1 < letters.count && letters[index - 1].isNumber && letters[index + 1].isNumber)
      }
      return letters[index].isWhitespace || ";:()«»\"“”'’ʼ".contains(letters[index])
    }.map { String(letters[$0.startIndex..<$0.endIndex]) }
    var words: [(folded: String, typed: String)] = []
    for piece in pieces where !piece.folded.isEmpty {
      let folded = piece.folded
      // "deux-tiers" is written as often as "deux tiers".
      if let dash = folded.lastIndex(of: "-"), dash > folded.startIndex, let typedDash = piece.lastIndex(of: "-"),
        Self.denominators[Self.singular(String(folded[folded.index(after: dash)...]))] != nil
      {
        words.append((String(folded[..<dash]), String(piece[..<typedDash])))
        words.append((String(folded[folded.index(after: dash)...]), String(piece[piece.index(after: typedDash)...])))
      } else if folded == "cent", words.last?.folded == "pour" {
        words[words.count - 1] = ("%", "pour cent")
      } else {
        words.append((folded, piece))
      }
    }
    all = words.map(\.folded)
    typed = words.map(\.typed)
  }

  /// Whether a word begins so.
  func has(_ stem: String) -> Bool { all.contains { $0.hasPrefix(stem) } }

  /// Whether a word that begins so stands right before that other.
  func has(_ first: String, before second: String) -> Bool {
    zip(all, all.dropFirst()).contains { $0.hasPrefix(first) && $1 == second }
  }

  /// "moins de 15 jours", "unanimité moins une voix": less than is told; but not "au moins" and "pas moins de".
  var saysFewer: Bool {
    all.indices.contains { all[$0] == "moins" && ($0 == 0 || !["au", "du", "pas"].contains(all[$0 - 1])) }
  }

  /// Whether two things are told of which either will do: "des membres présents ou des suffrages exprimés"; but not "la
  /// présence ou la représentation".
  var offersChoice: Bool {
    all.indices.contains { index in
      guard all[index] == "ou", index + 2 < all.count else { return false }
      return ["de", "des", "la", "le", "les", "l", "du"].contains(all[index + 1])
        && !all[index + 2].hasPrefix("represent")
    }
  }

  // MARK: - Negation

  /// "aucun", "néant", "sans", "pas de".
  var beginsWithNone: Bool { ["aucun", "aucune", "neant", "sans", "pas", "non"].contains(all.first ?? "") }

  /// Whether a word anywhere turns the sentence into its contrary.
  var isNegated: Bool {
    let negations = ["aucun", "aucune", "neant", "sans", "pas", "non", "jamais", "personne", "nul", "nulle"]
    return all.contains(where: negations.contains) || has("est", before: "plus")
  }

  /// Whether the sentence is turned into its contrary otherwise than by "pas moins de" and "pas plus de", which keep the
  /// number that they stand before.
  var isNegatedBeyondBounds: Bool {
    all.indices.contains { index in
      guard ["aucun", "aucune", "sans", "pas", "non", "jamais", "nul", "nulle"].contains(all[index]) else {
        return false
      }
      let next = index + 1 < all.count ? all[index + 1] : ""
      return !(all[index] == "pas" && ["moins", "plus"].contains(next))
    }
  }

  /// "représentés", but not "les présents représentent la moitié".
  var saysRepresented: Bool {
    let forms = ["represente", "representes", "representee", "representees", "representation"]
    return all.contains(where: forms.contains)
  }
}
