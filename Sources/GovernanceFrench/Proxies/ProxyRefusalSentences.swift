import Governance

extension ProxyRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .proxyToOneself(let name): "\(name) ne peut pas se donner pouvoir à soi-même."
    case .grantorIsPresent(let name): "\(name) est dans la salle : son pouvoir ne servirait à rien."
    case .proxyAlreadyGiven(let grantor, let holder):
      "\(grantor) a déjà donné pouvoir à \(holder). Pour changer : annuler, puis pouvoir."
    case .holderGaveProxy(let holder, let other):
      "\(holder) a donné pouvoir à \(other) : il ne peut pas en porter un autre. Choisissez un mandataire présent."
    case .grantorHoldsProxy(let grantor, let other):
      "\(grantor) porte le pouvoir \(other.afterDe), et ne serait pas là pour s'en servir : un pouvoir ne se transmet pas. "
        + "D'abord : annuler le premier, ou noter le départ \(grantor.afterDe)."
    case .proxiesForbidden(let rule): "Refusé, par les statuts : \(rule). Le mandant compte comme absent."
    case .tooManyProxies(let holder, let count, let rule):
      "\(holder) a déjà \(count.of("pouvoir")), le plus qu'admettent les statuts : \(rule). "
        + "Le mandant compte comme absent, ou choisit un autre mandataire."
    case .proxyAcrossColleges(let grantor, let holder, let rule):
      "\(grantor) et \(holder) ne sont pas du même collège, et les statuts disent : \(rule)."
    }
  }
}
