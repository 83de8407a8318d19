/// Something that may be due, of which the record cannot tell.
public enum DutyGap: Hashable, Sendable {
  /// Agreements whose financial report cannot be dated, for want of the end of the fiscal year.
  case fiscalYearEndUnknown(agreements: [String])
  /// Agreements whose financial report cannot be dated, for want of their first day.
  case agreementPeriodUnknown(agreements: [String])
  /// Changes of board members, where nobody said whether they are declared.
  case boardChanges(ChangesToDeclare)
  /// Changes of those who run the association before the register was kept.
  case changesBeforeRegister(Int)
}
