import Governance
import GRDB

extension Duty.Subject {
  /// The changes of those who run the association that are to be declared, and those of which nobody knows.
  static func registryFilings(_ db: Database, on day: Day) throws -> (duties: [Duty.Subject], gaps: [DutyGap]) {
    let duty = try RegistryFilingDuty.fetch(db, on: day)
    let gaps = duty.undecided.map(DutyGap.boardChanges)
    return (
      duty.toDeclare.map { .declare($0) },
      duty.beforeRegister > 0 ? gaps + [.changesBeforeRegister(duty.beforeRegister)] : gaps
    )
  }
}
