/// What a command has to say, as a value: the console decides how to show it.
struct Answer: Sendable {
  var parts: [Part]
  /// 0, or 1 where what is told is that something is wrong.
  var exitCode: Int32 = 0
  /// The form that was asked for on a line within the line; nil for most.
  var format: ListFormat?

  /// One piece of an answer.
  enum Part: Sendable {
    /// A line of text; long ones are wrapped on a terminal.
    case line(String)
    /// A list.
    case table(Table)
    /// Facts about one thing.
    case record(Record)
    /// A text that is printed as it is: a document, a generated page.
    case verbatim(String)
    /// A list that people read as lines and programs as a table.
    case findings([String], Table)
  }

  init(_ parts: [Part] = []) {
    self.parts = parts
  }

  /// An answer in words.
  static func lines(_ lines: String...) -> Answer { Answer(lines.map { .line($0) }) }

  mutating func add(_ line: String) { parts.append(.line(line)) }

  mutating func add(_ table: Table) { parts.append(.table(table)) }
}

/// Facts about one thing, each under a label for people and a key for programs.
struct Record: Sendable {
  let title: String
  var facts: [Fact] = []

  /// One fact.
  struct Fact: Sendable {
    let key: String
    let label: String
    let value: Cell
  }

  init(_ title: String) {
    self.title = title
  }

  mutating func add(_ key: String, _ label: String, _ value: Cell) {
    facts.append(Fact(key: key, label: label, value: value))
  }
}
