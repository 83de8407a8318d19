import GovernanceFrench

/// What changed between two lists of lines, as one reads it: "− " what went, "+ " what came.
enum LineChange {
  /// The lines that differ; those that are the same, but for accents and spaces, are left out.
  static func between(_ before: [String], _ after: [String]) -> [String] {
    let changes = after.map(\.folded).difference(from: before.map(\.folded))
    let removed = changes.removals.map { change in
      if case .remove(let offset, _, _) = change { before[offset] } else { "" }
    }
    let inserted = changes.insertions.map { change in
      if case .insert(let offset, _, _) = change { after[offset] } else { "" }
    }
    return removed.map { "− " + $0 } + inserted.map { "+ " + $0 }
  }
}
