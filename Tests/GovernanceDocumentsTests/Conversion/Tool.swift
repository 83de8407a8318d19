import Foundation
import Testing

@testable import GovernanceDocuments

/// A program that a test needs: a converter, or an independent reader of what it made.
enum Tool: String {
  case pandoc, weasyprint, python3, pdfinfo, pdftotext, soffice

  /// What the program answers to those bytes.
  func answer(_ arguments: String..., to input: Data) throws -> String {
    String(decoding: try Converter(program: rawValue, package: rawValue).run(arguments, input: input), as: UTF8.self)
  }

  fileprivate var isInstalled: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(rawValue)")
    }
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips the test where one of those programs is missing; `scripts/test --documents` installs them and skips nothing.
  static func needs(_ tools: Tool...) -> Self {
    .enabled("\(tools.map(\.rawValue).joined(separator: ", ")): scripts/test --documents") {
      ProcessInfo.processInfo.environment["PTCE_DOCUMENTS"] == "1" || tools.allSatisfy(\.isInstalled)
    }
  }
}
