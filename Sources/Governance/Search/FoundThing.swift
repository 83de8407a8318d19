/// A thing of the record that was found: its best line, and how many more of its lines hold the words.
public struct FoundThing: Equatable, Sendable {
  /// The line that answers best.
  public let best: SearchHit
  /// How many other lines of the same thing answer, of those that were looked at.
  public private(set) var otherLines = 0

  /// The things that those lines are about, in the order of the best line of each.
  ///
  /// - Parameter hits: lines, the best first.
  public static func all(in hits: [SearchHit]) -> [FoundThing] {
    var places: [Key: Int] = [:]
    return hits.reduce(into: []) { things, hit in
      let key = Key(part: hit.kind.part, code: hit.code)
      if let place = places[key] {
        things[place].otherLines += 1
      } else {
        places[key] = things.count
        things.append(FoundThing(best: hit))
      }
    }
  }

  private init(best: SearchHit) {
    self.best = best
  }

  /// A person and a project may have the same code.
  private struct Key: Hashable {
    let part: SearchKind
    let code: String
  }
}

extension SearchKind {
  /// What the line tells of, under the first kind that does: a project for its notes, a meeting for its agenda.
  fileprivate var part: SearchKind {
    switch self {
    case .organization, .organizationAlias, .formerName: .organization
    case .person, .personAlias: .person
    case .project, .projectNote, .projectStep, .milestone: .project
    case .agendaItem, .discussionNote, .corrigendum: .agendaItem
    case .resolution, .actionItem, .agreement: self
    }
  }
}
