/// A month of the year under its French name.
public enum FrenchMonth: Int, CaseIterable, Sendable {
  /// The twelve months, numbered as the calendar does.
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// The month of that name or usual abbreviation, whatever its case and accents: `mars`, `Févr.`, `aout`.
  ///
  /// `mar` is refused: it could as well be short for Tuesday.
  public init?(french name: some StringProtocol) {
    var key = name.folded
    if key.hasSuffix(".") { key.removeLast() }
    switch key {
    case "janvier", "janv", "jan": self = .january
    case "fevrier", "fevr", "fev": self = .february
    case "mars": self = .march
    case "avril", "avr": self = .april
    case "mai": self = .may
    case "juin": self = .june
    case "juillet", "juill", "juil": self = .july
    case "aout": self = .august
    case "septembre", "sept", "sep": self = .september
    case "octobre", "oct": self = .october
    case "novembre", "nov": self = .november
    case "decembre", "dec": self = .december
    default: return nil
    }
  }

  /// The name as it is written inside a sentence: `février`.
  public var french: String {
    switch self {
    case .january: "janvier"
    case .february: "février"
    case .march: "mars"
    case .april: "avril"
    case .may: "mai"
    case .june: "juin"
    case .july: "juillet"
    case .august: "août"
    case .september: "septembre"
    case .october: "octobre"
    case .november: "novembre"
    case .december: "décembre"
    }
  }
}
