import Governance
import GovernanceFrench
import GRDB

/// Finds what a user points at: by code, name, other name or the beginning of any of them, accents and case aside.
struct ReferenceFinder {
  let db: Database

  /// Something that can be pointed at.
  struct Candidate {
    let id: Int64
    let code: String
    let name: String
    let aliases: [String]

    func reference<Subject>() -> Reference<Subject> {
      Reference(id: id, code: code, name: name)
    }
  }

  /// - Throws: ``Refusal/unknownReference(_:_:suggestions:)`` or ``Refusal/ambiguousReference(_:_:candidates:)``.
  func find<Subject>(_ kind: ReferenceKind, _ text: String) throws -> Reference<Subject> {
    let typed = Self.withoutArticle(text.folded)
    guard !typed.isEmpty else { throw Refusal.emptyText }
    // Most of what is typed is a code or its beginning, which the file finds without reading the whole list.
    // A code has at most 120 characters; what is longer begins none, however it is shortened.
    let byCode = try typed.utf8.count > 120 ? [] : candidates(kind, codesFrom: typed.code)
    if let exact = byCode.first(where: { $0.code.folded == typed }) { return exact.reference() }
    let everything = try candidates(kind)
    let exactNames = everything.filter { candidate in
      ([candidate.name] + candidate.aliases).contains { Self.withoutArticle($0.folded) == typed }
    }
    if let match = try single(exactNames, kind, text) { return match.reference() }
    if let match = try single(byCode, kind, text) { return match.reference() }
    let words = typed.split { $0 == " " || $0 == "-" || $0 == "'" }
    let byWords = everything.filter { candidate in
      ([candidate.code, candidate.name] + candidate.aliases).contains { name in
        let parts = name.folded.split { $0 == " " || $0 == "-" || $0 == "'" }
        // No more words than the name has, or a word that is said over and over would do.
        return (1...max(1, parts.count)).contains(words.count)
          && words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
      }
    }
    if let match = try single(byWords, kind, text) { return match.reference() }
    let names = everything.flatMap { [$0.code, $0.name] + $0.aliases }
    let found = names.closest(to: text, limit: 3)
    // Stages are few, and no command lists them.
    let close =
      found.isEmpty && kind == .stage ? try String.fetchAll(db, sql: "SELECT label FROM stage ORDER BY rank") : found
    let suggestions = close.compactMap { name in
      everything.first { $0.code == name || $0.name == name || $0.aliases.contains(name) }.map { typable($0, kind) }
    }
    throw Refusal.unknownReference(
      kind, text, suggestions: suggestions.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// What bears that very code; the file looks for it alone, for thousands may begin so (`CA` of `CA-2026-01`).
  func exactly<Subject>(_ kind: ReferenceKind, _ text: String) throws -> Reference<Subject>? {
    let typed = text.folded
    guard typed.utf8.count <= 120 else { return nil }
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, code, name FROM (\(Self.selection(kind))) WHERE code = ?",
      arguments: [Self.asCodesOf(kind, typed.code)])
    return rows.first { ($0[1] as String).folded == typed }.map { $0.reference(0) }
  }

  /// Codes are written in small letters, but for those of meetings and what belongs to them.
  private static func asCodesOf(_ kind: ReferenceKind, _ typed: String) -> String {
    kind == .meeting || kind == .actionItem ? typed.uppercased() : typed
  }

  /// The candidates of that kind; only those whose code begins with `prefix`, if it is given.
  func candidates(_ kind: ReferenceKind, codesFrom prefix: String? = nil) throws -> [Candidate] {
    if let prefix, prefix.isEmpty { return [] }
    // The last character that a code can hold makes the end of the range, so that the index on the code serves.
    let typed = prefix.map { Self.asCodesOf(kind, $0) }
    let condition = typed == nil ? "1" : "code >= :from AND code < :from || char(0x10FFFF)"
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, code, name, aliases FROM (\(Self.selection(kind))) WHERE \(condition) ORDER BY code",
      arguments: typed.map { ["from": $0] } ?? [:])
    return rows.map { row in
      let aliases: String? = row[3]
      return Candidate(
        id: row[0], code: row[1], name: row[2], aliases: aliases?.lines ?? [])
    }
  }

  /// What a user would type for it: its code, or the label of a stage, whose code is English.
  private func typable(_ candidate: Candidate, _ kind: ReferenceKind) -> String {
    kind == .stage ? candidate.name : candidate.code
  }

  private func single(_ found: [Candidate], _ kind: ReferenceKind, _ text: String) throws -> Candidate? {
    if found.count > 1 {
      throw Refusal.ambiguousReference(kind, text, candidates: found.prefix(6).map { typable($0, kind) })
    }
    return found.first
  }

  private static func withoutArticle(_ text: String) -> String {
    for article in ["l'", "le ", "la ", "les "] where text.hasPrefix(article) && text.count > article.count {
      return String(text.dropFirst(article.count))
    }
    return text
  }

  private static func aliases(_ table: String) -> String {
    "(SELECT group_concat(alias, char(10)) FROM \(table)_alias WHERE \(table)_id = \(table).id)"
  }

  private static func selection(_ kind: ReferenceKind) -> String {
    let person =
      "SELECT id, code, \(PartyColumns.personName("person")) AS name, \(aliases("person")) AS aliases FROM person"
    // A former name finds as an other name does.
    let organization = """
      SELECT id, code, name, nullif(coalesce(\(aliases("organization")), '') || char(10) || coalesce(
        (SELECT group_concat(former_name.name, char(10)) FROM former_name WHERE organization_id = organization.id), ''),
        char(10)) AS aliases
      FROM organization
      """
    let body = "SELECT id, code, name, \(aliases("body")) AS aliases FROM body"
    switch kind {
    case .member:
      return """
        SELECT member.id AS id, party.code AS code, party.name AS name, party.aliases AS aliases
        FROM member JOIN (\(organization)) party ON party.id = member.organization_id
        UNION ALL
        SELECT member.id, party.code, party.name, party.aliases
        FROM member JOIN (\(person)) party ON party.id = member.person_id
        """
    case .person: return person
    case .organization: return organization
    case .college: return "SELECT id, code, name, NULL AS aliases FROM college"
    case .body: return body + " WHERE kind <> 'workingGroup'"
    case .workingGroup: return body + " WHERE kind = 'workingGroup'"
    case .assembly: return body
    case .meeting: return "SELECT id, code, code AS name, NULL AS aliases FROM meeting"
    case .project: return "SELECT id, code, title AS name, NULL AS aliases FROM project"
    case .stage: return "SELECT rowid AS id, code, label AS name, NULL AS aliases FROM stage"
    case .actionItem: return "SELECT id, code, text AS name, NULL AS aliases FROM action_item"
    case .agreement: return "SELECT id, code, title AS name, NULL AS aliases FROM grant_agreement"
    case .indicator: return "SELECT id, code, name, NULL AS aliases FROM indicator"
    }
  }
}
