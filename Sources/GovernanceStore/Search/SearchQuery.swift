import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// The lines of the record that hold all those words, the best first: names before texts, short lines before long ones,
  /// and of two that are alike the later.
  ///
  /// - Parameter scope: only in that part of the record.
  public func search(
    _ terms: SearchTerms, in scope: SearchScope? = nil, limit: Int = 20
  ) throws(Refusal) -> [SearchHit] {
    let kinds = scope?.kinds ?? SearchKind.organization.rawValue...SearchKind.agreement.rawValue
    return try read { db in
      let keys = try Int64.fetchAll(
        db, sql: Self.best,
        arguments: [
          terms.query, Int64(kinds.lowerBound) * SearchIndex.span, Int64(kinds.upperBound + 1) * SearchIndex.span - 1,
          limit,
        ])
      var hits: [Int64: SearchHit] = [:]
      for (number, keys) in Dictionary(grouping: keys, by: { $0 / SearchIndex.span }) {
        guard let kind = SearchKind(rawValue: Int(number)) else { throw Refusal.file(.damagedFile(path: path)) }
        let ids = keys.map { String($0 % SearchIndex.span) }.joined(separator: ",")
        for row in try Row.fetchAll(db, sql: kind.selection, arguments: ["ids": "[\(ids)]"]) {
          hits[number * SearchIndex.span + row[0]] = SearchHit(
            kind: kind, code: row[1], name: row[2], day: try Day(row: row, at: 3), text: row[4], isMember: row[5])
        }
      }
      return keys.compactMap { hits[$0] }
    }
  }

  /// The keys of the best lines. A word in a name weighs ten times one in a text.
  private static let best = """
    SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
    ORDER BY bm25(search, 10, 1), rowid / \(SearchIndex.span), rowid DESC LIMIT ?
    """
}

extension SearchTerms {
  /// The terms in the language of SQLite's full-text index, where what stands between quotes has no meaning of its own.
  fileprivate var query: String {
    terms.map { "\"" + $0.joined(separator: " ") + "\"" }.joined(separator: " ") + " *"
  }
}
