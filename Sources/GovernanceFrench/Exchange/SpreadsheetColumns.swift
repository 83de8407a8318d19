import Governance

/// A column of a list for a spreadsheet: its title, and how its values are written.
public struct SpreadsheetColumn: Sendable {
  /// What stands on the first line.
  public let title: String
  /// A stored value as people read it.
  public let shown: @Sendable (String) -> String

  init(_ title: String, _ shown: @escaping @Sendable (String) -> String = { $0 }) {
    self.title = title
    self.shown = shown
  }

  static func day(_ title: String) -> SpreadsheetColumn {
    SpreadsheetColumn(title) { Day(iso: $0)?.frenchNumeric ?? $0 }
  }

  static func amount(_ title: String) -> SpreadsheetColumn {
    SpreadsheetColumn(title) { cents in
      guard let cents = Int(cents) else { return cents }
      let rest = cents % 100
      return "\(cents / 100),\(rest < 10 ? "0" : "")\(rest)"
    }
  }

  static func measure(_ title: String) -> SpreadsheetColumn {
    SpreadsheetColumn(title) { Int64($0).map { Measure(thousandths: $0).typed } ?? $0 }
  }

  static let certainty = SpreadsheetColumn("Certitude") { Certainty(rawValue: $0)?.french ?? $0 }
  static let from = day("Depuis le")
  static let seen = day("Attesté au")
}

extension SpreadsheetList {
  /// The name of its file, without ending.
  public var fileName: String {
    switch self {
    case .members: "adherents"
    case .formerMembers: "anciens-adherents"
    case .people: "personnes"
    case .mandates: "mandats"
    case .groupMembers: "groupes"
    case .partners: "partenaires"
    case .meetings: "reunions"
    case .resolutions: "resolutions"
    case .actions: "actions"
    case .projects: "projets"
    case .dues: "cotisations"
    case .agreements: "conventions"
    case .indicators: "indicateurs"
    case .indicatorValues: "valeurs-des-indicateurs"
    case .colleges: "historique-des-colleges"
    case .representatives: "historique-des-representants"
    case .attendance: "presences"
    case .projectStages: "stades-des-projets"
    case .funding: "subventions-des-projets"
    case .duesPayments: "paiements"
    case .grantReports: "comptes-rendus-des-conventions"
    case .registryFilings: "declarations"
    }
  }

  /// Its columns, in the order of the values.
  public var columns: [SpreadsheetColumn] {
    let kind = SpreadsheetColumn("Nature") {
      $0 == "resident" ? "habitant" : OrganizationKind(rawValue: $0)?.french ?? $0
    }
    let end = SpreadsheetColumn.day("Jusqu'au")
    return switch self {
    case .members, .formerMembers:
      [
        .init("Structure"), .init("Habitant"), kind, .init("Collège"), .init("Représentants"), .from, .seen, end,
        .certainty,
      ]
    case .people:
      [
        .init("Prénom"), .init("Nom"), .init("Civilité"), .init("Représente"), .init("Courriel"), .init("Téléphone"),
        .init("Adresse"),
      ]
    case .mandates:
      [
        .init("Instance"), .init("Fonction"), .init("Personne"), .init("Au nom de"), .from, .seen, end,
        .certainty,
      ]
    case .groupMembers: [.init("Groupe"), .init("Structure"), .init("Personne"), .from, .seen]
    case .partners:
      [
        .init("Structure"), .init("Rôle") { Partnership.Role(rawValue: $0)?.french ?? $0 }, .from, .seen,
        .certainty,
      ]
    case .meetings:
      [
        .init("Réunion"), .init("Instance"), .day("Jour"), .init("Heure"), .init("Lieu"),
        .init("État") { MeetingStatus(rawValue: $0)?.french ?? $0 },
      ]
    case .resolutions:
      [
        .init("Résolution"), .day("Jour"), .init("Instance"), .init("Texte"), .init("Pour"), .init("Contre"),
        .init("Abstentions"),
        .init("Proclamée") { $0 == "adopted" ? "adoptée" : $0 == "rejected" ? "rejetée" : $0 },
      ]
    case .actions: [.init("Action"), .init("Quoi"), .init("Qui"), .day("Pour le"), .day("Faite le")]
    case .projects:
      [
        .init("Projet"), .init("Groupe"), .init("Stade"), .init("Commune"), .init("Porteurs"),
        .day("Dernière nouvelle le"),
      ]
    case .dues:
      [
        .init("Année"), .init("Adhérent"), .amount("Appelé"), .amount("Payé"), .day("Pour le"),
        .init("Exonéré parce que"),
      ]
    case .agreements:
      [
        .init("Convention"), .init("Financeur"), .amount("Montant"), .day("Signée le"), .from, end,
      ]
    case .indicators:
      [
        .init("Code"), .init("Indicateur"), .init("Définition"), .init("Unité"),
        .init("Compté") { Indicator.Period(rawValue: $0)?.french ?? $0 },
        .init("Total des projets") { Indicator.Addition(rawValue: $0)?.french ?? $0 },
        .init("Suivi") { $0 == "1" ? "oui" : "non" },
      ]
    case .indicatorValues:
      [
        .init("Indicateur"), .init("Année"), .init("Pour"), .measure("Valeur"), .init("Unité"), .measure("Saisi"),
        .init("Source"), .init("Saisi par"), .day("Saisi le"), .day("Publié le"), .measure("Corrigé"), .init("Motif"),
        .init("Corrigé par"), .day("Corrigé le"),
      ]
    case .colleges: [.init("Adhérent"), .init("Collège"), .from, .seen, end, .certainty]
    case .representatives:
      [
        .init("Structure"), .init("Personne"),
        .init("Rang") { Representative.Rank(rawValue: $0).map { $0.french ?? Gap.notStated } ?? $0 }, .from, .seen, end,
        .certainty,
      ]
    case .attendance:
      [
        .init("Réunion"), .day("Jour"), .init("Qui"), .init("Personne venue"),
        .init("Présence") { Attendance.Status(rawValue: $0)?.french(count: 1) ?? $0 }, .init("Pouvoir donné à"),
      ]
    case .projectStages: [.init("Projet"), .init("Stade"), .from, .seen, end]
    case .funding:
      [
        .init("Projet"), .init("Financeur"), .init("Pour qui"),
        .init("État") { Funding.State(rawValue: $0)?.french ?? $0 }, .amount("Montant"), .day("Jour"),
        .init("Référence"),
      ]
    case .duesPayments:
      [.init("Reçu n°"), .init("Année"), .init("Adhérent"), .day("Payé le"), .amount("Montant"), .init("Moyen")]
    case .grantReports: [.init("Convention"), .init("Compte rendu"), .day("Pour le"), .day("Rendu le"), .init("Pièce")]
    case .registryFilings:
      [.day("Déclaré le"), .day("Changements jusqu'au"), .init("Récépissé"), .init("Pièce")]
    }
  }
}
