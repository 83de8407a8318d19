/// Where a rule that is applied comes from.
public enum Standing: Hashable, Sendable {
  /// The statutes state it, at that article where somebody noted which.
  case statutes(article: String?)
  /// The statutes were read and are silent, so what is usual applies.
  case silence(Basis)

  /// What a default rests on (domain brief, §14).
  public enum Basis: String, Sendable {
    /// Réponse ministérielle of 28 August 2012: of right, and as many as are given.
    case ministerialAnswer
    /// What those who write about associations say.
    case writings
    /// What associations do; nobody wrote it down.
    case custom
  }
}

/// A rule as it applies to one meeting.
public enum Applicable<Terms: Sendable>: Sendable {
  /// These terms, by that standing.
  case known(Terms, Standing)
  /// The statutes say something that the program does not compute: their words.
  case quoted(Rule.Statement)
  /// The statutes were not read, or are silent where nothing may be assumed.
  case unknown

  /// The terms, where there are any to compute with.
  public var terms: Terms? { if case .known(let terms, _) = self { terms } else { nil } }
  /// Where the terms come from.
  public var standing: Standing? { if case .known(_, let standing) = self { standing } else { nil } }
}

extension Applicable: Equatable where Terms: Equatable {}
extension Applicable: Hashable where Terms: Hashable {}
