import Foundation

/// A list of ten thousand adherents as a spreadsheet writes it, none of whom is in any file.
enum MemberList {
  static let count = 10_000

  static func write(to path: String) throws {
    var text = "Structure;Collège;Représentant;Courriel;Téléphone;Date d'adhésion\r\n"
    for number in 1...count {
      text +=
        "Structure importée \(number);actifs;Prénom\(number) NOM\(number);p\(number)@exemple.example;"
        + "03 21 00 00 \(10 + number % 90);12/03/2024\r\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
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
}
