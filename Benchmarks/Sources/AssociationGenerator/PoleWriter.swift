import Foundation
import GRDB
import Governance

/// Writes one PTCE: its parties, bodies, thirty years of meetings and projects. What has a code ends with the number of
/// the PTCE (`ca-017`, `CA-017-1998-01`).
struct PoleWriter {
  let suffix: String
  let number: Int
  let rows: RowWriter
  var random: SeededGenerator

  /// The adherents that there ever were.
  var adherents: [Adherent] = []
  /// The organisations, adherents or not.
  var organizations: [Int64] = []
  /// How many people were written.
  var personCount = 0
  /// Partners and funders that are no adherents.
  var partners: [Int64] = []
  /// The rows of the bodies by their code without suffix.
  var bodies: [String: Int64] = [:]
  /// The seats of the board, the offices and the leads, as long as each was held.
  var mandates: [HeldMandate] = []

  /// An adherent and when it belonged.
  struct Adherent {
    let id: Int64
    let organization: Int64?
    let from: Day
    let until: Day?
    /// Who speaks for it, one after the other.
    var speakers: [(person: Int64, from: Day)]

    func belongs(on day: Day) -> Bool { from <= day && until.map { day < $0 } ?? true }

    func speaker(on day: Day) -> Int64? { speakers.last { $0.from <= day }?.person }
  }

  /// A mandate in a body; `body` without suffix.
  struct HeldMandate {
    let body: String
    let adherent: Int
    let from: Day
    let until: Day?
  }

  init(_ number: Int, _ rows: RowWriter, _ random: SeededGenerator) {
    self.number = number
    self.rows = rows
    self.random = random
    let digits = String(number)
    suffix = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  mutating func write() throws {
    try writeAdherents()
    try writePartners()
    try writeBodies()
    try writeMandates()
    for year in GeneratedFile.years.lowerBound...GeneratedFile.years.upperBound + 1 { try writeMeetings(of: year) }
    try writeProjects()
  }

  /// The day that many days after 1 January of that year.
  func day(_ year: Int, after days: Int = 0) -> Day {
    (Day(year: year, month: 1, day: 1) ?? Day(ordinal: 0)).adding(days: days)
  }

  /// The last day of the record.
  var lastDay: Day { day(GeneratedFile.years.upperBound + 1).adding(days: -1) }

  /// A code of that name: `friperie-solidaire-017-42`.
  func code(_ name: String, _ count: Int) -> String {
    let plain = name.lowercased().replacingOccurrences(of: "œ", with: "oe").folding(
      options: .diacriticInsensitive, locale: nil)
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    return "\(words.prefix(40))-\(suffix)-\(count)"
  }

  /// A line of the journal. Its changeset has the size of a usual one and nothing in it: it cannot be taken back.
  func journal(_ kind: ActKind, _ subject: String, _ summary: String, on day: Day) throws {
    try rows.insert(
      "journal", "at, author, kind, subject, summary, changeset",
      [
        .of(day.iso + "T18:00:00Z"), .of("secrétariat \(suffix)"), .of(kind.rawValue), .of(subject), .of(summary),
        Self.emptyChangeset,
      ])
  }

  private static let emptyChangeset = DatabaseValue.of(Data(count: 160))
}
