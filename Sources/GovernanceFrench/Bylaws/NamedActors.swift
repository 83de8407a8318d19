import Governance

/// Whom the statutes name for an act that is quoted and not computed: who signs minutes, who approves them.
///
/// Only what is plainly named is told, so that a difference is found where there is one and nowhere else.
public struct NamedActors: Sendable {
  /// Whether whoever chairs is named.
  public let chair: Bool
  /// Whether whoever takes the minutes is named.
  public let secretary: Bool
  /// The bodies that are named, by their kind.
  public let bodies: Set<BodyKind>
  /// Whether the next meeting of the same body is named.
  public let isNextMeeting: Bool

  /// Those whom that text names; nobody where it says whom it does not mean.
  public init(_ text: String) {
    let words = RuleWords(text)
    let isPlain = !words.isNegatedBeyondBounds
    chair = isPlain && words.all.contains { $0.hasPrefix("president") }
    secretary = isPlain && words.has("secretaire")
    isNextMeeting = isPlain && (words.has("suivant") || words.has("prochain"))
    var bodies: Set<BodyKind> = []
    if words.has("assemblee") || words.all.contains("ag") { bodies.insert(.generalAssembly) }
    if words.has("conseil") || words.all.contains("ca") { bodies.insert(.board) }
    if words.all.contains("bureau") { bodies.insert(.bureau) }
    self.bodies = isPlain ? bodies : []
  }

  /// Whether a body of that kind is not one of those named; false where none is.
  public func differs(from kind: BodyKind, isSameBody: Bool) -> Bool {
    guard !bodies.isEmpty || isNextMeeting else { return false }
    return !bodies.contains(kind) && !(isNextMeeting && bodies.isEmpty && isSameBody)
  }

  /// Which of those who sign is not noted: "présidence de séance", "secrétariat de séance".
  public func notNoted(hasChair: Bool, hasSecretary: Bool) -> [String] {
    [
      chair && !hasChair ? "présidence de séance" : nil,
      secretary && !hasSecretary ? "secrétariat de séance" : nil,
    ].compactMap { $0 }
  }
}

extension MeetingRecord {
  /// Who convenes by the statutes, for the letter to be signed by; nil where they do not say.
  public var convenorRemark: String? {
    guard case .stated(let statement) = rules.state(of: .convenor) else { return nil }
    return "D'après les statuts, convoque : « \(statement.french) ». La lettre porte cette signature."
  }

  /// What the statutes say of who signs, where the record does not tell who that was.
  public var signatureRemark: String? {
    guard case .stated(let statement) = rules.state(of: .signatories) else { return nil }
    let missing = NamedActors(statement.text).notNoted(hasChair: chair != nil, hasSecretary: recordingSecretary != nil)
    guard !missing.isEmpty else { return nil }
    return "Les statuts font signer « \(statement.french) » ; non noté pour cette réunion : "
      + "\(missing.frenchList()), si bien que rien ne dit qui a signé. Pour le dire : pv \(meeting.reference.code) rectifier \"Signé par …\""
  }

  /// What the statutes say of who approves minutes, where that body is another.
  public func approvalRemark(in approving: Meeting, of kind: BodyKind) -> String? {
    guard case .stated(let statement) = rules.state(of: .approver),
      NamedActors(statement.text).differs(from: kind, isSameBody: approving.body == body.reference)
    else { return nil }
    return "Les statuts font approuver par « \(statement.french) » ; \(approving.reference.code) est "
      + "d'une autre instance (\(approving.body.name)). C'est noté ainsi."
  }
}
