import Governance

@testable import GovernanceConsole

extension Workspace {
  /// A workspace of tests: nobody at the terminal, the day of ``SampleFile``, the folder as home.
  static func test(_ folder: TemporaryFolder? = nil, path: String? = nil, width: Int? = 80) -> Workspace {
    Workspace(
      path: path, author: nil,
      environment: Environment(
        today: SampleFile.today, variables: ["HOME": folder?.path ?? "/dev/null/nobody"], width: width),
      conversation: .nobody { _ in }, catalogue: .french)
  }
}
