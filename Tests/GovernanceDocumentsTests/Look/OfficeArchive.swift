import Foundation
import Testing

@testable import GovernanceDocuments

/// The files within an office document, read by Python.
struct OfficeArchive {
  private let bytes: Data

  init(_ bytes: Data) { self.bytes = bytes }

  var names: [String] {
    get throws {
      try python("print('\\n'.join(z.namelist()))").split(separator: "\n").map(String.init)
    }
  }

  func text(_ name: String) throws -> String { try python("sys.stdout.buffer.write(z.read('\(name)'))") }

  private func python(_ line: String) throws -> String {
    try Tool.python3.answer(
      "-c", "import io, sys, zipfile; z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())); " + line, to: bytes)
  }
}
