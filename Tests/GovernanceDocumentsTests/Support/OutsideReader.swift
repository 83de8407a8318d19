import Foundation

/// A program that nobody here wrote and that reads what we write, through a small script of `Tests/Readers`.
struct OutsideReader {
  /// The script, without `.py`.
  let script: String
  /// The Python module that does the reading; its Debian package is `python3-` and the same.
  let module: String

  static let icalendar = OutsideReader(script: "icalendar_reader", module: "icalendar")
  /// Part of Python itself.
  static let email = OutsideReader(script: "email_reader", module: "email")
  static let vobject = OutsideReader(script: "vobject_reader", module: "vobject")

  /// Debian's packages belong to Debian's Python, whatever other one stands first in `PATH`.
  private static let python = "/usr/bin/python3"

  /// Whether its tests run: where it is installed, and always where `scripts/test --documents` forbids to skip them.
  var mayRun: Bool {
    if ProcessInfo.processInfo.environment["PTCE_DOCUMENTS"] != nil { return true }
    return (try? run(["-c", "import \(module)"], input: Data())) != nil
  }

  /// What it says of that text, from the JSON that its script prints.
  ///
  /// - Throws: ``Failure`` with its own words where it does not accept the text.
  func read<Value: Decodable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Readers/\(script).py")
    return try JSONDecoder().decode(type, from: run([path.standardized.path], input: Data(text.utf8)))
  }

  /// What a reader that refused had to say.
  struct Failure: Error {
    let words: String
  }

  private func run(_ arguments: [String], input: Data) throws -> Data {
    // Through a file: a pipe would have to be filled and emptied at once.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "input")
    try input.write(to: source)
    let errors = folder.appending(path: "errors")
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = URL(filePath: Self.python)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardError = try FileHandle(forWritingTo: errors)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(words: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    return data
  }
}
