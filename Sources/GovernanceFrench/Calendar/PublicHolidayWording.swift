import Governance

extension PublicHoliday {
  /// The name, as it stands inside a sentence: "lundi de Pâques", "fête nationale".
  public var french: String {
    switch self {
    case .newYearsDay: "jour de l'An"
    case .easterMonday: "lundi de Pâques"
    case .labourDay: "fête du Travail"
    case .victoryDay: "victoire de 1945"
    case .ascensionDay: "Ascension"
    case .whitMonday: "lundi de Pentecôte"
    case .nationalDay: "fête nationale"
    case .assumptionDay: "Assomption"
    case .allSaintsDay: "Toussaint"
    case .armisticeDay: "armistice de 1918"
    case .christmasDay: "Noël"
    }
  }
}
