import Governance
import GovernanceFrench
import GRDB

/// Takes the answers of a follow-up form; what cannot be taken is told with its line, not guessed.
struct FollowUpImporter {
  private typealias Answer = ReturnedForm.Answer

  let group: Reference<Body>
  /// The day on which the form was filled in.
  private(set) var day: Day
  private let db: Database
  private let file: AssociationFile
  private let finder: ReferenceFinder
  private let form: ReturnedForm
  private let today: Day
  private let isWriting: Bool

  /// Why an answer is not taken.
  private struct Refused: Error {
    let reason: String
  }

  init(_ db: Database, _ file: AssociationFile, _ form: ReturnedForm, today: Day, isWriting: Bool) throws {
    (self.db, self.file, self.form, self.today, self.isWriting) = (db, file, form, today, isWriting)
    finder = ReferenceFinder(db: db)
    guard let group: Reference<Body> = try finder.exactly(.workingGroup, form.group) else {
      throw Refusal.unknownReference(.workingGroup, form.group, suggestions: [])
    }
    self.group = group
    day = today
  }

  /// What becomes of those answers, in the order of their lines.
  mutating func take(_ answers: [ReturnedForm.Answer]) throws -> ImportOutcome {
    var lines: [ImportOutcome.Line] = []
    // Whatever happened, happened by the day on which the form was filled in.
    for answer in answers where FollowUpQuestion(french: answer.question) == .filledOn {
      do { day = try filledOn(answer.text) } catch let refused as Refused {
        lines.append(line(answer, nil, .refused, refused.reason))
      }
    }
    for answer in answers {
      let question = FollowUpQuestion(french: answer.question)
      if question == .filledOn {
        // Refused above where it cannot be; otherwise the preview shows the day that all the rest gets.
        if day != today, (try? filledOn(answer.text)) != nil {
          lines.append(line(answer, nil, .unchanged, "tout est noté au \(day.frenchShort)"))
        }
        continue
      }
      var project: Reference<Project>?
      do {
        guard let question else { throw Refused(reason: "ce n'est pas une question du formulaire") }
        let found = try self.project(of: answer)
        project = found
        try checkFollowed(found)
        // Who and when belong to the step, and are told with it.
        if question == .owner || question == .due, self.answer(to: .step, about: answer.project) != nil { continue }
        let (kind, detail) = try take(question, answer, found)
        lines.append(line(answer, found, kind, detail))
      } catch let refused as Refused {
        lines.append(line(answer, project, .refused, refused.reason))
      } catch let refusal as Refusal {
        if case .file = refusal { throw refusal }
        lines.append(line(answer, project, .refused, refusal.sentence))
      }
    }
    return ImportOutcome(lines: lines.sorted { $0.number < $1.number })
  }

  private func line(
    _ answer: Answer, _ project: Reference<Project>?, _ kind: ImportOutcome.Kind, _ detail: String
  ) -> ImportOutcome.Line {
    let subject = project?.name ?? answer.project
    return ImportOutcome.Line(
      number: answer.line, name: [subject, answer.question].filter { !$0.isEmpty }.joined(separator: " : "), kind: kind,
      details: detail.isEmpty ? [] : [detail])
  }

  private func project(of answer: Answer) throws -> Reference<Project> {
    guard answer.group == form.group else {
      throw Refused(reason: "le formulaire est celui de \(group.code.uppercased())")
    }
    guard let project: Reference<Project> = try finder.exactly(.project, answer.project) else {
      throw Refused(reason: "aucun projet « \(answer.project) »")
    }
    return project
  }

  /// A lead tells of the projects that the group followed on the day on which the form was filled in.
  private func checkFollowed(_ project: Reference<Project>) throws {
    let groups = try Succession.groups(db, of: project).dated
    guard let other = groups.last(where: { $0.span.mayHold(on: day) }) else {
      throw Refused(reason: "aucun groupe ne le suivait le \(day.frenchShort) : laissez ses cases vides")
    }
    guard other.value != group else { return }
    let code = other.value.code.uppercased()
    throw Refused(
      reason: "suivi par \(code), \(other.span.french) : laissez ses cases vides ; elles sont au formulaire "
        + code.afterDe)
  }

  private func take(
    _ question: FollowUpQuestion, _ answer: Answer, _ project: Reference<Project>
  ) throws -> (ImportOutcome.Kind, String) {
    switch question {
    case .filledOn: (.unchanged, "")
    case .stage: try takeStage(answer, project)
    case .news: try takeNews(answer, project)
    case .step: try takeStep(answer, project)
    case .owner, .due: try takeStepDetails(question, answer, project)
    case .milestone(let text): try takeMilestone(text, answer, project)
    }
  }

  private func takeStage(_ answer: Answer, _ project: Reference<Project>) throws -> (ImportOutcome.Kind, String) {
    let stage: Stage = try Stage.find(db, answer.text)
    let isThere = try exists(
      "project_stage WHERE project_id = ? AND stage = ? AND (until_day IS NULL OR from_day >= ?)",
      [project.id, stage.code, since.iso])
    if isThere { return (.unchanged, "") }
    let reached = try AssociationFile.reach(db, stage, on: day, of: project, isWriting: isWriting)
    let former = reached.former.map { "\($0.label) → " } ?? ""
    return (.added, former + stage.label + (reached.isBackward(to: stage) ? ", un retour en arrière" : ""))
  }

  private func takeNews(_ answer: Answer, _ project: Reference<Project>) throws -> (ImportOutcome.Kind, String) {
    let text = try PlainText(answer.text, limit: 2000)
    let isThere = try exists(
      "project_note WHERE project_id = ? AND text = ? AND day >= ?", [project.id, text.value, since.iso])
    if isThere { return (.unchanged, "") }
    if isWriting { try file.insertNote(db, text, about: project, on: day) }
    return (.added, text.value)
  }

  private func takeStep(_ answer: Answer, _ project: Reference<Project>) throws -> (ImportOutcome.Kind, String) {
    if ["rien", "aucune", "neant", "ras"].contains(answer.text.folded) { return (.unchanged, "") }
    let text = try PlainText(answer.text, limit: 400)
    let (owner, dueOn) = try stepDetails(of: answer.project)
    let open = try AssociationFile.openStep(db, of: project)?.step
    if ["faite", "fait", "terminee", "termine"].contains(answer.text.folded) { return try takeDone(open, project) }
    if let open, open.text.folded == text.value.folded, owner == nil || owner == open.owner,
      dueOn == nil || dueOn == open.dueOn
    {
      return (.unchanged, "")
    }
    // One that was closed since the form was made is not said again.
    let isThere = try exists(
      "project_step WHERE project_id = ? AND text = ? AND closed_on IS NOT NULL AND stated_on >= ?",
      [project.id, text.value, since.iso])
    if isThere { return (.unchanged, "") }
    let step = ProjectStep(project: project, text: text.value, owner: owner, dueOn: dueOn, statedOn: day)
    if isWriting {
      _ = try AssociationFile.replaceStep(db, text, owner: owner, dueOn: dueOn, of: project, on: day)
    }
    return (.added, step.french(on: today) + (open.map { " ; remplace « \($0.text) »" } ?? ""))
  }

  /// Who takes the step and by when, as far as the form says.
  private func stepDetails(of project: String) throws -> (owner: Reference<Person>?, dueOn: Day?) {
    (
      try answer(to: .owner, about: project).map { try finder.find(.person, $0.text) },
      try answer(to: .due, about: project).map { try read($0.text, .coming) }
    )
  }

  /// Who takes the step that stands in the form already, and by when.
  private func takeStepDetails(
    _ question: FollowUpQuestion, _ answer: Answer, _ project: Reference<Project>
  ) throws -> (ImportOutcome.Kind, String) {
    guard let (id, open) = try AssociationFile.openStep(db, of: project) else {
      throw Refused(reason: "de quelle étape ? Remplissez aussi « \(FollowUpQuestion.step.french) »")
    }
    // Both are taken together.
    if question == .due, self.answer(to: .owner, about: answer.project) != nil { return (.unchanged, "") }
    let details = try stepDetails(of: answer.project)
    let (owner, dueOn) = (details.owner ?? open.owner, details.dueOn ?? open.dueOn)
    guard owner != open.owner || dueOn != open.dueOn else { return (.unchanged, "") }
    if isWriting {
      try db.execute(
        sql: "UPDATE project_step SET owner_id = ?, due_on = ? WHERE id = ?", arguments: [owner?.id, dueOn?.iso, id])
    }
    let step = ProjectStep(project: project, text: open.text, owner: owner, dueOn: dueOn, statedOn: open.statedOn)
    return (.added, step.french(on: today))
  }

  /// The lead says that the step is done, instead of saying what comes next.
  private func takeDone(
    _ open: ProjectStep?, _ project: Reference<Project>
  ) throws -> (ImportOutcome.Kind, String) {
    guard let open else { return (.unchanged, "") }
    if isWriting { _ = try AssociationFile.closeOpenStep(db, of: project, isDone: true, on: day) }
    return (.added, "« \(open.text) » faite le \(day.frenchShort)")
  }

  private func takeMilestone(
    _ text: String, _ answer: Answer, _ project: Reference<Project>
  ) throws -> (ImportOutcome.Kind, String) {
    let reached = try past(answer.text)
    guard let planned = try AssociationFile.plannedMilestone(db, PlainText(text), of: project) else {
      let isThere = try exists(
        "project_milestone WHERE project_id = ? AND text = ? AND reached_on IS NOT NULL", [project.id, text])
      if isThere { return (.unchanged, "") }
      throw Refused(reason: "aucun jalon « \(text) » n'est prévu")
    }
    if isWriting {
      try db.execute(
        sql: "UPDATE project_milestone SET reached_on = ? WHERE id = ?", arguments: [reached.iso, planned.id])
    }
    return (.added, "atteint le \(reached.frenchShort)")
  }

  /// What was recorded from this day on may come from this very form.
  private var since: Day { min(form.madeOn ?? day, day) }

  private func answer(to question: FollowUpQuestion, about project: String) -> Answer? {
    form.answers.first { $0.project == project && FollowUpQuestion(french: $0.question) == question }
  }

  private func exists(_ source: String, _ arguments: StatementArguments) throws -> Bool {
    try Row.fetchOne(db, sql: "SELECT 1 FROM \(source)", arguments: arguments) != nil
  }

  /// Nobody fills in a form before it is made: such a day is a slip, of the year most often.
  private func filledOn(_ text: String) throws -> Day {
    let day = try past(text)
    if let madeOn = form.madeOn, day < madeOn {
      throw Refused(
        reason: "rempli le \(day.frenchShort), avant d'être établi, le \(madeOn.frenchShort) : revoyez le jour")
    }
    return day
  }

  private func past(_ text: String) throws -> Day {
    let day = try read(text, .past)
    guard day <= today else { throw Refused(reason: Refusal.dayAhead(day).sentence) }
    return day
  }

  private func read(_ text: String, _ tense: Tense) throws -> Day {
    do { return try DayReader(today: today, tense: tense).day(text) } catch { throw Refused(reason: error.sentence) }
  }
}
