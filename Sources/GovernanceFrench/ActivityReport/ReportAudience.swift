/// For whom a report is written: what comes first, and what is left out.
public enum ReportAudience: String, CaseIterable, Sendable {
  /// Everything.
  case complete
  /// The general assembly, which reads what its association did.
  case assembly
  /// Who gives money, and reads indicators, projects and agreements first.
  case funder
  /// Two pages.
  case summary

  /// What the report is called then.
  public var title: String {
    switch self {
    case .complete, .assembly: "Rapport d'activité"
    case .funder: "Rapport d'activité aux financeurs"
    case .summary: "L'essentiel de l'année"
    }
  }
}
