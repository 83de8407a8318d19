import GovernanceFrench

/// A person or an organisation that invites or is invited, under an e-mail address.
public struct CalendarAddress: Hashable, Sendable {
  /// The name that is shown; nil where the address has to do.
  public let name: String?
  /// The address.
  public let email: String

  /// Somebody under that address; nil where it is none that could be written down safely.
  public init?(name: String? = nil, email: String) {
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), email.unicodeScalars.allSatisfy({ $0.isAddressPart })
    else { return nil }
    self.name = name
    self.email = email
  }

  /// The line of that property: `ORGANIZER;CN="…":mailto:…`.
  func line(_ property: String, parameters: String = "") -> ICalendarLine {
    let shown = name.map { ";CN=\"\($0.parameterValue)\"" } ?? ""
    return ICalendarLine(property + shown + parameters, "mailto:" + email)
  }
}

extension Unicode.Scalar {
  /// ASCII that a `mailto:` may hold as it is; others would need an encoding that few readers undo.
  fileprivate var isAddressPart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", "+", "'", "=", "~", "!", "$", "*", "@": true
    default: false
    }
  }
}

extension String {
  /// The text within the quotation marks of a parameter, on one line: they may hold anything but themselves (RFC 5545, 3.2).
  fileprivate var parameterValue: String {
    String(oneLine.unicodeScalars.map { $0 == "\"" ? "'" : Character($0) })
  }
}
