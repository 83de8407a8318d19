import Governance
import GRDB

extension Duty.Subject {
  /// The changes of those who run the association that are to be declared, those announced too, and those of which nobody
  /// knows.
  ///
  /// - Parameter asksForGaps: false where only the duties are told.
  static func registryFilings(
    _ db: Database, on day: Day, asksForGaps: Bool = true
  ) throws -> (duties: [Duty.Subject], gaps: [DutyGap]) {
    let duty = try RegistryFilingDuty.fetch(db, on: day, countsEarlier: asksForGaps)
    let gaps = duty.undecided.map(DutyGap.boardChanges)
    return (
      (duty.toDeclare + duty.announced).map { .declare($0) },
      duty.beforeRegister > 0 ? gaps + [.changesBeforeRegister(duty.beforeRegister)] : gaps
    )
  }
}
