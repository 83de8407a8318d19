import Governance

extension CorrectableField {
  /// The word that is typed and shown.
  public var french: String {
    switch self {
    case .associationName, .organizationName, .personFamilyName: "nom"
    case .associationTerritory: "territoire"
    case .associationHeadOffice: "siège"
    case .associationNationalRegisterNumber: "rna"
    case .associationCompanyRegisterNumber: "siren"
    case .organizationKind: "nature"
    case .personGivenName: "prénom"
    case .personCivility: "civilité"
    case .personPublication: "publication"
    case .meetingDay: "jour"
    case .meetingTime: "heure"
    case .meetingPlace: "lieu"
    case .projectTitle: "titre"
    case .projectMunicipality: "commune"
    case .projectNote: "remarque"
    }
  }
}
