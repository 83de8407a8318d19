import Governance
import GovernanceFrench

extension Field where Value == Day {
  /// The day of an event that is told soon after it, or announced: without a year, the latest such day where it is at
  /// most three months back, else the next.
  static func dayOfEvent(_ name: String) -> Field {
    let past = Field.day(name, .past)
    let coming = Field.day(name, .coming)
    return Field(
      spec: coming.spec,
      read: { words, workspace in
        // What is about to come is refused where it is told as past: here it is the next.
        guard let latest = try? past.read(words, workspace), workspace.today.days(since: latest) <= 92 else {
          return try coming.read(words, workspace)
        }
        return latest
      })
  }
}
