/// What a column of a list of adherents tells.
public enum ImportColumn: String, CaseIterable, Sendable {
  case organization, resident, familyName, givenName, fullName, civility, primary, alternate, kind, college, office
  case email, phone, address, postcode, town, groups, since, last, seen, represented

  /// What people read beside the heading.
  public var french: String {
    switch self {
    case .organization: "organisation"
    case .resident: "habitant"
    case .familyName: "nom de la personne"
    case .givenName: "prénom"
    case .fullName: "représentant"
    case .civility: "civilité"
    case .primary: "titulaire"
    case .alternate: "suppléant"
    case .kind: "nature"
    case .college: "collège"
    case .office: "fonction"
    case .email: "courriel"
    case .phone: "téléphone"
    case .address: "adresse"
    case .postcode: "code postal"
    case .town: "commune"
    case .groups: "groupes de travail"
    case .since: "date d'adhésion"
    case .last: "dernier jour d'adhésion"
    case .seen: "jour où c'est attesté"
    case .represented: "organisation représentée"
    }
  }

  /// The column that a heading means; nil for one that is none of these.
  public init?(heading: String) {
    guard heading.utf8.count <= 200, let column = Self.meanings[Self.key(heading)] else { return nil }
    self = column
  }

  /// Headings as associations write them.
  private var headings: [String] {
    switch self {
    case .organization:
      [
        "structure", "organisation", "organisme", "association", "entreprise", "raison sociale", "dénomination",
        "dénomination sociale", "établissement", "adhérent", "membre", "nom de la structure", "nom structure",
        "nom de l'organisation", "nom de l'organisme", "nom de l'association", "nom de l'adhérent",
        "structure adhérente", "organisation adhérente", "personne morale",
      ]
    case .familyName: ["nom", "nom de famille", "nom du représentant", "nom représentant", "nom usuel"]
    case .givenName: ["prénom", "prénom du représentant", "prénom représentant"]
    case .fullName:
      [
        "représentant", "représentant(e)", "représentant légal", "représenté par",
        "nom et prénom", "nom prénom", "prénom nom", "prénom et nom", "personne", "contact", "interlocuteur",
        "référent",
        "nom du contact", "représentée par",
      ]
    case .civility: ["civilité", "civ"]
    case .resident: ["habitant", "habitante", "habitant(e)"]
    case .primary: ["titulaire", "représentant titulaire"]
    case .alternate: ["suppléant", "suppléant(e)", "représentant suppléant"]
    case .kind:
      [
        "nature", "type", "type de structure", "nature de la structure", "statut", "statut juridique",
        "forme juridique", "catégorie", "type d'adhérent",
      ]
    case .college: ["collège"]
    case .office:
      ["fonction", "fonction au bureau", "bureau", "mandat", "rôle", "poste", "fonction dans l'association"]
    case .email:
      [
        "adresse mail", "mail", "e-mail", "email", "courriel", "adresse électronique", "adresse e-mail",
        "adresse email", "adresse courriel", "mèl", "mél",
      ]
    case .phone: ["tél", "téléphone", "portable", "mobile", "numéro de téléphone", "n° de téléphone", "n° tél", "gsm"]
    case .address: ["adresse", "adresse postale", "siège", "siège social", "rue"]
    case .postcode: ["code postal", "cp"]
    case .town: ["ville", "commune", "localité"]
    case .groups: ["groupe(s) de travail", "groupe de travail", "groupe", "gt", "commission", "groupe(s)"]
    case .since:
      [
        "date d'adhésion", "adhésion", "adhérent depuis", "membre depuis", "depuis", "date d'entrée", "date adhésion",
        "depuis le",
      ]
    case .last:
      [
        "jusqu'au", "date de fin", "fin d'adhésion", "fin", "date de départ", "départ", "parti le", "date de sortie",
        "sortie", "dernier jour",
      ]
    case .seen: ["attesté au"]
    case .represented: ["représente"]
    }
  }

  private static let meanings: [String: ImportColumn] = Dictionary(
    allCases.flatMap { column in column.headings.map { (key($0), column) } }, uniquingKeysWith: { first, _ in first })

  /// The letters that count: neither accents, marks and "(s)", nor the final s of a plural.
  private static func key(_ heading: String) -> String {
    heading.folded.replacing("(s)", with: "").replacing("(e)", with: "").replacing("'", with: " ")
      .split { !$0.isLetter && !$0.isNumber }
      .map { $0.count > 3 && $0.last == "s" ? $0.dropLast() : $0[...] }.joined(separator: " ")
  }
}
