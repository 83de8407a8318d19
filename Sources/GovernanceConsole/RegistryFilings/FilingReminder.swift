import Governance
import GovernanceFrench

extension Workspace {
  /// By when the changes of officers of that day are to be declared: who makes one is told at once, for the three months
  /// are longer than the list of duties looks ahead. Nothing where there are none.
  func filingReminder(of day: Day) throws -> [String] {
    let open = try reading().registryFilings(on: max(day, today)).duty.toDeclare
    return open.filter { $0.day == day && !$0.isRenewalOnly && $0.enteredAfter == nil }.map {
      "À déclarer au greffe avant le \($0.dueOn.adding(days: 1).frenchShort). Ensuite : déclarations"
    }
  }
}
