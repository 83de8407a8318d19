import Governance
import GovernanceFrench
import GovernanceStore

/// A text that was voted, as it is pointed at: `CA-2026-01/02`.
struct ResolutionReference: Sendable {
  let meeting: Reference<Meeting>
  let number: Int
}

/// A vote as it is pointed at: on a text (`CA-2026-01/02`) or on persons (`AG-2026-01/E1`).
struct VoteReference: Sendable {
  let meeting: Reference<Meeting>
  let number: Int
  let isElection: Bool
}

extension Field where Value == ResolutionReference {
  /// A text that was voted; the meeting may be any name of it.
  static func resolutionReference(_ name: String) -> Field {
    Field(
      spec: .vote(name, question: "Quel texte ?", placeholder: "REF/N"),
      read: { words, workspace in
        let vote = try workspace.vote(words, expecting: "une réunion et un numéro, comme CA-2026-01/02")
        guard !vote.isElection else {
          throw Refusal.unfitValue(
            words.map(\.text).joined(separator: " "), expected: "un texte voté, comme \(vote.meeting.code)/01")
        }
        return ResolutionReference(meeting: vote.meeting, number: vote.number)
      })
  }
}

extension Field where Value == VoteReference {
  /// A text that was voted or an election; the meeting may be any name of it.
  static func voteReference(_ name: String) -> Field {
    Field(
      spec: .vote(name, question: "Quel texte, ou quelle élection ?", placeholder: "REF/N|REF/EN"),
      read: { words, workspace in
        try workspace.vote(
          words, expecting: "une réunion et un numéro, comme CA-2026-01/02, ou CA-2026-01/E1 pour une élection")
      })
  }
}

extension FieldSpec {
  fileprivate static func vote(_ name: String, question: String, placeholder: String) -> FieldSpec {
    FieldSpec(
      name: name, placement: .positional, question: question, placeholder: placeholder, meaning: name,
      take: { words, isLast, _ in isLast && words.first?.isQuoted == false ? words.count : 1 },
      candidates: { prefix, workspace in workspace.candidates(of: .meeting, prefix) })
  }
}

extension Workspace {
  /// The vote that those words point at.
  fileprivate func vote(_ words: [Word], expecting expected: String) throws -> VoteReference {
    let text = words.map(\.text).joined(separator: " ")
    guard let slash = text.lastIndex(of: "/") else { throw Refusal.unfitValue(text, expected: expected) }
    let tail = text[text.index(after: slash)...]
    let isElection = tail.first == "E" || tail.first == "e"
    guard let number = Int(isElection ? tail.dropFirst() : tail) else {
      throw Refusal.unfitValue(text, expected: expected)
    }
    let meeting = try reading().meeting(String(text[..<slash]), .current, on: today)
    return VoteReference(meeting: meeting, number: number, isElection: isElection)
  }
}
