import Governance

extension ContactField {
  /// "le courriel", "le téléphone", "l'adresse".
  public var french: String {
    switch self {
    case .email: "le courriel"
    case .phone: "le téléphone"
    case .postalAddress: "l'adresse"
    }
  }
}

extension ErasurePlan {
  /// What goes, one line each.
  public var leavingFrench: [String] {
    var lines: [String] = []
    lines.append(held.isEmpty ? "aucune coordonnée n'est inscrite" : held.map(\.french).frenchList())
    if actCount > 0 {
      lines.append(
        "les anciennes coordonnées gardées par le journal : \(actCount.of("acte")) "
          + "ne \(actCount.agreeing("s'annulera", "s'annuleront")) plus")
    }
    if !quotes.isEmpty {
      let places = quotes.map { ErasedPlace.french($0.key) + " (\($0.value.french))" }.sorted()
      lines.append("les mêmes coordonnées citées ailleurs : \(places.frenchList())")
    }
    return lines
  }

  /// What stays and why, one line each.
  public var stayingFrench: [String] {
    staying.compactMap { subject, count in
      subject.reasonToStay.map { "\(subject.french) (\(count.french)) : \($0)" }
    } + ["Le nom dans les procès-verbaux signés ou approuvés : ils ne se modifient pas (RGPD, art. 17.3)"]
  }

  /// The words that the file keeps of an erasure; without what was erased.
  public func certificate(on day: Day, by author: String) -> String {
    let lines =
      [
        "Le \(day.french), à la demande de \(person.name), ont été effacés du dossier :"
      ] + leavingFrench.map { "- " + $0 } + ["Restent, pour ces raisons :"] + stayingFrench.map { "- " + $0 }
      + ["Effacement enregistré par \(author)."]
    return lines.joined(separator: "\n")
  }
}

extension Erasure {
  /// Where the erased words stand for another reason; nil where nowhere.
  public var otherPlacesFrench: String? {
    if tablesHolding.isEmpty { return nil }
    let places = tablesHolding.map(ErasedPlace.french)
    return "Les mêmes mots restent dans le dossier : \(Array(Set(places)).sorted().frenchList()). "
      + "S'il s'agit de la même personne, corrigez-les là."
  }
}

/// Where contact data may be quoted, and a person named.
enum ErasedPlace {
  static func french(_ table: String) -> String { places[table] ?? "ailleurs dans le dossier" }

  private static let places = [
    "person_contact": "les coordonnées d'une autre personne", "journal": "le journal d'autres actes",
    "project_note": "une note de projet", "discussion_note": "une note de séance",
    "deferral": "un texte laissé sans vote", "action_item": "une action",
    "association": "la fiche de l'association", "premises": "les locaux", "meeting": "une réunion",
    "notice": "une convocation", "sealed_minutes": "un procès-verbal scellé",
    "sealed_participant": "un procès-verbal scellé", "source": "le titre d'une source",
    "dues": "le motif d'une exemption", "college_assignment": "une inscription dans un collège",
    "membership": "une adhésion", "mandate": "un mandat", "representative": "une représentation",
    "resolution": "une résolution", "agenda_item": "un ordre du jour", "project": "un projet",
    "organization": "la fiche d'une organisation", "open_question": "une question ouverte",
    "person": "la fiche d'une personne", "project_step": "une étape de projet", "group_member": "un groupe de travail",
  ]
}
