import Foundation

/// A list of ten thousand adherents as a spreadsheet writes it, none of whom is in any file.
enum MemberList {
  static let count = 10_000

  static func write(to path: String) throws {
    var text = "Structure;Collège;Représentant;Courriel;Téléphone;Date d'adhésion\r\n"
    for number in 1...count {
      text +=
        "Structure importée \(number);actifs;Prénom\(letters(number).lowercased()) NOM\(letters(number));"
        + "p\(number)@exemple.example;"
        + "03 21 00 00 \(10 + number % 90);12/03/2024\r\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// Names hold no figures.
  private static func letters(_ number: Int) -> String {
    String(String(number).unicodeScalars.compactMap { UnicodeScalar($0.value + 17) }.map(Character.init))
  }

  /// The same rows in tables without a key, a check or an index: what an adherent is made of here.
  static let bareImport: [String] =
    [
      """
      DROP TABLE IF EXISTS bare; DROP TABLE IF EXISTS bare_organization; DROP TABLE IF EXISTS bare_member;
      DROP TABLE IF EXISTS bare_membership; DROP TABLE IF EXISTS bare_assignment; DROP TABLE IF EXISTS bare_person;
      DROP TABLE IF EXISTS bare_contact; DROP TABLE IF EXISTS bare_representative;
      CREATE TABLE bare (structure, college, person, email, phone, since)
      """, ".mode csv", ".separator ;", ".import --skip 1 {list} bare",
      """
      BEGIN; CREATE TABLE bare_organization AS SELECT rowid AS id, structure FROM bare;
      CREATE TABLE bare_member AS SELECT rowid AS id FROM bare;
      CREATE TABLE bare_membership AS SELECT rowid AS id, since FROM bare;
      CREATE TABLE bare_assignment AS SELECT rowid AS id, college, since FROM bare;
      CREATE TABLE bare_person AS SELECT rowid AS id, person FROM bare;
      CREATE TABLE bare_contact AS SELECT rowid AS id, email, phone FROM bare;
      CREATE TABLE bare_representative AS SELECT rowid AS id, since FROM bare; COMMIT
      """,
    ]

  /// The same rows in the tables of the file, with their keys, checks and indexes: what SQLite alone takes for them.
  static let sameTables: [String] =
    Array(bareImport.prefix(4)) + [
      """
      PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;
      CREATE TEMP TABLE base AS SELECT (SELECT max(id) FROM organization) AS o, (SELECT max(id) FROM member) AS m,
        (SELECT max(id) FROM person) AS p, (SELECT id FROM college WHERE code = 'actifs') AS college;
      BEGIN IMMEDIATE;
      INSERT INTO organization (id, code, name, kind, certainty)
        SELECT o + bare.rowid, 'importee-' || (o + bare.rowid), structure, 'unknown', 'toConfirm' FROM bare, base;
      INSERT INTO member (id, organization_id) SELECT m + bare.rowid, o + bare.rowid FROM bare, base;
      INSERT INTO membership (member_id, from_day, certainty)
        SELECT m + bare.rowid, '2024-03-12', 'toConfirm' FROM bare, base;
      INSERT INTO college_assignment (member_id, college_id, attested_on, certainty)
        SELECT m + bare.rowid, base.college, '2026-01-12', 'toConfirm' FROM bare, base;
      INSERT INTO person (id, code, given_name, family_name, certainty)
        SELECT p + bare.rowid, 'importee-' || (p + bare.rowid), substr(person, 1, instr(person, ' ') - 1),
          substr(person, instr(person, ' ') + 1), 'toConfirm' FROM bare, base;
      INSERT INTO person_contact (person_id, email, phone) SELECT p + bare.rowid, email, phone FROM bare, base;
      INSERT INTO representative (organization_id, person_id, rank, attested_on, certainty)
        SELECT o + bare.rowid, p + bare.rowid, 'unspecified', '2026-01-12', 'toConfirm' FROM bare, base;
      COMMIT
      """
    ]
}
