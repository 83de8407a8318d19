import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// An announced number of adherents that the file does not reach.
  static let announcedMembers = Check(
    "adherents-annonces", .note,
    rule: "Le dossier nomme autant d'adhérents que l'association en annonce.",
    source: "chiffre annoncé par l'association",
    example: Example(
      "Association : 2 adhérents saisis sur 3 annoncés.",
      next: "adhérent ajouter \"…\" --depuis JOUR"),
    sql: """
      SELECT announced_member_count, listed FROM association,
        (SELECT count(DISTINCT member_id) AS listed FROM membership WHERE \(held("membership")))
      WHERE announced_member_count > listed
      """
  ) { row in
    Finding(
      "association",
      "Association : \(row.number(1).of("adhérent saisi", "adhérents saisis")) sur \(row.number(0).of("annoncé")).",
      next: "adhérent ajouter \"…\" --depuis JOUR")
  }
}
