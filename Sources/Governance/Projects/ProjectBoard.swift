/// Projects side by side under the headings that a grouping gives.
public struct ProjectBoard: Sendable {
  /// By what the projects are put together.
  public let grouping: Grouping
  /// The columns, in their order; none without a project.
  public let columns: [Column]

  /// By what projects are put together.
  public enum Grouping: String, CaseIterable, Sendable {
    /// By the working group that follows them.
    case group
    /// By how far they are.
    case stage
    /// By municipality; a project of several stands under each.
    case municipality
    /// By who carries them; a project of several stands under each.
    case carrier
  }

  /// The projects under one heading.
  public struct Column: Sendable {
    /// The heading; nil for the projects of which it is not known.
    public let name: String?
    /// The projects.
    public let projects: [Project]

    /// How many projects; a line that speaks of several counts for as many.
    public var count: Int { projects.reduce(0) { $0 + $1.countsAs } }
  }

  /// Those projects, put together so. Stages come in the order of a project's life, groups in that of the list, the rest
  /// by the alphabet, what is not known last.
  ///
  /// - Parameter folding: how names are compared, accents and case aside.
  public init(_ projects: [Project], by grouping: Grouping, folding: (String) -> String) {
    self.grouping = grouping
    // What is not known has no key, and comes last.
    var keys: [String?] = []
    var members: [String?: (name: String?, projects: [Project])] = [:]
    for project in projects {
      for name in grouping.names(of: project) {
        let key = name.map(folding)
        if members[key] == nil {
          keys.append(key)
          members[key] = (name, [])
        }
        members[key]?.projects.append(project)
      }
    }
    switch grouping {
    case .group: break
    case .stage: keys.sort { (members[$0]?.projects[0].stage.rank ?? 0) < (members[$1]?.projects[0].stage.rank ?? 0) }
    case .municipality, .carrier:
      keys.sort { one, other in
        guard let one else { return false }
        return other.map { one < $0 } ?? true
      }
    }
    columns = keys.compactMap { key in members[key].map { Column(name: $0.name, projects: $0.projects) } }
  }
}

extension ProjectBoard.Grouping {
  fileprivate func names(of project: Project) -> [String?] {
    switch self {
    case .group: [project.group.name]
    case .stage: [project.stage.label]
    case .municipality: project.municipalities.isEmpty ? [nil] : project.municipalities
    case .carrier: project.carriers.isEmpty ? [nil] : project.carriers
    }
  }
}
