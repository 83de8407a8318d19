import Governance
import GovernanceFrench
import GRDB

extension ReferenceFinder {
  /// The person of that code, family name or whole name, in whichever order the words stand. Whoever reads a sheet may
  /// type a few letters; who puts somebody into a place says who.
  ///
  /// - Throws: ``MemberRefusal/beginningOfName(_:_:)`` where `find` would have taken less.
  func personByWholeName(_ text: String) throws -> Reference<Person> {
    let found: Reference<Person> = try find(.person, text)
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT family_name, civility, (SELECT group_concat(alias, char(10)) FROM person_alias WHERE person_id = person.id)
        FROM person WHERE id = ?
        """, arguments: [found.id])
    let family: String? = row?[0]
    let aliases: String? = row?[2]
    let civility = (row?[1] as String?).map { [$0.folded] } ?? []
    func words(_ name: String) -> [String] {
      name.folded.split { $0 == " " || $0 == "-" || $0 == "'" }.map(String.init).filter { !civility.contains($0) }
        .sorted()
    }
    let whole = [found.code, found.name] + (family.map { [$0] } ?? []) + (aliases?.lines ?? [])
    guard whole.contains(where: { words($0) == words(text) }) else {
      throw Refusal.member(.beginningOfName(text, try Namesake(found, db)))
    }
    return found
  }
}
