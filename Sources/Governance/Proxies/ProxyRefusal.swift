/// Why a proxy was refused.
public enum ProxyRefusal: Hashable, Sendable {
  /// A proxy from somebody to himself.
  case proxyToOneself(name: String)
  /// The grantor is in the room.
  case grantorIsPresent(name: String)
  /// The grantor has already given a proxy for that meeting.
  case proxyAlreadyGiven(grantor: String, holder: String)
  /// The holder has given away a proxy of his own, so will not be there.
  case holderGaveProxy(holder: String, to: String)
  /// The grantor was given a proxy, and will not be there to use it.
  case grantorHoldsProxy(grantor: String, of: String)
  /// The statutes allow no proxies in that body; `rule` quotes them.
  case proxiesForbidden(rule: String)
  /// The holder has as many proxies as the statutes allow; `rule` quotes them.
  case tooManyProxies(holder: String, count: Int, rule: String)
  /// The statutes keep proxies within a college; `rule` quotes them.
  case proxyAcrossColleges(grantor: String, holder: String, rule: String)
}
