import Governance
import GovernanceFrench
import GovernanceStore

extension Workspace {
  /// The adherent that is named, itself or by somebody who speaks for it.
  func member(
    _ name: String, at meeting: Reference<Meeting>
  ) throws -> (member: Reference<Member>, person: Reference<Person>?) {
    let found = try reading().attendee(name, at: meeting)
    guard case .member(let member) = found.attendee else {
      throw Refusal.vote(.noVotingRight(name: name, body: meeting.code))
    }
    return (member, found.person)
  }

  /// The office of that name.
  func office(_ name: String) throws -> Office {
    let offices = try reading().offices()
    let typed = name.folded
    guard
      let office = offices.first(where: { $0.label.folded == typed })
        ?? offices.first(where: { $0.label.folded.hasPrefix(typed) })
        // The title as it is printed for somebody: "Vice-présidente". A "trésorier adjoint" is another office.
        ?? offices.first(where: { $0.label.feminine.folded == typed })
    else {
      throw Refusal.unfitValue(
        name,
        expected: offices.map { $0.label.lowercased() }.frenchList(.or)
          + " ; pour une autre fonction, d'abord : fonction ajouter \"\(name)\"")
    }
    return office
  }
}

extension Field where Value == [(name: String, votes: Int)] {
  /// Names, each followed by its votes.
  static func candidates(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Qui se présente, et avec combien de voix ?",
        placeholder: "REF VOIX…", meaning: name, take: { words, _, _ in words.count },
        candidates: { prefix, workspace in workspace.candidates(of: .member, prefix) }),
      read: { words, _ in
        let words = words.count == 1 ? try Word.split(words[0].text) : words
        guard !words.isEmpty, words.count.isMultiple(of: 2) else {
          throw Refusal.unfitValue(
            words.map(\.text).joined(separator: " "), expected: "chaque nom suivi de ses voix : adds 12 die 10")
        }
        return try stride(from: 0, to: words.count, by: 2).map { index in
          guard let votes = Int(words[index + 1].text), votes >= 0 else {
            throw Refusal.unfitValue(words[index + 1].text, expected: "un nombre de voix, après \(words[index].text)")
          }
          return (words[index].text, votes)
        }
      })
  }
}
