/// What became of the minutes of one meeting: read again, signed, approved, sealed, mended.
public struct MinutesLife: Hashable, Sendable {
  /// When somebody read the draft again.
  public let reviewedOn: Day?
  /// When they were signed, with the signed paper where it was attached.
  public let signature: Signature?
  /// When and where they were approved.
  public let approval: Approval?
  /// The seal; nil while they can still change.
  public let seal: Seal?
  /// The signed papers that were attached after the sealing, in order.
  public let laterPapers: [SignedPaper]
  /// What was mended since, in order.
  public let corrigenda: [Corrigendum]

  /// A life.
  public init(
    reviewedOn: Day? = nil, signature: Signature? = nil, approval: Approval? = nil, seal: Seal? = nil,
    laterPapers: [SignedPaper] = [], corrigenda: [Corrigendum] = []
  ) {
    self.reviewedOn = reviewedOn
    self.signature = signature
    self.approval = approval
    self.seal = seal
    self.laterPapers = laterPapers
    self.corrigenda = corrigenda
  }

  /// All the signed papers: the one that came with the signature, then the others.
  public var signedPapers: [SignedPaper] {
    (signature?.scan.map { [SignedPaper(document: $0, attachedOn: nil)] } ?? []) + laterPapers
  }

  /// How far they have come.
  public var state: State {
    if approval != nil { return .approved }
    if signature != nil { return .signed }
    return reviewedOn == nil ? .draft : .reviewed
  }

  /// How far minutes can come.
  public enum State: String, CaseIterable, Sendable {
    /// Brouillon.
    case draft
    /// Relu.
    case reviewed
    /// Signé.
    case signed
    /// Approuvé.
    case approved
  }

  /// The signing of minutes.
  public struct Signature: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The signed paper, where it was attached.
    public let scan: AttachedDocument?

    /// A signature.
    public init(day: Day, scan: AttachedDocument?) {
      self.day = day
      self.scan = scan
    }
  }

  /// A scan of the minutes as they were signed: beside the sealed text, never it.
  public struct SignedPaper: Hashable, Sendable {
    /// The paper.
    public let document: AttachedDocument
    /// When it was attached; nil where that was with the signature.
    public let attachedOn: Day?

    /// A paper.
    public init(document: AttachedDocument, attachedOn: Day?) {
      self.document = document
      self.attachedOn = attachedOn
    }
  }

  /// The approval of minutes.
  public struct Approval: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The meeting that approved.
    public let meeting: Reference<Meeting>

    /// An approval.
    public init(day: Day, meeting: Reference<Meeting>) {
      self.day = day
      self.meeting = meeting
    }
  }
}
