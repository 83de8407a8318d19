/// A step of a project's life. The list of stages is data of the file: these are its codes and labels.
public struct Stage: Hashable, Sendable {
  /// `study`, `inProgress`, `delivered`…
  public var code: String { words.code }
  /// What is shown: "étude", "en cours", "réalisation"…
  public var label: String { words.label }
  /// Its place in the order of a project's life.
  public var rank: Int { words.rank }

  /// A stage.
  public init(code: String, label: String, rank: Int) {
    words = Words(code: code, label: label, rank: rank)
  }

  /// Kept once, since a large file has tens of thousands of projects at few stages.
  private let words: Words

  private final class Words: Sendable {
    let code: String
    let label: String
    let rank: Int

    init(code: String, label: String, rank: Int) {
      self.code = code
      self.label = label
      self.rank = rank
    }
  }

  /// Whether both are the same step.
  public static func == (one: Stage, other: Stage) -> Bool {
    one.words === other.words || one.code == other.code && one.label == other.label && one.rank == other.rank
  }

  /// What equal stages share.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// The code of the stage of a project whose source does not tell.
  public static let notStatedCode = "notStated"

  /// The code of the stage at which a project was given up.
  public static let abandonedCode = "abandoned"

  /// What stands for the stage on a day before the first one on which the project was seen: no stage of the list.
  public static let notAttested = Stage(code: "notAttested", label: "non attesté", rank: 0)

  /// The codes of the stages at which a project does not go on: delivered, paused, abandoned.
  public static let restingCodes = ["delivered", "paused", "abandoned"]

  /// Whether the project goes on, as far as the record can tell.
  public var isActive: Bool { !Self.restingCodes.contains(code) && code != Self.notAttested.code }
}
