import Governance

/// A model agenda: the items that such a meeting usually has, in their usual order (domain brief, §10).
public enum AgendaModel: String, CaseIterable, Sendable {
  /// Assemblée générale ordinaire.
  case ordinaryAssembly
  /// Assemblée générale extraordinaire.
  case extraordinaryAssembly
  /// Conseil d'administration.
  case board

  /// The model of an ordinary meeting of such a body; nil where none is usual.
  public static func usual(for kind: BodyKind) -> AgendaModel? {
    switch kind {
    case .generalAssembly: .ordinaryAssembly
    case .board: .board
    case .bureau, .committee, .workingGroup: nil
    }
  }

  /// The word that is typed for it.
  public var typed: String {
    switch self {
    case .ordinaryAssembly: "ag-ordinaire"
    case .extraordinaryAssembly: "ag-extraordinaire"
    case .board: "ca"
    }
  }

  /// The items.
  ///
  /// - Parameter withDischarge: whether the assembly is asked for the quitus, which no text requires.
  public func items(withDischarge: Bool = false) -> [AgendaProposal] {
    Self.items[self, default: []].filter { withDischarge || $0.title != Self.discharge }
  }

  private static let discharge = "Quitus aux administrateurs"

  private static let items: [AgendaModel: [AgendaProposal]] = [
    .ordinaryAssembly: [
      .init(title: "Rapport moral", purpose: .forInformation),
      .init(title: "Rapport d'activité", purpose: .forInformation),
      .init(title: "Rapport financier", purpose: .forInformation),
      .init(title: "Approbation des comptes", purpose: .forDecision),
      .init(title: "Affectation du résultat", purpose: .forDecision),
      .init(title: discharge, purpose: .forDecision),
      .init(title: "Budget prévisionnel", purpose: .forDecision),
      .init(title: "Montant de la cotisation", purpose: .forDecision),
      .init(title: "Élections", purpose: .forDecision),
      .init(title: "Questions diverses", purpose: .forDiscussion),
    ],
    .extraordinaryAssembly: [
      .init(title: "Exposé des motifs", purpose: .forInformation),
      .init(title: "Modification des statuts", purpose: .forDecision),
      .init(title: "Pouvoirs pour les formalités de déclaration", purpose: .forDecision),
    ],
    .board: [
      .init(title: "Suivi des décisions précédentes", purpose: .forInformation),
      .init(title: "Situation financière et subventions", purpose: .forInformation),
      .init(title: "Adhésions et départs", purpose: .forDecision),
      .init(title: "Vie des groupes de travail et des projets", purpose: .forDiscussion),
      .init(title: "Questions diverses", purpose: .forDiscussion),
    ],
  ]
}

extension PendingBusiness {
  /// What waits, as items of an agenda: minutes first, then actions, then mandates that end.
  public func items(minutesName: (Meeting) -> String) -> [AgendaProposal] {
    minutesToApprove.map { meeting in
      AgendaProposal(
        title: "Approbation du \(minutesName(meeting)) du \(meeting.day.frenchShort)", purpose: .forDecision,
        about: meeting.reference.code)
    }
      + openActions.map { action in
        let facts = [action.owner?.name, action.dueOn.map { "pour le \($0.frenchShort)" }].compactMap { $0 }
        let title = "Suivi : \(action.reference.name)\(facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")"
        return AgendaProposal(
          // A long text with its owner may pass what a title holds.
          title: title.unicodeScalars.count > 400 ? action.reference.name : title, purpose: .forInformation,
          about: action.reference.code)
      }
      + endingMandates.compactMap { mandate in
        guard let until = mandate.span.until?.adding(days: -1) else { return nil }
        let holder = mandate.member?.name ?? mandate.people.first?.name
        let position = if case .office(_, let title) = mandate.position { "\(title), " } else { "" }
        return AgendaProposal(
          title: "Mandat à renouveler : \(position)\(holder ?? Gap.notStated) (jusqu'au \(until.frenchShort))",
          purpose: .forDecision)
      }
  }
}
