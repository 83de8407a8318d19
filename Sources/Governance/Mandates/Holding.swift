/// Something that a person holds and that passes to nobody by itself: each is decided when somebody takes over.
public struct Holding: Hashable, Sendable {
  /// How a decision names it: `afeji`, `bureau`, `mob-membre`, `ca-2026-01-a1`.
  public let handle: String
  /// What is held.
  public let subject: Subject

  /// A holding.
  public init(handle: String, subject: Subject) {
    self.handle = handle
    self.subject = subject
  }

  /// Until when something promised was to be done; nil for what is held, and where no day was told.
  public var dueOn: Day? {
    switch subject {
    case .action(let action): action.dueOn
    case .step(let step): step.dueOn
    case .representation, .mandate, .groupMembership: nil
    }
  }

  /// Whether it was promised: it is not dated, and passes at once.
  public var isPromise: Bool {
    switch subject {
    case .action, .step: true
    case .representation, .mandate, .groupMembership: false
    }
  }

  /// What a person can hold.
  public enum Subject: Hashable, Sendable {
    /// Speaking for an organisation.
    case representation(Reference<Organization>)
    /// A seat or an office held by name, or the seat of an inhabitant.
    case mandate(Mandate)
    /// Taking part in a working group, for an organisation or for oneself.
    case groupMembership(Reference<Body>, of: Reference<Organization>?)
    /// Something promised and not done.
    case action(ActionItem)
    /// What is to be done next for a project.
    case step(ProjectStep)
  }
}

/// What becomes of something held when its holder makes way.
public enum HandOver: Hashable, Sendable {
  /// It passes to the successor.
  case passes
  /// It ends, and nobody takes it over.
  case ends
  /// The former holder keeps it.
  case stays
}
