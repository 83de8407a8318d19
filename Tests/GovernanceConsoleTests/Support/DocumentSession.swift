import Foundation
import Governance

@testable import GovernanceConsole

/// The console sessions of a Markdown page: fenced blocks marked `ptce`, in which `› ` begins each command and what
/// follows is what is printed.
///
/// The blocks of one page follow each other on one file of the henin-carvin model. ```` ```ptce jour=2026-03-18 ```` sets
/// the day; otherwise it is 12 January 2026.
struct DocumentSession {
  /// The page cut at its fences: text that stands as it is, and sessions.
  private let parts: [Part]

  private enum Part {
    case text([String])
    case session(day: Day, lines: [String])
  }

  init(_ page: String) {
    var parts: [Part] = []
    var text: [String] = []
    var session: (day: Day, lines: [String])?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let (day, lines) = session {
        if line.hasPrefix("```") {
          parts.append(.session(day: day, lines: lines))
          (session, text) = (nil, [line])
        } else {
          session = (day, lines + [line])
        }
      } else {
        text.append(line)
        let words = line.split(separator: " ")
        guard words.first == "```ptce" else { continue }
        let day = words.lazy.compactMap { $0.hasPrefix("jour=") ? Day(iso: String($0.dropFirst(5))) : nil }.first
        parts.append(.text(text))
        (session, text) = ((day ?? SampleFile.today, []), [])
      }
    }
    parts.append(.text(text))
    self.parts = parts
  }

  /// How many sessions there are.
  var count: Int { parts.count { if case .session = $0 { true } else { false } } }

  /// The page with what its commands print today.
  func played() throws -> String {
    let folder = try TemporaryFolder()
    _ = try folder.makeHeninCarvin()
    try folder.makeLists()
    return parts.flatMap { part -> [String] in
      switch part {
      case .text(let lines): lines
      case .session(let day, let lines): Self.played(lines, on: day, in: folder)
      }
    }.joined(separator: "\n")
  }

  private static func played(_ lines: [String], on day: Day, in folder: TemporaryFolder) -> [String] {
    let workspace = Workspace(
      path: nil, author: nil,
      environment: Environment(today: day, variables: ["HOME": folder.path], width: 80, clock: SampleFile.clock),
      conversation: .nobody { _ in }, catalogue: .french)
    defer { workspace.close() }
    return lines.filter { $0.hasPrefix("› ") }.flatMap { line -> [String] in
      let outcome = Console(workspace: workspace).run(line: String(line.dropFirst(2)))
      // People read paths from their home on.
      let printed = (outcome.output + outcome.complaint).replacing(folder.path + "/", with: "")
      return [line] + printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }
}
