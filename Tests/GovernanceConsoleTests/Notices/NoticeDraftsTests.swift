import Foundation
import Testing

@testable import GovernanceConsole

/// What stands in the drafts of messages that convening writes.
@Suite struct NoticeDraftsTests {
  @Test func theFormerDayOfAMovedMeetingIsStruckOutOfTheCalendars() throws {
    let folder = try TemporaryFolder(isFleeting: true)
    _ = try folder.makeHeninCarvin()
    let workspace = Workspace.test(folder)
    let lines = [
      "personne modifier herlin --courriel herlin@exemple.fr",
      "planifier bureau 20 avril 18h --lieu Carvin", "convoquer bureau", "convoquer bureau envoyée --par courriel",
      "réunion reporter bureau 27/4 18h --motif canicule", "convoquer bureau",
    ]
    for line in lines {
      let outcome = Console(workspace: workspace).run(line: line)
      #expect(outcome.exitCode == 0, "\(line): \(outcome.complaint)")
    }
    workspace.close()
    let path = folder.path + "/Documents/PTCE/2026/BUREAU-2026-02/courriels/herlin.eml"
    let message = try String(contentsOfFile: path, encoding: .utf8)
    let events = try #require(calendar(in: message)).components(separatedBy: "BEGIN:VEVENT").dropFirst()
    #expect(events.count == 2)
    let moved = try #require(events.first { $0.contains("UID:BUREAU-2026-01@") })
    #expect(moved.contains("STATUS:CANCELLED") && moved.contains("SEQUENCE:1") && moved.contains(":20260420T180000"))
    let next = try #require(events.first { $0.contains("UID:BUREAU-2026-02@") })
    #expect(next.contains("STATUS:TENTATIVE") && next.contains(":20260427T180000"))
  }

  /// The calendar file among the parts of a message.
  private func calendar(in message: String) -> String? {
    let bodies = message.replacing("\r\n", with: "\n").components(separatedBy: "\n\n")
      .map { $0.components(separatedBy: "\n--")[0] }
    return bodies.compactMap { body in
      Data(base64Encoded: body, options: .ignoreUnknownCharacters).flatMap { String(data: $0, encoding: .utf8) }
    }.first { $0.hasPrefix("BEGIN:VCALENDAR") }
  }
}
