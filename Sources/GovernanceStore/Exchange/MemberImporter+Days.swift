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

  /// The day on which what a line tells was seen and, of who left, the first day without it.
  struct Sighting {
    let on: Day
    var until: Day?
    /// Whether that is the very day, and not the end of the month or year, or the day on which it was told.
    var isUntilKnown = true
  }

  /// What the line tells of when its adherent was one.
  func sighting(_ row: ImportedMember) throws -> Sighting {
    let since = try beginning(row)?.span
    let on = min(settings.day, row.seenOn ?? settings.day)
    switch row.last {
    case nil where row.leftOnUnknownDay:
      guard let seen = row.seenOn ?? since?.attestedOn ?? since?.from, seen < settings.day else {
        throw Refused(
          reason: "départ à un jour inconnu, et rien ne dit quand il était adhérent (« Depuis », « Attesté au »)")
      }
      return Sighting(on: seen, until: settings.day, isUntilKnown: false)
    case nil: return Sighting(on: on)
    case .day(let last): return Sighting(on: min(on, last), until: last.adding(days: 1))
    case let period?:
      // Who left in the course of a month or a year was still there when it began, or when they came.
      let first = max(period.firstDay ?? on, since?.from ?? period.firstDay ?? on)
      return Sighting(on: min(on, first), until: period.lastDay?.adding(days: 1), isUntilKnown: false)
    }
  }

  /// When a new adherent belonged: since when the list tells, or as it saw.
  func span(_ row: ImportedMember) throws -> Span {
    let since = try beginning(row)?.span
    var attestedOn: Day?
    switch row.last {
    case .day: attestedOn = since?.from == nil ? min(since?.attestedOn ?? seen.on, seen.on) : nil
    case .month, .year:
      if let first = since?.earliest ?? since?.from, let until = seen.until, first >= until {
        throw Refused(reason: "l'adhésion finirait avant de commencer")
      }
      // Where both ends are months, the beginning is kept; between the two nothing is attested.
      if let told = since?.attestedOn, told >= seen.on {
        throw Refused(reason: "entrée et départ en \(row.last?.french ?? "") : il manque le jour de l'un ou de l'autre")
      }
      attestedOn = since?.attestedOn ?? seen.on
    case nil where row.leftOnUnknownDay: attestedOn = since?.attestedOn ?? seen.on
    case nil: attestedOn = since == nil ? seen.on : since?.attestedOn
    }
    let span = Span(
      from: since?.from, until: seen.until, attestedOn: attestedOn, endedOnUnknownDay: !seen.isUntilKnown,
      earliest: since?.earliest)
    guard let span else { throw Refused(reason: "l'adhésion finirait avant de commencer") }
    return span
  }

  /// Whether the line is of an adherent of the record that left: a departure has a reason and what goes with it, and is an
  /// act of its own.
  mutating func leaves(_ row: ImportedMember) throws -> Bool {
    guard isFormer, let name = row.organization?.value else { return false }
    guard let found = directory.organizations[name.folded], found.count == 1, let organization = found.first,
      let member = try directory.known.member(organization: organization, person: nil)
    else { return false }
    try checkIsOneAdhesion(row, of: member)
    if try directory.known.belongs(member) { remarks.append(stillMember(row)) }
    return true
  }

  /// The first line of an adherent in the list, and the days that the list gives it.
  struct Adhesion {
    let line: Int
    var since: PartialDay?
    let end: String?
  }

  /// A list gives an adherent one adhesion: another line of the same one may add people, groups or a closer first day.
  mutating func checkIsOneAdhesion(_ row: ImportedMember, of member: Int64) throws {
    let told = row.since?.told
    guard let first = adhesions[member] else {
      adhesions[member] = Adhesion(line: row.line, since: told, end: row.end)
      return
    }
    var isSame = first.end == row.end
    if let told, let former = first.since, !told.isWithin(former), !former.isWithin(told) { isSame = false }
    guard isSame else {
      throw Refused(
        reason: "déjà à la ligne \(first.line), avec d'autres jours : une liste donne une adhésion par adhérent ; "
          + "gardez la plus ancienne ; pour son retour, ensuite : adhérent retour \"\(row.name)\" --le JOUR")
    }
    if first.since == nil { adhesions[member]?.since = told }
  }

  /// What is told of a line that says of an adherent of the record that it left.
  func stillMember(_ row: ImportedMember) -> String {
    "toujours adhérent au registre (la liste dit : \(row.end ?? "parti")) ; voir adhérent départ"
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

extension ImportedMember {
  /// `jusqu'au 31/12/2024`, `jusqu'en 2024`, `finie à une date inconnue`; nil for who did not leave.
  var end: String? {
    switch last {
    case .day(let day): "jusqu'au \(day.frenchNumeric)"
    case let period?: "jusqu'en \(period.french)"
    case nil: leftOnUnknownDay ? "finie à une date inconnue" : nil
    }
  }
}

extension Beginning {
  /// As a column of a table has it: days in figures.
  var inList: String { span.from.map { "depuis le \($0.frenchNumeric)" } ?? french }
}
