import Governance

extension CorrectableField {
  /// The word that is typed and shown.
  public var french: String {
    switch self {
    case .associationName, .organizationName, .personFamilyName, .indicatorName: "nom"
    case .associationTerritory: "territoire"
    case .associationHeadOffice: "siège"
    case .associationNationalRegisterNumber: "rna"
    case .associationCompanyRegisterNumber: "siren"
    case .associationFiscalYearEnd: "exercice"
    case .organizationKind: "nature"
    case .personGivenName: "prénom"
    case .personCivility: "civilité"
    case .personPublication: "publication"
    case .meetingDay: "jour"
    case .meetingTime: "heure"
    case .meetingPlace: "lieu"
    case .projectTitle, .agreementTitle: "titre"
    case .projectMunicipality: "commune"
    case .projectNote: "remarque"
    case .indicatorUnit: "unité"
    case .indicatorDefinition: "définition"
    case .agreementAmount: "montant"
    case .agreementFirstDay: "du"
    case .agreementLastDay: "au"
    case .agreementSigning: "signée"
    }
  }

  /// A value of the file, as one reads it.
  public func shown(_ stored: String?) -> String {
    guard let stored else { return Gap.notStated }
    return switch self {
    case .meetingDay, .agreementFirstDay, .agreementSigning: Day(iso: stored)?.frenchShort ?? stored
    case .agreementLastDay: Day(iso: stored)?.adding(days: -1).frenchShort ?? stored
    case .agreementAmount: Int64(stored).map { Amount(cents: $0).french } ?? stored
    case .associationFiscalYearEnd: DayOfYear(iso: stored)?.french ?? stored
    case .meetingTime: ClockTime(iso: stored)?.french ?? stored
    case .organizationKind: OrganizationKind(rawValue: stored)?.french ?? stored
    case .personPublication: stored == "1" ? "oui" : "non"
    default: stored
    }
  }
}
