/// A fact that `corriger` can mend: what is kept is the new value, and the journal keeps the former one.
public enum CorrectableField: String, CaseIterable, Sendable {
  // Of the association.

  /// Its name.
  case associationName
  /// Where it works.
  case associationTerritory
  /// Its registered office.
  case associationHeadOffice
  /// Its RNA number.
  case associationNationalRegisterNumber
  /// Its SIREN number.
  case associationCompanyRegisterNumber

  /// How its fiscal year ends.
  case associationFiscalYearEnd

  // Of an organisation.

  /// Its name.
  case organizationName
  /// What it is.
  case organizationKind

  // Of a person.

  /// Family name.
  case personFamilyName
  /// Given name.
  case personGivenName
  /// "M." or "Mme".
  case personCivility
  /// Whether the name may be published.
  case personPublication

  // Of a meeting.

  /// The day.
  case meetingDay
  /// The hour in the notice.
  case meetingTime
  /// The place.
  case meetingPlace

  // Of a project.

  /// Its title.
  case projectTitle
  /// Its municipality.
  case projectMunicipality
  /// The remark on what the source leaves open.
  case projectNote

  // Of an indicator.

  /// Its name.
  case indicatorName
  /// The unit of all its values.
  case indicatorUnit
  /// What is counted, and what is not.
  case indicatorDefinition

  // Of an agreement with a funder.

  /// Its title.
  case agreementTitle
  /// What the funder grants.
  case agreementAmount
  /// The first day that it covers.
  case agreementFirstDay
  /// The last day that it covers.
  case agreementLastDay
  /// The day on which it was signed.
  case agreementSigning

  /// The kind of thing that has the field; nil for the association itself.
  public var kind: ReferenceKind? {
    switch self {
    case .associationName, .associationTerritory, .associationHeadOffice, .associationNationalRegisterNumber,
      .associationCompanyRegisterNumber, .associationFiscalYearEnd:
      nil
    case .organizationName, .organizationKind: .organization
    case .personFamilyName, .personGivenName, .personCivility, .personPublication: .person
    case .meetingDay, .meetingTime, .meetingPlace: .meeting
    case .projectTitle, .projectMunicipality, .projectNote: .project
    case .indicatorName, .indicatorUnit, .indicatorDefinition: .indicator
    case .agreementTitle, .agreementAmount, .agreementFirstDay, .agreementLastDay, .agreementSigning: .agreement
    }
  }
}
