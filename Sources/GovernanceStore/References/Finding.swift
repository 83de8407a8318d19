import Governance
import GRDB

extension AssociationFile {
  /// The adherent of that code, name, other name or unambiguous beginning.
  ///
  /// Every finding throws ``Refusal/unknownReference(_:_:suggestions:)`` or
  /// ``Refusal/ambiguousReference(_:_:candidates:)``.
  public func member(_ text: String) throws(Refusal) -> Reference<Member> { try find(.member, text) }

  /// The person of that name.
  public func person(_ text: String) throws(Refusal) -> Reference<Person> { try find(.person, text) }

  /// The person of that code, family name or whole name: nobody is put into a place by a few letters.
  ///
  /// - Throws: ``MemberRefusal/beginningOfName(_:_:)`` and what ``person(_:)`` throws.
  public func personByWholeName(_ text: String) throws(Refusal) -> Reference<Person> {
    try read { try ReferenceFinder(db: $0).personByWholeName(text) }
  }

  /// The organisation of that name, adherent or not.
  public func organization(_ text: String) throws(Refusal) -> Reference<Organization> { try find(.organization, text) }

  /// The college of that name.
  public func college(_ text: String) throws(Refusal) -> Reference<College> { try find(.college, text) }

  /// The body of that name, working groups apart.
  public func body(_ text: String) throws(Refusal) -> Reference<Body> { try find(.body, text) }

  /// The working group of that name.
  public func workingGroup(_ text: String) throws(Refusal) -> Reference<Body> { try find(.workingGroup, text) }

  /// Whatever meets: the body or working group of that name.
  public func assembly(_ text: String) throws(Refusal) -> Reference<Body> { try find(.assembly, text) }

  /// The project of that name.
  public func project(_ text: String) throws(Refusal) -> Reference<Project> { try find(.project, text) }

  /// The action of that code.
  public func actionItem(_ text: String) throws(Refusal) -> Reference<ActionItem> { try find(.actionItem, text) }

  /// The agreement of that code or title.
  public func agreement(_ text: String) throws(Refusal) -> Reference<Agreement> { try find(.agreement, text) }

  /// The indicator of that code or name.
  public func indicator(_ text: String) throws(Refusal) -> Reference<Indicator> { try find(.indicator, text) }

  /// The stage of that code or label.
  public func stage(_ text: String) throws(Refusal) -> Stage {
    try read { try Stage.find($0, text) }
  }

  /// The meeting of that code; or the one in question, where a body's name stands for it.
  ///
  /// - Parameter question: which meeting of the body is meant.
  public func meeting(_ text: String, _ question: MeetingInQuestion, on today: Day) throws(Refusal) -> Reference<
    Meeting
  > {
    try read { db in
      let finder = ReferenceFinder(db: db)
      if let exact: Reference<Meeting> = try finder.exactly(.meeting, text) { return exact }
      let ofBody: Refusal
      do {
        // Before the beginnings of codes: "ca" stands for the meeting in question even where only one code begins so.
        let body: Reference<Body> = try finder.find(.assembly, text)
        let code = try String.fetchOne(db, sql: question.query, arguments: ["body": body.id, "today": today.iso])
        guard let code else { throw question.refusal(of: body) }
        return try finder.find(.meeting, code)
      } catch let refusal as Refusal {
        switch refusal {
        case .meeting(.noMeeting), .meeting(.noMeetingWithoutQuorum): throw refusal
        default: break
        }
        ofBody = refusal
      }
      do {
        return try finder.find(.meeting, text)
      } catch Refusal.unknownReference(.meeting, text, suggestions: []) {
        // Nothing like the code of a meeting: that several bodies are called so says more.
        if case .ambiguousReference = ofBody { throw ofBody }
        throw Refusal.unknownReference(.meeting, text, suggestions: [])
      }
    }
  }

  /// What begins like `prefix` among the things of that kind: code and name, by code.
  public func completions(of kind: ReferenceKind, startingWith prefix: String) throws(Refusal) -> [(
    code: String, name: String
  )] {
    try read { db in
      let typed = prefix.folded
      return try ReferenceFinder(db: db).candidates(kind).filter { candidate in
        typed.isEmpty || candidate.code.folded.hasPrefix(typed)
          || ([candidate.name] + candidate.aliases).contains { name in
            name.folded.hasPrefix(typed)
              || name.folded.split { $0 == " " || $0 == "-" || $0 == "'" }.contains { $0.hasPrefix(typed) }
          }
      }.map { ($0.code, $0.name) }
    }
  }

  private func find<Subject>(_ kind: ReferenceKind, _ text: String) throws(Refusal) -> Reference<Subject> {
    try read { try ReferenceFinder(db: $0).find(kind, text) }
  }
}

/// Which meeting a body's name stands for.
public enum MeetingInQuestion: Sendable {
  /// The next planned one: for an agenda or a notice.
  case next
  /// The one being held or held last, else the next: for attendance, votes and minutes.
  case current
  /// The last one that had no quorum: for a second notice.
  case withoutQuorum

  fileprivate func refusal(of body: Reference<Body>) -> Refusal {
    switch self {
    case .next, .current: .meeting(.noMeeting(body: body.name, code: body.code))
    case .withoutQuorum: .meeting(.noMeetingWithoutQuorum(body: body.name, code: body.code))
    }
  }

  fileprivate var query: String {
    switch self {
    case .next:
      "SELECT code FROM meeting WHERE body_id = :body AND status = 'planned' AND day >= :today ORDER BY day, code LIMIT 1"
    case .current:
      """
      SELECT code FROM meeting WHERE body_id = :body AND status IN ('planned', 'held', 'inquorate')
      ORDER BY day > :today, CASE WHEN day > :today THEN day END, day DESC, code DESC LIMIT 1
      """
    case .withoutQuorum:
      "SELECT code FROM meeting WHERE body_id = :body AND status = 'inquorate' ORDER BY day DESC, code DESC LIMIT 1"
    }
  }
}

extension Stage {
  /// The stage of that code or label.
  static func find(_ db: Database, _ text: String) throws -> Stage {
    let found: Reference<Stage> = try ReferenceFinder(db: db).find(.stage, text)
    let rank = try Int.fetchOne(db, sql: "SELECT rank FROM stage WHERE code = ?", arguments: [found.code])
    return Stage(code: found.code, label: found.name, rank: rank ?? 0)
  }
}
