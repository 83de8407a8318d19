import Governance
import GovernanceFrench
import GRDB

extension ActivityReport.Period {
  /// The first year of which there is an association to report: that of its making by its own key dates, or an earlier one
  /// of which the register holds a fact; where no key date tells of the making, that of the first date. Nil where nothing
  /// is dated.
  static func firstYear(_ db: Database, _ keyDates: [KeyDate]) throws -> Int? {
    let births = keyDates.filter(\.isOfBirth)
    let told = (births.isEmpty ? keyDates : births).map(\.day.year)
    let first: String? = try db.row(
      """
      SELECT min(day) FROM (
        SELECT min(day) AS day FROM meeting WHERE status = 'held'
        UNION ALL SELECT min(coalesce(from_day, attested_on)) FROM membership
        UNION ALL SELECT min(coalesce(from_day, attested_on)) FROM mandate)
      """)?[0]
    let registered = first.flatMap { Day(iso: $0)?.year }
    return (told + [registered].compactMap { $0 }).min()
  }
}
