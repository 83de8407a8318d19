import Governance

/// What to write instead, for a refusal.
extension RuleReader {
  /// The readings that the words admit, or what is commonly understood.
  func expectedWording(_ unread: [String], in kind: BodyKind?) -> String {
    // Only the assembly is made of the adherents; whoever means all of them at a board means another electorate.
    if let kind, kind != .generalAssembly, unread.contains(where: { $0.folded.hasPrefix("adherent") }) {
      return "« membres » pour ceux qui siègent à cette instance, ce que « adhérents » ne dit pas : "
        + (sameShareOfMembers ?? subject.expectedWording)
    }
    guard unread.isEmpty || unread.allSatisfy({ $0.folded == "preponderante" || $0.folded.hasPrefix("president") })
    else {
      return subject.expectedWording
    }
    switch subject {
    case .quorum: return expectedQuorum
    case .majority: return expectedMajority
    default: return subject.expectedWording
    }
  }

  /// The share that was typed, of those who sit; nil where none was.
  private var sameShareOfMembers: String? {
    guard let share = words.fraction, !share.isPlusOne else { return nil }
    switch subject {
    case .quorum:
      return "« \(share.french) des membres, présents » ou « \(share.french) des membres, présents ou représentés »"
    case .majority: return share.isMoreThan ? nil : "« \(share.french) des membres »"
    default: return nil
    }
  }

  /// A share without a word on proxies lacks only that.
  private var expectedQuorum: String {
    guard let share = words.fraction, !share.isPlusOne, !words.saysRepresented, !words.has("presen"),
      !words.has("assist"), !words.hasNumberBesideShares
    else { return subject.expectedWording }
    let whole = words.all.contains { $0 == "siege" || $0 == "sieges" } ? "sièges" : "membres"
    return "« \(share.french) des \(whole), présents » ou « \(share.french) des \(whole), présents ou représentés » : "
      + "les statuts disent si les pouvoirs comptent"
  }

  private var expectedMajority: String {
    if words.has("preponderante") {
      return "la majorité seule ; la voix prépondérante est un autre sujet : instance règle … voix-prépondérante oui"
    }
    if words.has("absolu"), !words.tellsShare {
      let base = (majorityBase ?? .votesCast).french
      return "« plus de la moitié \(base) » ou « moitié plus une \(base) » : « absolue » a ces deux sens"
    }
    if words.has("simple") || words.has("relative"), !words.tellsShare, let base = majorityBase, base != .votesCast {
      return "« simple », plus de pour que de contre, ou « plus de la moitié \(base.french) »"
    }
    if let share = words.fraction, majorityBase == nil, !share.isPlusOne, !share.isMoreThan {
      return "« \(share.french) des suffrages exprimés », « \(share.french) des présents ou représentés » ou "
        + "« \(share.french) des membres » : les statuts disent de quoi"
    }
    return subject.expectedWording
  }
}

extension Rule.Subject {
  /// A wording that is understood, for a refusal.
  var expectedWording: String {
    switch self {
    case .notice: "« 15 jours francs » ou « 15 jours calendaires »"
    case .quorum:
      "« 1/2 des sièges, présents ou représentés », « plus de la moitié des membres présents », « au moins 8 membres présents » ou « aucun »"
    case .secondNotice: "« sans quorum » ou « 15 jours, sans quorum »"
    case .proxies: "« 2 par personne », « 2 par personne, même collège », « illimités » ou « interdits »"
    case .majority:
      "« simple », « plus de la moitié des suffrages exprimés », « moitié plus une des suffrages exprimés », "
        + "« 2/3 des présents ou représentés » ou « unanimité »"
    case .castingVote: "« oui » ou « non »"
    case .collegeWeights: "« fondateurs 40 %, actifs 30 %, habitants 10 %, partenaires 20 % », en tout 100"
    case .meetingsPerYear: "« 4 par an »"
    case .mandateLength: "« 3 ans » ou « 18 mois »"
    case .entitlement: "« tous les membres » ou « les membres à jour de cotisation »"
    case .convenor, .signatories, .approver: "un texte"
    }
  }
}
