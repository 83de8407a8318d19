import Foundation

/// Where the sources of this package lie.
enum Repository {
  private static let here = #filePath

  static let root = here.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
  static let transcripts = root + "/Tests/GovernanceConsoleTests/Transcripts"

  /// The text of a file of the repository; nil where there is none.
  static func text(_ path: String) -> String? {
    try? String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }
}

/// The switch that records anew what tests compare with.
enum Recording {
  static let isOn = ProcessInfo.processInfo.environment["PTCE_RECORD"] == "1"
  static let command = "PTCE_RECORD=1 swift test --disable-xctest --filter GovernanceConsoleTests"
}
