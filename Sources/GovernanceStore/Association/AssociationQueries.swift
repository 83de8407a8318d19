import struct Governance.Association
import Governance
import GRDB

extension AssociationFile {
  /// The association whose file this is.
  public func association() throws(Refusal) -> Association {
    try read { try Association.fetch($0) }
  }

  /// When the association was created, as its dates tell it; nil where none does.
  public func birth() throws(Refusal) -> PartialDay? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT \(Association.birth)").flatMap { PartialDay(iso: $0) }
    }
  }
}

extension Association {
  /// The date, as precisely as it is told, on which the association was created; the words are those of whoever told it.
  static let birth = """
    (SELECT min(day) FROM key_date WHERE text LIKE '%cr_ation de l_association%' OR text LIKE '%assembl_e constitutive%'
      OR text LIKE '%assembl_e g_n_rale constitutive%')
    """

  static func fetch(_ db: Database) throws -> Association {
    let row = try db.row(
      """
      SELECT name, former_name, slogan, legal_form, territory, national_register_number, company_register_number,
        head_office, announced_member_count, announced_year, announced_missing_at_least, announced_missing_at_most,
        register_kept_since, keeper, fiscal_year_end FROM association
      """)
    guard let row else { throw Refusal.file(.damagedFile(path: "")) }
    var association = Association(name: row[0], registerKeptSince: try row.day(12), keeper: row[13])
    association.formerName = row[1]
    association.slogan = row[2]
    association.legalForm = row[3]
    association.territory = row[4]
    association.nationalRegisterNumber = row[5]
    association.companyRegisterNumber = row[6]
    association.headOffice = row[7]
    association.fiscalYearEnd = (row[14] as String?).flatMap(DayOfYear.init(iso:))
    if let count: Int = row[8] {
      association.announced = AnnouncedMembers(
        count: count, year: row[9], missingAtLeast: row[10], missingAtMost: row[11])
    }
    return association
  }
}

extension KeyDate {
  static func fetchAll(_ db: Database) throws -> [KeyDate] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT key_date.day, text, source.title, verbatim, certainty
        FROM key_date LEFT JOIN source ON source.id = source_id ORDER BY key_date.day
        """
    ).map { row in
      guard let day = PartialDay(iso: row[0]) else { throw Refusal.file(.damagedFile(path: "")) }
      return KeyDate(day: day, text: row[1], provenance: try row.provenance(2))
    }
  }
}
