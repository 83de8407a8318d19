import Foundation
import Governance
import GovernanceStore

@testable import GovernanceConsole

/// A file of a reference model, made once and copied for each test that needs a fresh one.
struct SampleFile: Sendable {
  private let bytes: Result<Data, any Error>

  static let heninCarvin = SampleFile { try .heninCarvin() }
  static let empty = SampleFile {
    var model = try ReferenceModel.empty()
    model.association.name = "PTCE d'essai"
    return model
  }

  /// The day on which the register is begun, and which tests take for the present one.
  static var today: Day { Day(ordinal: 20_465) }

  /// The moment that the journal of tests notes.
  @Sendable static func clock() -> String { "2026-01-12T08:30:00Z" }

  private init(_ model: () throws -> ReferenceModel) {
    bytes = Result {
      let folder = try TemporaryFolder()
      let path = folder.path + "/modele.ptce"
      try AssociationFile.create(
        path, from: model(), keeper: PlainText("secrétariat"), today: Self.today, clock: Self.clock
      ).close()
      return try Data(contentsOf: URL(fileURLWithPath: path))
    }
  }

  func copy(to path: String) throws {
    try bytes.get().write(to: URL(fileURLWithPath: path))
    chmod(path, 0o600)
  }
}
