/// A step of a project's life. The list of stages is data of the file: these are its codes and labels.
public struct Stage: Hashable, Sendable {
  /// `study`, `inProgress`, `delivered`…
  public let code: String
  /// What is shown: "étude", "en cours", "réalisation"…
  public let label: String
  /// Its place in the order of a project's life.
  public let rank: Int

  /// A stage.
  public init(code: String, label: String, rank: Int) {
    self.code = code
    self.label = label
    self.rank = rank
  }

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
