import Governance
import GovernanceFrench

extension Workspace {
  /// By when the changes of officers of that day are to be declared: who makes one is told at once, for the three months
  /// are longer than the list of duties looks ahead. Nothing where there are none.
  ///
  /// - Parameter body: only those of that body; nil for all.
  func filingReminder(of day: Day, in body: Reference<Body>? = nil) throws -> [String] {
    let duty = try reading().registryFilings(on: today).duty
    return (duty.toDeclare + duty.announced).filter { changes in
      changes.day == day && !changes.isRenewalOnly && changes.enteredAfter == nil
        && (body.map { body in changes.changes.contains { $0.body == body.code } } ?? true)
    }.map {
      "À déclarer au greffe avant le \($0.dueOn.adding(days: 1).frenchShort). Ensuite : déclarations"
    }
  }

  /// That nobody can tell by when what was just entered for that adherent is to be declared: its day is missing.
  ///
  /// - Parameter body: where it is an office or a seat; nil for one who speaks for the adherent.
  func undatedReminder(of member: String, in body: Reference<Body>? = nil) throws -> [String] {
    try reading().undatedOfficers(on: today).last { $0.member == member && $0.body == body }?.lines ?? []
  }
}
