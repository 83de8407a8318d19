import Governance
import GovernanceFrench
import GovernanceStore

extension Field where Value == Reference<Indicator> {
  /// Something that is measured.
  static func indicator(_ name: String) -> Field {
    .reference(name, .indicator, question: "Quel indicateur ?") { file, text, _ in try file.indicator(text) }
  }
}

extension Field where Value == TypedMeasure {
  /// A measure, with its unit or without.
  static func measure(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Quelle valeur ?", placeholder: "NOMBRE", meaning: name,
        take: { words, _, _ in words.count }),
      read: { words, _ in try TypedMeasure(words.map(\.text).joined(separator: " ")) })
  }
}
