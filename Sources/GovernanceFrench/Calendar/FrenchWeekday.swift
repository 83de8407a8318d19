import Governance

extension Weekday {
  /// The day of the week of that full name, whatever its case and accents.
  public init?(french name: some StringProtocol) {
    switch name.folded {
    case "lundi": self = .monday
    case "mardi": self = .tuesday
    case "mercredi": self = .wednesday
    case "jeudi": self = .thursday
    case "vendredi": self = .friday
    case "samedi": self = .saturday
    case "dimanche": self = .sunday
    default: return nil
    }
  }

  /// The name as it is written inside a sentence: `mardi`.
  public var french: String {
    switch self {
    case .monday: "lundi"
    case .tuesday: "mardi"
    case .wednesday: "mercredi"
    case .thursday: "jeudi"
    case .friday: "vendredi"
    case .saturday: "samedi"
    case .sunday: "dimanche"
    }
  }
}
