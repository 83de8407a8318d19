import Governance
import GovernanceFrench
import GovernanceStore

extension Correctable {
  /// What is mended of an adherent besides.
  var memberFields: [String] {
    switch kind {
    case .organization:
      MembershipEnd.allCases.map(\.french) + [Self.college, Self.dues, Self.mandate, Self.representative]
    case .person: MembershipEnd.allCases.map(\.french) + [Self.college, Self.dues, Self.mandate]
    default: []
    }
  }

  /// The word for since when an adherent is of its college.
  static let college = "collège"

  /// The word for what was asked of an adherent for a year.
  static let dues = "cotisation"

  /// The word for how long a mandate was held.
  static let mandate = "mandat"

  /// The word for how long somebody spoke for an organisation.
  static let representative = "représentant"
}

extension Workspace {
  /// Mends what is no field of one row but belongs to an adherent; nil for anything else.
  func correctOfMember(
    _ thing: Correctable, _ field: String, _ value: PlainText, _ question: TermInQuestion, _ reason: PlainText
  ) throws -> Answer? {
    guard let known = thing.memberFields.first(where: { $0.folded == field }) else { return nil }
    switch known {
    case Correctable.mandate: return try correctMandate(of: thing, value, question, reason)
    case Correctable.representative: return try correctRepresentative(of: thing, value, question, reason)
    default: try question.checkIsNotAsked()
    }
    switch known {
    case Correctable.college: return try correctCollege(of: thing, value, reason)
    case Correctable.dues: return try correctDues(of: thing, value, reason)
    default:
      return try MembershipEnd.allCases.first { $0.french == known }.map {
        try correct($0, of: thing, to: value, reason)
      }
    }
  }

  /// Mends the first or the last day of an adhesion.
  func correct(
    _ end: MembershipEnd, of thing: Correctable, to value: PlainText, _ reason: PlainText
  ) throws -> Answer {
    let member = try reading().member(thing.code)
    let told: Beginning
    do { told = try DayReader(today: today, tense: .past).beginning(value.value) } catch {
      throw Misuse.unreadable(error.sentence)
    }
    let former = try act { try $0.correct(end, of: member, to: told, reason: reason) }
    var answer = Answer.lines(
      "\(member.name), \(end.french) : \(former.french) → \(told.told?.french ?? "inconnue")",
      "Les collèges qui \(end == .entry ? "commençaient" : "finissaient") ce jour-là suivent ; sièges et fonctions restent.",
      "L'ancienne valeur reste lisible : journal \(member.code)")
    if end == .entry { try addBirthRemark(of: told, to: &answer) }
    return answer
  }

  /// Mends since when an adherent is of a college: "1/3/2024", or "actifs 1/3/2024" where it stands in several.
  func correctCollege(of thing: Correctable, _ text: PlainText, _ reason: PlainText) throws -> Answer {
    let member = try reading().member(thing.code)
    let reader = DayReader(today: today, tense: .past)
    let words = text.value.split(separator: " ", maxSplits: 1).map(String.init)
    let college: Reference<College>?
    let told: Beginning
    if let beginning = try? reader.beginning(text.value) {
      (college, told) = (nil, beginning)
    } else if words.count == 2 {
      college = try reading().college(words[0])
      do { told = try reader.beginning(words[1]) } catch { throw Misuse.unreadable(error.sentence) }
    } else {
      throw Refusal.unfitValue(text.value, expected: "depuis quand il en est : un jour, un mois ou une année")
    }
    let (corrected, former) = try act { try $0.correctCollege(of: member, college, to: told, reason: reason) }
    return .lines(
      "\(member.name), collège \(corrected.name) : \(former.french) → \(told.told?.french ?? "")",
      "Listes et votes par collège se lisent d'après le nouveau jour ; l'adhésion reste.",
      "L'ancienne valeur reste lisible : journal \(member.code)")
  }

  /// Mends what was asked of an adherent for a year, or by when: "2026 montant 120", "2026 échéance 31/3/2026".
  func correctDues(of thing: Correctable, _ text: PlainText, _ reason: PlainText) throws -> Answer {
    let words = text.value.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count == 3, let year = Int(words[0]) else {
      throw Refusal.unfitValue(
        text.value, expected: "l'année, ce qui se corrige et sa valeur : 2026 montant 120, ou 2026 échéance 31/3/2026")
    }
    let value: DuesCorrection
    switch words[1].folded {
    case "montant":
      value = .amount(try Amount(french: words[2]))
    case "echeance":
      do { value = .dueOn(try DayReader(today: today).day(words[2])) } catch {
        throw Misuse.unreadable(error.sentence)
      }
    default: throw Refusal.unfitValue(words[1], expected: "montant ou échéance")
    }
    let member = try reading().member(thing.code)
    let former = try act { try $0.correctDues(of: member, for: year, value, reason: reason) }
    let change =
      switch value {
      case .amount(let amount): "\(former.amount.french) → \(amount.french)"
      case .dueOn(let day): "\(former.dueOn?.frenchShort ?? Gap.notStated) → \(day.frenchShort)"
      }
    return .lines(
      "\(member.name), cotisation \(year), \(words[1]) : \(change)",
      "L'ancienne valeur reste lisible : journal \(member.code)")
  }
}
