import Foundation
import Governance
import Testing

@testable import GovernanceDocuments

@Suite struct ConverterTests {
  @Test("What goes in comes out, however much it is")
  func conversation() throws {
    let input = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    #expect(try Converter(program: "cat", package: "coreutils").run([], input: input) == input)
  }

  @Test("A program that is not there is named, with its package")
  func missing() {
    let refusal = Refusal.conversion(.converterMissing(program: "ptce-absent", package: "absent"))
    #expect(throws: refusal) { try Converter(program: "ptce-absent", package: "absent").run([], input: Data()) }
    #expect(refusal.sentence.contains("sudo apt-get install absent"))
  }

  @Test("A program that fails without having read what it was given does no harm")
  func failing() {
    #expect(throws: Refusal.conversion(.converterFailed(program: "false"))) {
      try Converter(program: "false", package: "coreutils").run([], input: Data(count: 1 << 20))
    }
  }

  @Test("A program that answers without end is stopped")
  func endless() {
    #expect(throws: Refusal.conversion(.converterFailed(program: "yes"))) {
      try Converter(program: "yes", package: "coreutils", outputLimit: 1 << 16).run([], input: Data())
    }
  }

  @Test("A program that takes too long ends, and so does what it started")
  func slow() throws {
    let folder = try PrivateFolder()
    let script = "sleep 300 & echo $! > '\(folder.path)/child'; wait"
    #expect(throws: Refusal.conversion(.converterTooSlow(program: "sh", seconds: 1))) {
      try Converter(program: "sh", package: "dash", limit: 1).run(["-c", script], input: Data())
    }
    let child = try String(contentsOfFile: folder.path + "/child", encoding: .utf8)
    let process = try #require(pid_t(child.trimmingCharacters(in: .newlines)))
    // The signal is sent; its effect may take a moment. Where nobody takes note of its end, it stays as a zombie.
    func isOver() -> Bool {
      let state = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?.split(separator: " ")
      return kill(process, 0) != 0 || state?.dropFirst(2).first == "Z"
    }
    for _ in 0..<3000 where !isOver() { usleep(10_000) }
    #expect(isOver())
  }

  @Test("Several at once do not wait for each other")
  func several() async {
    await withTaskGroup(of: Data?.self) { group in
      for number in 0..<8 {
        group.addTask {
          try? Converter(program: "cat", package: "coreutils").run([], input: Data("\(number)".utf8))
        }
      }
      var answers: Set<Data?> = []
      for await answer in group { answers.insert(answer) }
      #expect(answers == Set((0..<8).map { Data("\($0)".utf8) }))
    }
  }

  @Test("The temporary folder is its owner's alone, and goes")
  func privateFolder() throws {
    var folder: PrivateFolder? = try PrivateFolder()
    let path = try #require(folder?.path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    _ = try folder?.write(Data("x".utf8), as: "x")
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
