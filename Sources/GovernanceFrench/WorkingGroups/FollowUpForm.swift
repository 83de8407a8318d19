import Governance

/// One line of a follow-up form that is still to be filled in.
public struct FollowUpLine: Sendable {
  /// The project; nil for what is asked of the form itself.
  public let project: Reference<Project>?
  /// The question.
  public let question: String
  /// What the record knows today.
  public let present: String

  init(_ project: Reference<Project>?, _ question: String, _ present: String?) {
    self.project = project
    self.question = question
    // A stroke parts the cells of a table in some programs.
    self.present = present.map { $0.replacing("|", with: "/") } ?? "—"
  }
}

extension GroupSheet {
  /// What the form asks, line by line: of itself first, then of each project.
  public var form: [FollowUpLine] {
    [
      FollowUpLine(nil, FollowUpWord.madeOn, day.frenchNumeric),
      FollowUpLine(nil, FollowUpQuestion.filledOn.french, nil),
    ] + projects.flatMap { lines(of: $0) }
  }

  private func lines(of followed: FollowedProject) -> [FollowUpLine] {
    let project = followed.project.reference
    let step = followed.step
    let questions: [(FollowUpQuestion, String?)] =
      [
        (.stage, followed.project.stage.label),
        (.news, followed.note.map { "\($0.day.frenchNumeric) : \($0.text)" }), (.step, step?.text),
        (.owner, step?.owner?.name), (.due, step?.dueOn?.frenchNumeric),
      ] + followed.milestones.map { (.milestone($0.text), $0.standing(on: day)) }
    return questions.map { FollowUpLine(project, $0.french, $1) }
  }
}

/// The words of a form that are no question.
public enum FollowUpWord {
  /// When it was made.
  public static let madeOn = "Établi le"
  /// The heads of its columns.
  public static let columns = ["Groupe", "Projet", "Intitulé", "Question", "Aujourd'hui", "Réponse"]
}

extension FollowUpQuestion {
  /// The question as it stands in the form.
  public var french: String {
    switch self {
    case .filledOn: "Rempli le"
    case .stage: "Nouveau stade"
    case .news: "Nouvelles"
    case .step: "Prochaine étape"
    case .owner: "Par qui"
    case .due: "Pour le"
    case .milestone(let text): Self.milestoneHead + text.replacing("|", with: "/")
    }
  }

  private static let milestoneHead = "Jalon atteint le : "

  /// The question that stands in a form; nil for other words.
  public init?(french text: String) {
    let words = text.folded
    if let question = [Self.filledOn, .stage, .news, .step, .owner, .due].first(where: { $0.french.folded == words }) {
      self = question
    } else if let mark = text.firstIndex(of: ":"), words.hasPrefix(Self.milestoneHead.folded.dropLast(2)) {
      self = .milestone(String(text[text.index(after: mark)...].drop { $0.isWhitespace }))
    } else {
      return nil
    }
  }
}

extension ReturnedForm {
  /// Reads the lines of a form, found by the heads of its columns, which may stand below a title.
  ///
  /// - Throws: ``ExchangeRefusal/unreadableList(_:)`` for what is no such form.
  public init(_ rows: [ListRow]) throws(Refusal) {
    func key(_ cell: String) -> String { cell.folded }
    let heads = rows.prefix(15).firstIndex { row in
      ["projet", "question", "reponse"].allSatisfy { row.cells.map(key).contains($0) }
    }
    guard let heads else {
      throw .exchange(.unreadableList("ce n'est pas un formulaire de suivi (groupe formulaire), avec ses colonnes"))
    }
    let titles = rows[heads].cells.map(key)
    func cell(_ row: ListRow, _ title: String) -> String {
      guard let place = titles.firstIndex(of: title.folded), place < row.cells.count else { return "" }
      var text = row.cells[place].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      // What is put before a text that a spreadsheet would take for a formula.
      if text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) { text.removeFirst() }
      return text
    }
    var group = ""
    var madeOn: Day?
    var answers: [Answer] = []
    for row in rows[(heads + 1)...] {
      let (question, text) = (cell(row, "Question"), cell(row, "Réponse"))
      let own = cell(row, "Groupe").folded
      if group.isEmpty { group = own }
      if question.folded == FollowUpWord.madeOn.folded {
        let day = cell(row, "Aujourd'hui").split(separator: "/").compactMap { Int($0) }
        if day.count == 3 { madeOn = Day(year: day[2], month: day[1], day: day[0]) }
      } else if !["", "—", "–", "-"].contains(text) {
        answers.append(
          Answer(line: row.line, group: own, project: cell(row, "Projet").folded, question: question, text: text))
      }
    }
    guard !group.isEmpty else {
      throw .exchange(
        .unreadableList("le formulaire ne dit pas de quel groupe il est : refaites-le, groupe formulaire"))
    }
    self.init(group: group, madeOn: madeOn, answers: answers)
  }
}
