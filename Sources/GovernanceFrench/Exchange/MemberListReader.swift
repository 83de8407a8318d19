import Governance

/// Reads a list of adherents by the meaning of its headings, which may stand below a title.
public struct MemberListReader: Sendable {
  /// The headings, with what each was taken for.
  public let headings: [(title: String, column: ImportColumn?)]
  /// The line that holds them.
  public let headingLine: Int
  /// What comes below them.
  public let rows: ArraySlice<ListRow>
  let places: [ImportColumn: Int]
  let today: Day
  let order: PersonName.Order?

  /// - Parameter order: how names of one column are to be read that have nothing in capitals; nil where nobody said.
  /// - Throws: ``ExchangeRefusal/unreadableList(_:)`` where no line has headings that tell who the adherents are, or where two
  ///   tell the same; ``ExchangeRefusal/otherList(_:)`` for a list of our own that tells of no adhesions.
  public init(_ rows: [ListRow], today: Day, order: PersonName.Order? = nil) throws(Refusal) {
    if let other = Self.otherList(rows) { throw .exchange(.otherList(other)) }
    guard let index = Self.headingIndex(rows) else {
      throw .exchange(
        .unreadableList(
          "aucune ligne ne porte des titres reconnus, comme Structure, Nom, Prénom, Collège, Adresse mail"))
    }
    var titles = rows[index].cells.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    while titles.last == "" { titles.removeLast() }
    var columns = titles.map { ImportColumn(heading: $0) }
    // "Nom" alone, without given name and organisation, is what a list of organisations calls them.
    if !columns.contains(.organization), !columns.contains(.givenName), let place = columns.firstIndex(of: .familyName)
    {
      columns[place] = .organization
    }
    var places: [ImportColumn: Int] = [:]
    for (place, column) in columns.enumerated() {
      guard let column else { continue }
      if let former = places[column] {
        throw .exchange(
          .unreadableList(
            "ligne \(rows[index].line), les colonnes \(former + 1) (« \(titles[former].quotable) ») et \(place + 1) "
              + "(« \(titles[place].quotable) ») disent toutes deux : \(column.french) ; renommez l'une"))
      }
      places[column] = place
    }
    guard [.organization, .resident, .familyName, .fullName, .primary].contains(where: { places[$0] != nil }) else {
      throw .exchange(.unreadableList("il manque une colonne Structure, ou Nom et Prénom"))
    }
    headings = Array(zip(titles, columns))
    headingLine = rows[index].line
    self.rows = rows[(index + 1)...]
    self.places = places
    self.today = today
    self.order = order
  }

  /// The list of our own, none of adherents or people, whose headings are one of the first lines.
  private static func otherList(_ rows: [ListRow]) -> SpreadsheetList? {
    func words(_ titles: [String]) -> Set<String> {
      Set(titles.map { $0.prefix(200).split(whereSeparator: \.isWhitespace).joined(separator: " ").folded })
        .subtracting([""])
    }
    let headings = Set(rows.prefix(15).map { words($0.cells) })
    return SpreadsheetList.allCases.first {
      !SpreadsheetList.takenBack.contains($0) && headings.contains(words($0.columns.map(\.title)))
    }
  }

  /// The first of the first lines in which at least half of what is written are known headings.
  private static func headingIndex(_ rows: [ListRow]) -> Int? {
    rows.prefix(15).firstIndex { row in
      let written = row.cells.filter { !$0.allSatisfy(\.isWhitespace) }
      let known = written.count { ImportColumn(heading: $0) != nil }
      return known > 0 && (known >= 2 || written.count == 1)
    }
  }

  /// The lines that hold something, in order.
  public var members: [ImportedMember] { rows.compactMap { member($0) } }
}
