import Governance
import GovernanceFrench
import GovernanceStore

extension Field where Value == PlainText {
  /// Free text; as the last field it takes all that is left of the line, quoted or not, and keeps the quotes within it.
  static func text(_ name: String, limit: Int = 200) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "\(name.capitalizedFirst) ?", placeholder: "TEXTE", meaning: name,
        take: { words, isLast, _ in
          // A sentence may begin with a quote; a quoted text with nothing but quoted texts after it is a text too many.
          isLast && words.first?.opensSentence == true && !words.allSatisfy(\.isQuoted) ? words.count : 1
        }),
      read: { words, _ in try PlainText(Word.sentence(words), limit: limit) })
  }
}

extension Field where Value == Day {
  /// A day, in any of the French ways to write it.
  static func day(_ name: String, _ tense: Tense = .coming) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Quel jour ?", placeholder: "JOUR", meaning: name,
        take: { words, _, workspace in
          try reading { () throws(DayRefusal) in
            try DayReader(today: workspace.today, tense: tense).day(in: words.map(\.text))?.wordCount ?? 0
          }
        }),
      read: { words, workspace in
        try reading { () throws(DayRefusal) in
          try DayReader(today: workspace.today, tense: tense).day(words.map(\.text).joined(separator: " "))
        }
      })
  }
}

extension Field {
  private static func reading<Result>(_ body: () throws(DayRefusal) -> Result) throws -> Result {
    do { return try body() } catch { throw Misuse.unreadable(error.sentence) }
  }
}

extension Field where Value == Beginning {
  /// Since when something holds: a day, as `day` reads it, a month, a year or "inconnu".
  static func beginning(_ name: String, day: Field<Day>? = nil) -> Field {
    let day = day ?? .day(name, .past)
    return Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Depuis quand (un jour, un mois, une année, ou inconnu) ?",
        placeholder: "JOUR|MOIS|ANNÉE|inconnu", meaning: name,
        take: { words, _, workspace in
          try reading { () throws(DayRefusal) in
            try DayReader(today: workspace.today).beginning(in: words.map(\.text))?.wordCount ?? 0
          }
        }),
      read: { words, workspace in
        if let day = try? day.read(words, workspace) { return Beginning(day) }
        return try reading { () throws(DayRefusal) in
          try DayReader(today: workspace.today, tense: .past).beginning(words.map(\.text).joined(separator: " "))
        }
      })
  }
}

extension Field where Value == ClockTime {
  /// An hour: `18h`, `14h30`, `14 h 30`.
  static func time(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "À quelle heure ?", placeholder: "HEURE", meaning: name,
        take: { words, _, _ in
          try reading { () throws(ClockTimeRefusal) in
            try ClockTime.reading(french: words.map(\.text))?.wordCount ?? 0
          }
        }),
      read: { words, _ in
        try reading { () throws(ClockTimeRefusal) in try ClockTime(french: words.map(\.text).joined(separator: " ")) }
      })
  }

  private static func reading<Result>(_ body: () throws(ClockTimeRefusal) -> Result) throws -> Result {
    do { return try body() } catch { throw Misuse.unreadable(error.sentence) }
  }
}

extension Field where Value == Int {
  /// A whole number.
  static func number(_ name: String, placeholder: String = "N") -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "\(name.capitalizedFirst) ?", placeholder: placeholder,
        meaning: name, take: { words, _, _ in words.first.flatMap { Int($0.text) } == nil ? 0 : 1 }),
      read: { words, _ in
        let text = words.map(\.text).joined()
        guard let number = Int(text) else { throw Refusal.unfitValue(text, expected: "un nombre entier") }
        return number
      })
  }

  /// A year of the Gregorian calendar.
  static func year(_ name: String) -> Field {
    let field = Field.number(name, placeholder: "AAAA")
    return Field(
      spec: field.spec,
      read: { words, workspace in
        let year = try field.read(words, workspace)
        guard (1900...9999).contains(year) else {
          throw Refusal.unfitValue(String(year), expected: "une année, comme 2025")
        }
        return year
      })
  }
}

extension Field where Value == Bool {
  /// `--name`, given or not.
  static func flag(_ name: String, _ meaning: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .flag, question: nil, placeholder: "", meaning: meaning, take: { _, _, _ in 0 }),
      read: { _, _ in true }, absent: { _ in false })
  }
}

extension Field {
  /// One of a list of words.
  static func choice(_ name: String, _ values: [(word: String, value: Value)]) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "\(name.capitalizedFirst) ?",
        placeholder: values.map(\.word).joined(separator: "|"), meaning: name, take: { _, _, _ in 1 },
        candidates: { prefix, _ in
          values.filter { $0.word.folded.hasPrefix(prefix.folded) }.map { FieldSpec.Candidate(text: $0.word.folded) }
        }),
      read: { words, _ in
        let typed = words.map(\.text).joined(separator: " ").folded
        let matches = values.filter { $0.word.folded == typed }
        let close = matches.isEmpty ? values.filter { $0.word.folded.hasPrefix(typed) } : matches
        guard let match = close.first, close.count == 1 else {
          throw Refusal.unfitValue(typed, expected: values.map(\.word).frenchList(.or))
        }
        return match.value
      })
  }

  /// One of a few words, where it stands; any other word is left to the next field.
  static func keyword(_ name: String, _ values: [(word: String, value: Value)]) -> Field {
    let choice = Field.choice(name, values)
    return Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: choice.spec.placeholder, meaning: name,
        take: { words, _, _ in
          guard let word = words.first, !word.isQuoted else { return 0 }
          return values.contains { $0.word.folded == word.text.folded } ? 1 : 0
        }, candidates: choice.spec.candidates),
      read: choice.read)
  }

  /// Something of the file, by any unambiguous name; as the last field it takes all that is left of the line.
  static func reference(
    _ name: String, _ kind: ReferenceKind, question: String,
    find: @escaping @Sendable (AssociationFile, String, Workspace) throws -> Value
  ) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: question, placeholder: "REF", meaning: name,
        take: { words, isLast, _ in isLast && words.first?.isQuoted == false ? words.count : 1 },
        candidates: { prefix, workspace in workspace.candidates(of: kind, prefix) }),
      read: { words, workspace in
        try find(try workspace.reading(), words.map(\.text).joined(separator: " "), workspace)
      })
  }
}
