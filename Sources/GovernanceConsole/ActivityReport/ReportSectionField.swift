import Governance
import GovernanceFrench
import GovernanceStore

extension Field where Value == ReportSection {
  /// A part of the report that users write: one of the fixed ones, or the word of a working group.
  static func reportSection(_ name: String) -> Field {
    let words = ReportSection.fixed.map(\.word)
    return Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Quelle partie ?", placeholder: "PARTIE",
        meaning: words.joined(separator: ", ") + ", ou un groupe de travail",
        take: { words, _, _ in
          // "moyens humains" is one part, written with or without its hyphen.
          words.count > 1 && "moyens".hasPrefix(words[0].text.folded) && !words[1].isQuoted
            && ["humains", "financiers"].contains { $0.hasPrefix(words[1].text.folded) } ? 2 : 1
        },
        candidates: { prefix, workspace in
          words.filter { $0.folded.hasPrefix(prefix.folded) }.map { FieldSpec.Candidate(text: $0.folded) }
            + workspace.candidates(of: .workingGroup, prefix)
        }),
      read: { typed, workspace in
        let text = typed.map(\.text).joined(separator: "-")
        let matches = ReportSection.fixed.filter { $0.word.folded.hasPrefix(text.folded) }
        if let section = matches.first, matches.count == 1, !text.isEmpty { return section }
        do {
          return .workingGroup(try workspace.reading().workingGroup(typed.map(\.text).joined(separator: " ")))
        } catch Refusal.unknownReference {
          throw Refusal.unfitValue(text, expected: (words + ["un groupe de travail"]).frenchList(.or))
        }
      })
  }
}
