/// Why something about an agreement with a funder was refused.
public enum AgreementRefusal: Hashable, Sendable {
  /// Nobody of that name is known who could fund.
  case unknownFunder(String)
  /// The agreement asks for no report of that name.
  case noGrantReport(String, code: String, known: [String])
  /// The agreement asks for a report of that name already.
  case grantReportExists(String, code: String, dueOn: Day)
  /// The report was sent on that day.
  case grantReportAlreadySent(String, Day)
  /// The report would be due or sent before the agreement begins.
  case beforeAgreement(Day, code: String, start: Day)
}
