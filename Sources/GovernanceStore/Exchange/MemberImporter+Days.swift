import Governance
import GovernanceFrench
import GRDB

/// Since when and until when a line says that an adherent is one.
extension MemberImporter {
  /// Since when, as the list tells it; what is told to be so on a later day than the list's was not seen by it.
  func beginning(_ row: ImportedMember) throws -> Beginning? {
    guard let since = row.since else { return nil }
    guard since.span.from.map({ $0 <= settings.day }) ?? true, let seen = Beginning(since.told, toldOn: settings.day)
    else { throw Refused(reason: "adhésion \(since.inList), après le jour de la liste") }
    return seen
  }

  /// When a new adherent belonged: since when the list tells, or as it saw.
  func span(_ row: ImportedMember) throws -> Span {
    let since = try beginning(row)?.span
    var attestedOn: Day?
    var isEndKnown = true
    switch row.last {
    case .day: attestedOn = since?.from == nil ? min(since?.attestedOn ?? seen.on, seen.on) : nil
    case .month, .year:
      isEndKnown = false
      // Where both ends are months, the beginning is kept; between the two nothing is attested.
      if let told = since?.attestedOn, told >= seen.on {
        throw Refused(reason: "entrée et départ en \(row.last?.french ?? "") : il manque le jour de l'un ou de l'autre")
      }
      attestedOn = since?.attestedOn ?? max(seen.on, since?.from ?? seen.on)
    case nil: attestedOn = since == nil ? seen.on : since?.attestedOn
    }
    let span = Span(
      from: since?.from, until: seen.until, attestedOn: attestedOn, endedOnUnknownDay: !isEndKnown,
      earliest: since?.earliest)
    guard let span else { throw Refused(reason: "l'adhésion finirait avant de commencer") }
    return span
  }

  /// Whether the line is of an adherent of the record that left: a departure has a reason and what goes with it, and is an
  /// act of its own.
  mutating func leaves(_ row: ImportedMember) throws -> Bool {
    guard isFormer, let last = row.last, let name = row.organization?.value else { return false }
    guard let found = directory.organizations[name.folded], found.count == 1, let organization = found.first,
      let member = try directory.known.member(organization: organization, person: nil)
    else { return false }
    if try directory.known.belongs(member) { remarks.append(stillMember(last)) }
    return true
  }

  /// What is told of a line that says of an adherent of the record that it left.
  func stillMember(_ last: PartialDay) -> String {
    "toujours adhérent au registre (la liste dit : \(last.until)) ; voir adhérent départ"
  }

  /// A first day that the record did not know is taken; another one than it knows is left, and told.
  mutating func takeBeginning(_ beginning: Beginning, of member: Int64) throws {
    guard let told = beginning.told, let entry = try directory.known.entry(of: member) else { return }
    if let from = entry.span.from {
      if !told.covers(from) {
        remarks.append("adhésion laissée au \(from.frenchNumeric) (la liste dit \(told.french))")
      }
      return
    }
    if let began = entry.span.began {
      if began.isWithin(told) { return }
      if !told.isWithin(began) {
        remarks.append("adhésion laissée à \(began.french) (la liste dit \(told.french))")
        return
      }
    } else if beginning.span.from == nil, let seen = entry.span.attestedOn, let first = told.firstDay, first > seen {
      remarks.append("adhésion laissée, attestée au \(seen.frenchNumeric) (la liste dit \(told.french))")
      return
    }
    let span: Span
    do { span = try entry.span.beginning(beginning) } catch { throw Refused(reason: error.sentence) }
    try writer.run(
      "UPDATE membership SET from_day = ?, attested_on = ?, earliest_day = ?, source_id = coalesce(?, source_id) WHERE id = ?",
      [
        (span.from?.iso).column, (span.attestedOn?.iso).column, (span.earliest?.iso).column, source.column,
        entry.id.databaseValue,
      ])
    done.append("adhésion \(beginning.inList)")
  }
}

extension PartialDay {
  /// `jusqu'au 31/12/2024`, `jusqu'en 2024`.
  var until: String {
    if case .day(let day) = self { "jusqu'au \(day.frenchNumeric)" } else { "jusqu'en \(french)" }
  }
}

extension Beginning {
  /// As a column of a table has it: days in figures.
  var inList: String { span.from.map { "depuis le \($0.frenchNumeric)" } ?? french }
}
