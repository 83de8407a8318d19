/// Why one proxy more cannot be taken, among those that were given already (domain brief, §4 and §15, case 3).
public enum ProxyObstacle: Hashable, Sendable {
  /// Its grantor gave one already, to that holder.
  case given(to: Reference<Member>)
  /// Its holder gave a proxy away, and will not be there to use another's.
  case holderGave(to: Reference<Member>)
  /// The statutes forbid proxies.
  case forbidden
  /// The holder has as many as the statutes admit.
  case cap(held: Int)
}

extension [Proxy] {
  /// The proxy that an adherent gave and that has not lapsed.
  public func standing(of grantor: Reference<Member>) -> Proxy? {
    first { $0.grantor.id == grantor.id && $0.lapsedAt == nil }
  }

  /// Why that proxy cannot be taken; nil where it can.
  ///
  /// - Parameter rule: what the statutes say; nil where nobody read them, so that they hold nothing against it.
  public func obstacle(
    from grantor: Reference<Member>, to holder: Reference<Member>, under rule: ProxyRule?
  ) -> ProxyObstacle? {
    if let given = standing(of: grantor) { return .given(to: given.holder) }
    if let onward = standing(of: holder) { return .holderGave(to: onward.holder) }
    guard let rule else { return nil }
    guard rule.isAllowed else { return .forbidden }
    let held = count { $0.holder.id == holder.id && $0.lapsedAt == nil }
    if let cap = rule.cap, held >= cap { return .cap(held: held) }
    return nil
  }
}
