import Governance
import GovernanceFrench

extension Span {
  /// The span with its beginning as it was found later; what was seen stays seen.
  ///
  /// - Throws: ``Refusal/unfitValue(_:expected:)`` where another first day is known, or this beginning tells nothing that
  ///   was not known: it held before.
  func beginning(_ beginning: Beginning) throws(Refusal) -> Span {
    // Nothing is told that was not known.
    guard let told = beginning.told else { return self }
    let words = told.french
    if let from, beginning.span.from != from {
      throw .unfitValue(words, expected: "le jour déjà noté, \(from.frenchShort) (s'il est faux : corriger)")
    }
    if let attestedOn {
      if let day = beginning.span.from, day > attestedOn {
        throw .unfitValue(words, expected: "un jour qui ne suit pas le \(attestedOn.frenchShort), où c'était déjà vrai")
      }
      // A month or a year that had begun by then says at least before which day it was not.
      let isNarrower =
        beginning.span.earliest.map { first in
          first <= attestedOn && earliest.map { first > $0 } ?? true
        } ?? false
      if let seen = beginning.span.attestedOn, seen >= attestedOn, !isNarrower {
        throw .unfitValue(words, expected: "une date d'avant le \(attestedOn.frenchShort), où c'était déjà vrai")
      }
    }
    if let earliest, let began, let first = beginning.span.from ?? beginning.span.earliest, first < earliest {
      throw .unfitValue(words, expected: "une date qui tienne en \(began.french), déjà noté")
    }
    // A day that stood for a month goes where the day itself is told; one on which it was seen stays.
    let seen =
      beginning.span.attestedOn.map { min($0, attestedOn ?? $0) } ?? (earliest == nil ? attestedOn : nil)
    let found = Span(
      from: beginning.span.from, until: until, attestedOn: seen,
      endedOnUnknownDay: endedOnUnknownDay, earliest: beginning.span.earliest)
    guard let found else { throw .unfitValue(words, expected: "un jour d'avant la fin") }
    return found
  }
}
