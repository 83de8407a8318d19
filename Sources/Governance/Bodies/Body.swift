/// A body of the association: it meets, and it decides, executes or advises. A working group is one too.
public struct Body: Hashable, Sendable {
  /// How it is pointed at.
  public let reference: Reference<Body>
  /// What it is.
  public let kind: BodyKind
  /// True where it gives opinions and notes instead of resolutions and minutes.
  public let isAdvisory: Bool
  /// What it is for, in the source's words.
  public let purpose: String?

  /// A body.
  public init(reference: Reference<Body>, kind: BodyKind, isAdvisory: Bool, purpose: String?) {
    self.reference = reference
    self.kind = kind
    self.isAdvisory = isAdvisory
    self.purpose = purpose
  }

  /// Whether a light list of conclusions is all that its meetings leave: nobody convenes, counts or signs there.
  public var givesConclusionsAlone: Bool { kind == .workingGroup }
}

/// What a body is.
public enum BodyKind: String, CaseIterable, Sendable {
  /// Assemblée générale.
  case generalAssembly
  /// Conseil d'administration.
  case board
  /// Bureau: the officers.
  case bureau
  /// A committee: COPIL, comité stratégique, comité opérationnel.
  case committee
  /// Groupe de travail.
  case workingGroup
}
