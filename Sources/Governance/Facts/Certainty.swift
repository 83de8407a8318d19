/// How sure the record is of a fact: one vocabulary everywhere.
public enum Certainty: String, CaseIterable, Sendable {
  /// Printed or decided without ambiguity in its source.
  case confirmed
  /// The most likely reading of its source.
  case probable
  /// In doubt: a document has to confirm it.
  case toConfirm
}
