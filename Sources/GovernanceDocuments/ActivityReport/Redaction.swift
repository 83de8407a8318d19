import Foundation
import Governance

/// Takes out of a text that was published the names of those who refuse by now to be named (decision 24).
///
/// A name is found as people write it: given name and family name in either order, or the family name behind a civility.
/// A family name alone may be that of a street or of an organisation, and stays, unless it stands in capitals as the
/// program writes it, and nothing else that the report counts is called so.
struct Redaction {
  private let rules: [(pattern: NSRegularExpression, word: String)]

  /// For those of the people who refuse and whose family name is a word of that text; nil where it names none of them.
  ///
  /// - Parameter names: what else is called somehow in it.
  init?(of people: [ActivityReport.Discretion.Individual], in text: String, among names: @autoclosure () -> Set<String>)
  {
    let refusing = people.filter { $0.mayBePublished == false }
    if refusing.isEmpty { return nil }
    let words = Set(Self.words(of: text))
    let named = refusing.filter { Self.words(of: $0.familyName).allSatisfy(words.contains) }
    let others = named.isEmpty ? [] : names()
    rules = named.flatMap { individual -> [(NSRegularExpression, String)] in
      let word = individual.member == nil ? "une personne non nommée" : "un habitant"
      let full = [Self.pattern(of: individual)].compactMap(\.self)
      let all = full + [Self.lonePattern(of: individual)].compactMap(\.self)
      // What is left of another name without theirs still has the word: it is called so itself.
      let family = Self.words(of: individual.familyName)
      let isShared = others.contains { name in
        Self.words(of: name) == family
          || family.allSatisfy(Self.words(of: all.reduce(name) { $1.replaced(in: $0, by: "") }).contains)
      }
      return (isShared ? full : all).map { ($0, word) }
    }
    if !isBroken(by: text) { return nil }
  }

  /// Whether the text names one of them.
  func isBroken(by text: String) -> Bool {
    rules.contains { $0.pattern.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil }
  }

  /// The text without their names.
  func applied(to text: String) -> String {
    rules.reduce(text) { $1.pattern.replaced(in: $0, by: $1.word) }
  }

  private static func words(of text: String) -> [Substring] {
    text.uppercased().split { !($0.isLetter || $0 == "-") }
  }

  /// The family name in capitals, with no capitalised word beside it, which would make another name of it, and not behind
  /// a word for a street, a house or a firm.
  private static func lonePattern(of individual: ActivityReport.Discretion.Individual) -> NSRegularExpression? {
    let family = NSRegularExpression.escapedPattern(for: individual.familyName.uppercased())
    let places =
      "rue|avenue|boulevard|place|square|allée|impasse|chemin|route|quai|cité|résidence|école|collège|lycée|salle|espace"
      + "|stade|centre|maison|ferme|garage|établissements|société|entreprise|fondation|prix"
    return try? NSRegularExpression(
      pattern: "(?<![\\p{L}-])(?<!\\p{Lu}[\\p{L}.'’-]{0,30}\\s{1,2})(?<!\\b(?i:\(places))\\s[^.,;:!?()]{0,25})"
        + "\(family)(?![\\p{L}-])(?!\\s{1,2}[\\p{Lu}\\d])")
  }

  private static func pattern(of individual: ActivityReport.Discretion.Individual) -> NSRegularExpression? {
    func escaped(_ words: some StringProtocol) -> String {
      words.split(separator: " ").map { NSRegularExpression.escapedPattern(for: String($0)) }.joined(separator: "\\s+")
    }
    let name = individual.person.name
    let family = escaped(individual.familyName)
    let civility = "(?:M\\.|MM\\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\\s+"
    var forms = [civility + family]
    if name.hasSuffix(individual.familyName) {
      let given = escaped(name.dropLast(individual.familyName.count))
      if !given.isEmpty { forms = ["(?:\(civility))?\(given)\\s+\(family)", "\(family)\\s+\(given)"] + forms }
    }
    return try? NSRegularExpression(
      pattern: "(?<![\\p{L}-])(?:\(forms.joined(separator: "|")))(?![\\p{L}-])", options: .caseInsensitive)
  }
}

extension NSRegularExpression {
  fileprivate func replaced(in text: String, by word: String) -> String {
    stringByReplacingMatches(in: text, range: NSRange(text.startIndex..., in: text), withTemplate: word)
  }
}

extension ReportText {
  /// Whether what was written names one of those who refuse to be named.
  public func isBroken(by discretion: ActivityReport.Discretion) -> Bool {
    Redaction(of: discretion.hidden, in: paragraphs.joined(separator: "\n"), among: []) != nil
  }
}

extension ActivityReport {
  /// A document of the report as it may be printed: without the names of those who refuse to be named, which people typed
  /// into notes, actions, resolutions, titles and parts of their own.
  func printed(_ document: Document) -> Document {
    guard let redaction = redaction(in: document.plainText(width: 10_000)) else { return document }
    return document.redacted(by: redaction)
  }

  /// The JSON of the report, the same way.
  func printed(_ value: JSONValue) -> JSONValue {
    guard let redaction = redaction(in: value.text()) else { return value }
    return value.mapTexts(redaction.applied)
  }

  /// - Parameter text: made only where somebody refuses, since that of a large report is long.
  private func redaction(in text: @autoclosure () -> String) -> Redaction? {
    guard discretion.hidden.contains(where: { $0.mayBePublished == false }) else { return nil }
    return Redaction(
      of: discretion.hidden, in: text(),
      among: Set(publishedFigures.lazy.flatMap { $0.references ?? [] }.compactMap(\.name)))
  }
}

extension SealedReport {
  /// The closed report as it may be handed out now: without the names of those who refuse by now to be named. The text that
  /// was sealed, and its fingerprint, stay as they are.
  ///
  /// - Parameter text: the canonical text.
  public func shown(by discretion: ActivityReport.Discretion, text: String) -> SealedReport {
    redaction(by: discretion, text: text).map(redacted) ?? self
  }

  /// Whether that text names somebody who refuses by now to be named.
  public func isBroken(by discretion: ActivityReport.Discretion, text: String) -> Bool {
    redaction(by: discretion, text: text) != nil
  }

  private func redaction(by discretion: ActivityReport.Discretion, text: String) -> Redaction? {
    let names = figures.lazy.flatMap { $0.references ?? [] }.compactMap(\.name)
    return Redaction(of: discretion.hidden, in: text, among: Set(names))
  }

  /// What stands at the foot of a report that names fewer people than it did.
  static let redactionRemark = "Qui refuse à présent d'être nommé ne l'est plus."
}

extension JSONValue {
  /// The same with each text changed; keys stay.
  func mapTexts(_ change: (String) -> String) -> JSONValue {
    switch self {
    case .string(let text): .string(change(text))
    case .list, .made: .list((items ?? []).map { $0.mapTexts(change) })
    case .object(let fields): .object(fields.mapValues { $0.mapTexts(change) })
    case .number, .flag, .null: self
    }
  }
}

extension Document {
  /// The same without these names; a drawing that still tells one is told in words.
  func redacted(by redaction: Redaction) -> Document {
    guard let data = try? JSONEncoder().encode(self), let value = try? JSONDecoder().decode(JSONValue.self, from: data),
      let changed = try? JSONEncoder().encode(value.mapTexts(redaction.applied)),
      var document = try? JSONDecoder().decode(Document.self, from: changed)
    else { return Document(title: redaction.applied(to: title)) }
    document.blocks = document.blocks.flatMap { block -> [Block] in
      guard case .figure(let figure) = block else { return [block] }
      // A name that goes over two lines of a drawing is not found in it: its words say the same.
      let drawn = figure.svg.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
      guard redaction.isBroken(by: drawn) else { return [block] }
      return [.paragraph("\(strong: figure.caption)"), .list(figure.equivalentLines.map { Text($0) })]
    }
    return document
  }
}
