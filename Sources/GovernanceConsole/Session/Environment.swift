import Foundation
import Governance
import GovernanceFrench
import GovernanceStore

/// What surrounds the program: the day, the folders, the settings of the shell.
struct Environment: Sendable {
  let today: Day
  /// The hour on the wall, in the association's zone; nil where it is not known.
  let now: @Sendable () -> ClockTime?
  let variables: [String: String]
  private let measuredWidth: @Sendable () -> Int?
  /// Whether what is written is seen on a terminal that shows bold words.
  let showsBold: Bool
  /// The moment that the journal notes.
  let clock: @Sendable () -> String

  init(
    today: Day, variables: [String: String], width: @autoclosure @escaping @Sendable () -> Int?,
    showsBold: Bool = false,
    clock: @escaping @Sendable () -> String = UTCClock.now,
    now: @escaping @Sendable () -> ClockTime? = { nil }
  ) {
    self.today = today
    self.now = now
    self.variables = variables
    measuredWidth = width
    self.showsBold = showsBold
    self.clock = clock
  }

  /// The width of the terminal, which changes with its window; nil where lines may be of any length.
  var width: Int? { measuredWidth() }

  /// The surroundings of this process. `PTCE_AUJOURDHUI` (`AAAA-MM-JJ`) stands for the day, for training and tests.
  static func current(
    width: @autoclosure @escaping @Sendable () -> Int?, showsBold: Bool = false
  ) -> Environment {
    let variables = ProcessInfo.processInfo.environment
    return Environment(
      today: variables["PTCE_AUJOURDHUI"].flatMap { Day(iso: $0) } ?? systemDay(), variables: variables,
      width: width(), showsBold: showsBold, now: systemHour)
  }

  /// The hour on the wall, by the system's clock and zone.
  private static func systemHour() -> ClockTime? {
    let parts = localTime()
    return ClockTime(hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
  }

  private static func localTime() -> tm {
    var moment = time(nil)
    var parts = tm()
    localtime_r(&moment, &parts)
    return parts
  }

  /// Today on the wall, by the system's clock and zone; Foundation's calendar would cost more than a list.
  private static func systemDay() -> Day {
    let parts = localTime()
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(ordinal: time(nil) / 86_400)
  }

  /// Where association files lie unless another place is named.
  var defaultFolder: String { (variables["HOME"] ?? ".") + "/Documents/PTCE" }

  /// Where what is written about a thing of a year goes.
  func outputFolder(year: Int, _ reference: String? = nil) -> String {
    defaultFolder + "/\(year)" + (reference.map { "/" + $0 } ?? "")
  }

  /// Where the program keeps what is of this machine alone.
  var stateFolder: String? {
    let state =
      variables["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      ?? variables["HOME"].map { $0 + "/.local/state" }
    return state.map { $0 + "/ptce" }
  }

  /// The file of the line history.
  var historyFile: String? { stateFolder.map { $0 + "/history" } }

  /// The association files of the default folder, by name.
  func filesInDefaultFolder() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: defaultFolder)) ?? []
    return names.filter { $0.hasSuffix(".ptce") }.sorted().map { defaultFolder + "/" + $0 }
  }
}
