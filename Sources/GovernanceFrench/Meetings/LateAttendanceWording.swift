import Governance

extension LateAttendance {
  /// What was recorded, and how to give the hour instead.
  ///
  /// - Parameter line: what a line of the session begins with: nothing within it.
  public func french(typedAfter line: String = "") -> [String] {
    var lines: [String] = []
    if !nowPresent.isEmpty {
      lines.append(
        "Compté dès l'ouverture : \(nowPresent.map(\.name).frenchList()). \(nowPresent.count.agreeing("S'il vient", "S'ils viennent")) d'arriver : annuler, puis "
          + "\(line)arrivée \(nowPresent.codes) 15h10")
    }
    if !nowAway.isEmpty {
      lines.append(
        "\(nowAway.map(\.name).frenchList()) : la présence notée avant est effacée, heures comprises. "
          + "\(nowAway.count.agreeing("S'il est parti", "S'ils sont partis")) : annuler, puis \(line)départ \(nowAway.codes) 15h10"
      )
    }
    return lines
  }
}

extension [Attendance.Attendee] {
  /// As they are typed.
  fileprivate var codes: String {
    map { attendee in
      switch attendee {
      case .member(let member): member.code
      case .organization(let organization): organization.code
      case .guest(let name): name
      }
    }.joined(separator: " ")
  }
}
