import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Mends a fact. The journal keeps the former value, the new one and the reason.
  ///
  /// - Parameters:
  ///   - id: the row of the thing; 1 for the association.
  ///   - value: the new value, in the form that the file keeps (a day as `YYYY-MM-DD`, an amount in cents, for a last day
  ///     the one after).
  /// - Returns: the former value; nil where there was none.
  /// - Throws: ``FileRefusal/brokenPromise(name:)`` where the file cannot hold the value,
  ///   ``IndicatorRefusal/unitIsPublished(name:unit:year:)`` for the unit of figures that no longer change,
  ///   ``IndicatorRefusal/nameTaken(name:code:unit:)`` for the name of another indicator,
  ///   ``Refusal/unfitValue(_:expected:)`` for a family name with a given name before it,
  ///   ``Refusal/unknownReference(_:_:suggestions:)`` where there is no such row.
  public func correct(
    _ field: CorrectableField, ofRow id: Int64, code: String, to value: PlainText, reason: PlainText
  ) throws(Refusal) -> String? {
    try act(.correct) { db in
      let place = field.place
      try place.form.check(value.value)
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT CAST(\(place.column) AS TEXT) FROM \(place.table) WHERE id = ?", arguments: [id])
      else { throw Refusal.unknownReference(field.kind ?? .organization, code, suggestions: []) }
      let former: String? = row[0]
      guard former != value.value else { throw Refusal.valueUnchanged(field.shown(former)) }
      switch field {
      case .indicatorUnit: try Self.checkUnitIsUnpublished(db, id)
      case .indicatorName: try Self.checkIsFree(value.value, forIndicator: id, db)
      case .personFamilyName: try Self.checkIsFamilyName(value.value)
      default: break
      }
      // The column's own type turns "1" into a number where it holds numbers.
      try db.execute(
        sql: "UPDATE \(place.table) SET \(place.column) = ? WHERE id = ?", arguments: [value.value, id])
      if place.table == "meeting" {
        try db.execute(sql: "UPDATE meeting SET revision = revision + 1 WHERE id = ?", arguments: [id])
      }
      let summary = "\(field.french) : \(field.shown(former)) → \(field.shown(value.value)) ; motif : \(reason.value)"
      return (former, code, summary)
    }
  }

  private static func checkIsFree(_ name: String, forIndicator id: Int64, _ db: Database) throws {
    let others = try Indicator.fetchAll(db).filter { $0.reference.id != id }
    if let same = others.first(where: { $0.reference.name.folded == name.folded }) {
      throw Refusal.indicator(.nameTaken(name: name, code: same.reference.code, unit: same.unit))
    }
  }

  private static func checkIsFamilyName(_ text: String) throws {
    guard let name = PersonName(reading: text), let given = name.given else { return }
    throw Refusal.unfitValue(
      text, expected: "le nom de famille seul, « \(name.family) » (le prénom : corriger … prénom \"\(given)\")")
  }

  private static func checkUnitIsUnpublished(_ db: Database, _ indicator: Int64) throws {
    let published = try Row.fetchOne(
      db,
      sql: """
        SELECT indicator.name, indicator.unit, max(closed_year.year) FROM indicator
        JOIN indicator_value ON indicator_value.indicator_id = indicator.id
        JOIN closed_year ON closed_year.year = indicator_value.year WHERE indicator.id = ? GROUP BY indicator.id
        """, arguments: [indicator])
    if let published {
      throw Refusal.indicator(.unitIsPublished(name: published[0], unit: published[1], year: published[2]))
    }
  }
}

extension CorrectableField {
  /// Where the file keeps it.
  fileprivate var place: (table: String, column: String, form: Form) {
    switch self {
    case .associationName: ("association", "name", .text)
    case .associationTerritory: ("association", "territory", .text)
    case .associationHeadOffice: ("association", "head_office", .text)
    case .associationNationalRegisterNumber: ("association", "national_register_number", .text)
    case .associationCompanyRegisterNumber: ("association", "company_register_number", .text)
    case .associationFiscalYearEnd: ("association", "fiscal_year_end", .dayOfYear)
    case .organizationName: ("organization", "name", .text)
    case .organizationKind: ("organization", "kind", .text)
    case .personFamilyName: ("person", "family_name", .text)
    case .personGivenName: ("person", "given_name", .text)
    case .personCivility: ("person", "civility", .text)
    case .personPublication: ("person", "may_be_published", .yesOrNo)
    case .meetingDay: ("meeting", "day", .day)
    case .meetingTime: ("meeting", "starts_at", .time)
    case .meetingPlace: ("meeting", "place", .text)
    case .projectTitle: ("project", "title", .text)
    case .projectMunicipality: ("project", "municipality", .text)
    case .projectNote: ("project", "note", .text)
    case .indicatorName: ("indicator", "name", .text)
    case .indicatorUnit: ("indicator", "unit", .text)
    case .indicatorDefinition: ("indicator", "definition", .text)
    case .agreementTitle: ("grant_agreement", "title", .text)
    case .agreementAmount: ("grant_agreement", "amount_cents", .text)
    case .agreementFirstDay: ("grant_agreement", "from_day", .text)
    case .agreementLastDay: ("grant_agreement", "until_day", .text)
    case .agreementSigning: ("grant_agreement", "signed_on", .text)
    }
  }

  /// What a value has to look like, beyond what the file's own promises can tell.
  fileprivate enum Form {
    case text, day, time, yesOrNo, dayOfYear

    func check(_ value: String) throws {
      switch self {
      case .text: break
      case .day: if Day(iso: value) == nil { throw Refusal.file(.brokenPromise(name: "meeting_day_exists")) }
      case .time: if ClockTime(iso: value) == nil { throw Refusal.file(.brokenPromise(name: "meeting_hours_exist")) }
      case .dayOfYear:
        if DayOfYear(iso: value) == nil { throw Refusal.file(.brokenPromise(name: "fiscal_year_end_exists")) }
      case .yesOrNo:
        if !["0", "1"].contains(value) { throw Refusal.file(.brokenPromise(name: "person_publication_is_yes_or_no")) }
      }
    }
  }
}
