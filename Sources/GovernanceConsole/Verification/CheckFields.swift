import Governance
import GovernanceFrench
import GovernanceStore

extension Field where Value == [CheckHeading] {
  /// Checks of the linter, each by its name or the beginning of it.
  static func checks(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: "CONTRÔLE…", meaning: name,
        take: { words, _, _ in words.count },
        candidates: { prefix, _ in
          AssociationFile.checks.filter { $0.name.hasPrefix(prefix.folded) }
            .map { FieldSpec.Candidate(text: $0.name, remark: $0.rule) }
        }),
      read: { words, _ in
        try words.map { word in
          let typed = word.text.folded
          let checks = AssociationFile.checks
          let exact = checks.filter { $0.name == typed }
          let matches = exact.isEmpty ? checks.filter { $0.name.hasPrefix(typed) } : exact
          guard let check = matches.first, matches.count == 1, !typed.isEmpty else {
            let close =
              typed.isEmpty || matches.isEmpty ? checks.map(\.name).closest(to: typed, limit: 3) : matches.map(\.name)
            throw Refusal.unfitValue(
              word.text, expected: close.isEmpty ? "un contrôle, voyez « vérifier --liste »" : close.frenchList(.or))
          }
          return check
        }
      })
  }
}

extension Field where Value == CheckHeading.Severity {
  /// How grave a finding has to be.
  static func severity(_ name: String) -> Field {
    .choice(name, CheckHeading.Severity.allCases.map { ($0.french, $0) })
  }
}
