import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Mends a fact. The journal keeps the former value, the new one and the reason.
  ///
  /// - Parameters:
  ///   - id: the row of the thing; 1 for the association.
  ///   - value: the new value, in the form that the file keeps (a day as `YYYY-MM-DD`).
  /// - Returns: the former value; nil where there was none.
  /// - Throws: ``Refusal/brokenPromise(name:)`` where the file cannot hold the value.
  public func correct(
    _ field: CorrectableField, ofRow id: Int64, code: String, to value: PlainText, reason: PlainText
  ) throws(Refusal) -> String? {
    try act(.correct) { db in
      let place = field.place
      let former = try String.fetchOne(
        db, sql: "SELECT \(place.column) FROM \(place.table) WHERE id = ?", arguments: [id])
      try db.execute(
        sql: "UPDATE \(place.table) SET \(place.column) = ? WHERE id = ?",
        arguments: [place.isInteger ? Int(value.value) : value.value, id])
      let summary = "\(field.french) : \(former ?? "non renseigné") → \(value.value) ; motif : \(reason.value)"
      return (former, code, summary)
    }
  }
}

extension CorrectableField {
  /// Where the file keeps it.
  fileprivate var place: (table: String, column: String, isInteger: Bool) {
    switch self {
    case .associationName: ("association", "name", false)
    case .associationTerritory: ("association", "territory", false)
    case .associationHeadOffice: ("association", "head_office", false)
    case .associationNationalRegisterNumber: ("association", "national_register_number", false)
    case .associationCompanyRegisterNumber: ("association", "company_register_number", false)
    case .organizationName: ("organization", "name", false)
    case .organizationKind: ("organization", "kind", false)
    case .personFamilyName: ("person", "family_name", false)
    case .personGivenName: ("person", "given_name", false)
    case .personCivility: ("person", "civility", false)
    case .personPublication: ("person", "may_be_published", true)
    case .meetingDay: ("meeting", "day", false)
    case .meetingTime: ("meeting", "starts_at", false)
    case .meetingPlace: ("meeting", "place", false)
    case .projectTitle: ("project", "title", false)
    case .projectMunicipality: ("project", "municipality", false)
    case .projectNote: ("project", "note", false)
    }
  }
}
