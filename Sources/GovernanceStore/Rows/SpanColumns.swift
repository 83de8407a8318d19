import Governance
import GRDB

/// The columns that say how long a row held, and how to ask for the rows of one day.
enum SpanColumns {
  /// What ``Span/init(row:at:)`` reads of that table, in four columns: the first has the first day or, after a mark, the
  /// earliest that it can be.
  static func of(_ table: String) -> String {
    """
    coalesce(\(table).from_day, '\(earliestMark)' || \(table).earliest_day), \(table).until_day, \(table).attested_on,
    \(table).ended_on_unknown_day
    """
  }

  fileprivate static let earliestMark = ">"

  /// The rows that had begun, or may have, on `:day` or on the day that another expression gives.
  static func begun(_ table: String, by day: String = ":day") -> String {
    "coalesce(\(table).from_day, \(table).earliest_day, '') <= \(day)"
  }

  /// The rows that held on `:day`, or on the day that another expression gives, or of which the record cannot tell.
  static func heldOrUnattested(_ table: String, on day: String = ":day") -> String {
    "\(begun(table, by: day)) AND (\(table).until_day IS NULL OR \(table).until_day > \(day))"
  }

  /// The same, but for what is known to be over, though not since when: it is given nothing and asked nothing after the
  /// day on which it was seen last.
  static func heldAndNotOver(_ table: String, on day: String = ":day") -> String {
    """
    \(heldOrUnattested(table, on: day)) AND NOT (\(table).ended_on_unknown_day = 1
      AND coalesce(\(table).attested_on, \(table).from_day) < \(day))
    """
  }

  /// The rows of `:day`, or of which the record cannot tell, as it knew them by `:line` of its journal: what was entered
  /// later of which nothing tells that it had begun is not among them.
  static func heldAsKnown(_ table: String) -> String {
    "\(heldOrUnattested(table)) AND \(known(table))"
  }

  /// Among those rows, the ones that the record knew of by `:line` of its journal, or of which the beginning is told.
  static func known(_ table: String) -> String {
    "NOT (\(beginningUnattested(table)) AND coalesce(\(table).entered_with, 0) > :line)"
  }

  /// The memberships of `:day`; one that ended on an unknown day is over from the day on which the adherent came back.
  static let memberships = "\(heldOrUnattested("membership")) AND NOT \(replacedByReturn("membership"))"

  /// The assignments to colleges of `:day`; those that ended on an unknown day are over from the day of a return.
  static let assignments = "\(heldOrUnattested("college_assignment")) AND NOT \(replacedByReturn("college_assignment"))"

  private static func replacedByReturn(_ table: String) -> String {
    """
    (\(table).ended_on_unknown_day = 1 AND EXISTS (SELECT 1 FROM membership back
      WHERE back.member_id = \(table).member_id AND back.from_day <= :day
        AND back.from_day > coalesce(\(table).attested_on, \(table).from_day)))
    """
  }

  /// Among those rows, the ones of which the record cannot tell that they had begun.
  static func beginningUnattested(_ table: String) -> String {
    "(\(table).from_day IS NULL AND \(table).attested_on > :day)"
  }

  /// Who speaks for an organisation on `:day`, as the record knew it by `:line` of its journal: those of whom it can tell,
  /// and only where there are none the others.
  static let speakers = """
    \(heldAsKnown("representative")) AND (NOT \(unattested("representative"))
      OR NOT EXISTS (SELECT 1 FROM representative other WHERE other.organization_id = representative.organization_id
        AND \(heldOrUnattested("other")) AND NOT \(unattested("other"))))
    """

  /// Among those rows, the ones of which the record cannot tell: ``Span/state(on:)`` is `notAttested`.
  static func unattested(_ table: String) -> String {
    """
    (\(beginningUnattested(table))
      OR \(table).ended_on_unknown_day = 1 AND coalesce(\(table).attested_on, \(table).from_day) < :day)
    """
  }
}

extension Span {
  /// - Throws: ``FileRefusal/damagedFile(path:)`` where the columns contradict each other.
  init(row: Row, at index: Int) throws {
    let first: String? = row[index]
    let isEarliest = first?.hasPrefix(SpanColumns.earliestMark) ?? false
    let span = Span(
      from: isEarliest ? nil : try Day(row: row, at: index), until: try Day(row: row, at: index + 1),
      attestedOn: try Day(row: row, at: index + 2), endedOnUnknownDay: (row[index + 3] as Int) == 1,
      earliest: isEarliest ? first.flatMap { Day(iso: String($0.dropFirst())) } : nil)
    guard let span else { throw Refusal.file(.damagedFile(path: "")) }
    self = span
  }
}

extension Day {
  /// The day in that column; nil where the column is empty.
  init?(row: Row, at index: Int) throws {
    do {
      guard let day = try row.decode(Day?.self, atIndex: index) else { return nil }
      self = day
    } catch {
      throw Refusal.file(.damagedFile(path: ""))
    }
  }
}

extension Row {
  /// The day in a column that is never empty.
  func day(_ index: Int) throws -> Day {
    guard let day = try Day(row: self, at: index) else { throw Refusal.file(.damagedFile(path: "")) }
    return day
  }

  /// The hour in that column; nil where the column is empty.
  func time(_ index: Int) -> ClockTime? { try? decode(ClockTime?.self, atIndex: index) }

  /// The value of a listed vocabulary in that column.
  func word<Word: RawRepresentable>(_ index: Int) throws -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: self[index]) else { throw Refusal.file(.damagedFile(path: "")) }
    return word
  }

  /// The reference whose key, code and name stand in three columns; nil where the key is empty.
  func optionalReference<Subject>(_ index: Int) -> Reference<Subject>? {
    guard let id: Int64 = self[index] else { return nil }
    return Reference(id: id, code: self[index + 1], name: self[index + 2])
  }

  /// The reference whose key, code and name stand in three columns.
  func reference<Subject>(_ index: Int) -> Reference<Subject> {
    Reference(id: self[index], code: self[index + 1], name: self[index + 2])
  }

  /// Source, words and certainty, in three columns.
  func provenance(_ index: Int) throws -> Provenance {
    Provenance(source: self[index], verbatim: self[index + 1], certainty: try word(index + 2))
  }
}

/// Fragments that name a party the same way in every query.
enum PartyColumns {
  /// Joins `member` to the organisation or the person that it is.
  static func joins(_ member: String = "member") -> String {
    """
    LEFT JOIN organization party_o ON party_o.id = \(member).organization_id
    LEFT JOIN person party_p ON party_p.id = \(member).person_id
    """
  }

  /// Code and name of the party that ``joins(_:)`` found.
  static let codeAndName = "coalesce(party_o.code, party_p.code), \(name)"

  /// The name of the party that ``joins(_:)`` found.
  static let name = "coalesce(party_o.name, trim(coalesce(party_p.given_name, '') || ' ' || party_p.family_name))"

  /// The same, called as it was on `:day`.
  static let codeAndNameOnDay = codeAndName(on: ":day")

  /// The same, called as it was on the day that the expression gives.
  static func codeAndName(on day: String) -> String {
    """
    coalesce(party_o.code, party_p.code),
    coalesce(\(organizationNameOnDay("party_o", day: day)),
      trim(coalesce(party_p.given_name, '') || ' ' || party_p.family_name))
    """
  }

  /// What an organisation was called on `:day`, or on the day that another expression gives.
  static func organizationNameOnDay(_ organization: String, day: String = ":day") -> String {
    """
    coalesce((SELECT former_name.name FROM former_name WHERE former_name.organization_id = \(organization).id
      AND former_name.until_day > \(day) ORDER BY former_name.until_day LIMIT 1), \(organization).name)
    """
  }

  /// The name of a person as it is shown.
  static func personName(_ person: String) -> String {
    "trim(coalesce(\(person).given_name, '') || ' ' || \(person).family_name)"
  }
}

extension String {
  /// The lines that `group_concat(…, char(10))` put together; cut between bytes, which is much cheaper than between
  /// characters.
  var lines: [String] {
    utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }
}
