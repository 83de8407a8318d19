import struct Governance.Association
import Governance
import GovernanceFrench
import GRDB

extension RecordCount {
  /// That a `project` was abandoned for as much of the time from `:first` to `:last` as the record knows it.
  static let abandonedAllYear = """
    NOT EXISTS (SELECT 1 FROM project_stage WHERE project_id = project.id AND stage <> 'abandoned'
      AND (from_day IS NULL OR from_day <= :last) AND (until_day IS NULL OR until_day > :first))
      AND EXISTS (SELECT 1 FROM project_stage WHERE project_id = project.id AND stage = 'abandoned'
        AND from_day <= :last)
    """

  static func fetch(_ db: Database, _ kind: Kind, in year: Int) throws -> RecordCount {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: kind.query), arguments: ["first": "\(year)-01-01", "last": "\(year)-12-31"])
    var items: [Item] = []
    var unplaced: [Item] = []
    while let row = try rows.next() {
      guard let name: String = row[0] else {
        unplaced.append(Item(name: row[3], countsAs: row[2]))
        continue
      }
      // A project may name several places, and two spellings are one place.
      let names = kind == .municipalities ? Project.municipalities(in: name) : [name]
      for name in names where kind != .municipalities || !items.contains(where: { $0.name.placeKey == name.placeKey }) {
        let weight: Int = kind == .municipalities ? 1 : row[2]
        items.append(Item(name: name, day: try Day(row: row, at: 1), countsAs: weight))
      }
    }
    let isRegisterKept = try Association.fetch(db).registerKeptSince.year <= year
    return RecordCount(kind: kind, items: items, unplaced: unplaced, isRegisterKept: isRegisterKept)
  }
}

extension RecordCount.Kind {
  /// Name, day and weight of what is counted; without a name, in the fourth column, what cannot be placed.
  fileprivate var query: String {
    switch self {
    case .emergedProjects:
      """
      SELECT CASE WHEN first.from_day IS NOT NULL THEN project.title END, first.from_day, project.counts_as, project.title
      FROM project JOIN project_stage first ON first.id = (SELECT id FROM project_stage earlier
        WHERE earlier.project_id = project.id AND earlier.stage IN ('inProgress', 'delivered')
        ORDER BY coalesce(earlier.from_day, earlier.attested_on), earlier.id LIMIT 1)
      WHERE first.from_day BETWEEN :first AND :last OR first.from_day IS NULL AND first.attested_on >= :first
      ORDER BY first.from_day, project.id
      """
    case .municipalities:
      """
      SELECT municipality, NULL, sum(counts_as), min(title) FROM project
      WHERE EXISTS (SELECT 1 FROM project_assignment WHERE project_id = project.id
          AND coalesce(from_day, attested_on) <= :last AND (until_day IS NULL OR until_day > :first))
        AND NOT (\(RecordCount.abandonedAllYear))
      GROUP BY municipality, CASE WHEN municipality IS NULL THEN id END ORDER BY municipality
      """
    case .signedAgreements:
      """
      SELECT CASE WHEN signed_on IS NOT NULL THEN title END, signed_on, 1, title FROM grant_agreement
      WHERE signed_on BETWEEN :first AND :last OR signed_on IS NULL ORDER BY signed_on, id
      """
    }
  }
}
