/// One line of the register of minutes.
public struct RegisterEntry: Hashable, Sendable {
  /// The meeting.
  public let meeting: Meeting
  /// Its seal.
  public let seal: Seal
  /// Whether text and fingerprint still agree, and the line before is the one that was there.
  public let isIntact: Bool
  /// How many corrigenda were added.
  public let corrigendumCount: Int

  /// How many signed papers are attached.
  public let paperCount: Int

  /// A line.
  public init(meeting: Meeting, seal: Seal, isIntact: Bool, corrigendumCount: Int, paperCount: Int) {
    self.meeting = meeting
    self.seal = seal
    self.isIntact = isIntact
    self.corrigendumCount = corrigendumCount
    self.paperCount = paperCount
  }
}
