import Governance
import GovernanceFrench
import GovernanceStore

/// Which of several mandates, or of several times, is to be mended.
struct TermInQuestion {
  let place: Mandate.Place?
  /// A day on which it was held.
  let day: Day?

  /// - Throws: ``Refusal/unfitValue(_:expected:)`` where it was told of something that has no terms.
  func checkIsNotAsked() throws {
    guard place == nil, day == nil else {
      throw Refusal.unfitValue("--siege, --fonction, --au", expected: "mandat ou représentant avant ces options")
    }
  }
}

extension Workspace {
  /// Mends the first or the last day of a mandate: "ca depuis 1/9/2024", "bureau jusqu-au 30/6/2025".
  func correctMandate(
    of thing: Correctable, _ text: PlainText, _ question: TermInQuestion, _ reason: PlainText
  ) throws -> Answer {
    let (whose, correction) = try termCorrection(text, of: "l'instance", example: "ca")
    let member = try reading().member(thing.code)
    let body = try reading().assembly(whose)
    let (term, mandate, alongside) = try act {
      try $0.correctMandate(
        of: member, in: body, place: question.place, heldOn: question.day, correction, reason: reason)
    }
    var answer = Answer(term.lines(correction).map { .line($0) })
    if !alongside.isEmpty {
      answer.add("Tient aussi cette fonction le premier jour : \(alongside.map(\.holder).frenchList()).")
    }
    let changed: Day
    switch correction {
    case .since(let told): changed = told.span.firstKnownDay
    case .lastDay(let last):
      changed = last.adding(days: 1)
      if let remark = try belongingRemark(of: member.code, on: last) { answer.add(remark) }
    }
    if let remark = try excessFrench(of: mandate) { answer.add(remark) }
    for line in try filingReminder(of: changed, in: body) { answer.add(line) }
    addAftermath(to: &answer, member.code)
    return answer
  }

  /// Mends since when or until when somebody speaks for an organisation: "essai depuis 1/2/2024".
  func correctRepresentative(
    of thing: Correctable, _ text: PlainText, _ question: TermInQuestion, _ reason: PlainText
  ) throws -> Answer {
    if question.place != nil { throw Refusal.unfitValue("--siege, --fonction", expected: "un mandat pour ces options") }
    let (whose, correction) = try termCorrection(text, of: "qui la représente", example: "dupont")
    let organization = try reading().organization(thing.code)
    let person = try reading().person(whose)
    let term = try act {
      try $0.correctRepresentative(person, of: organization, heldOn: question.day, correction, reason: reason)
    }
    var answer = Answer(term.lines(correction).map { .line($0) })
    let changed = if case .lastDay(let last) = correction { last.adding(days: 1) } else { correction.day }
    for line in try filingReminder(of: changed) { answer.add(line) }
    addAftermath(to: &answer, organization.code)
    return answer
  }

  private func addAftermath(to answer: inout Answer, _ code: String) {
    answer.add("Les listes suivent ; un vote déjà compté garde son compte. À revoir : vérifier")
    answer.add("L'ancienne valeur reste lisible : journal \(code)")
  }

  /// Whose days are mended, and which.
  private func termCorrection(
    _ text: PlainText, of whose: String, example: String
  ) throws -> (whose: String, TermCorrection) {
    let words = text.value.split(separator: " ").map(String.init)
    func isEnd(_ word: String) -> Bool { ["depuis", "jusqu-au"].contains(word.folded.replacing("'", with: "-")) }
    guard let index = words.firstIndex(where: isEnd), index > 0, index + 1 < words.count else {
      throw Refusal.unfitValue(
        text.value,
        expected: "\(whose), ce qui se corrige et le jour : \(example) depuis 1/9/2024, ou "
          + "\(example) jusqu-au 30/6/2025 (le dernier jour)")
    }
    let reader = DayReader(today: today, tense: .past)
    let told = words[(index + 1)...].joined(separator: " ")
    let name = words[..<index].joined(separator: " ")
    do {
      return words[index].folded == "depuis"
        ? (name, .since(try reader.beginning(told))) : (name, .lastDay(try reader.day(told)))
    } catch { throw Misuse.unreadable(error.sentence) }
  }
}
