extension [Block] {
  /// The names of the places that its words lead to: the figures that it shows.
  var linkedNames: Set<String> {
    var names = Set<String>()
    func look(_ text: Text) {
      for case .link(_, let name) in text.runs { names.insert(name) }
    }
    for block in self {
      switch block {
      case .paragraph(let text): look(text)
      case .list(let items), .numbered(let items): items.forEach(look)
      case .table(let table):
        table.rows.joined().forEach(look)
        table.totals?.forEach(look)
      case .heading, .note, .figure: break
      }
    }
    return names
  }
}
