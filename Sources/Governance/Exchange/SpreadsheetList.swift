/// A list of the record as people open it in a spreadsheet.
public enum SpreadsheetList: String, CaseIterable, Sendable {
  case members, formerMembers, people, mandates, groupMembers, partners, meetings, resolutions, actions, projects, dues
  case agreements
  case indicators, indicatorValues
  case colleges, representatives, attendance, projectStages, funding, duesPayments, grantReports, registryFilings

  /// Those that an import of adherents takes back; the days of the others are not those of adhesions.
  public static let takenBack: [SpreadsheetList] = [.members, .formerMembers, .people]
}
