import Foundation
import Governance

/// Another program that turns one form of a document into another.
///
/// It gets what it reads on its standard input and answers on its standard output, so that nothing of a document is
/// laid down elsewhere; what it complains of is not for users and is dropped.
struct Converter: Sendable {
  /// The command, looked for in PATH.
  let program: String
  /// The Debian package that brings it.
  let package: String
  /// How long it may take, in seconds.
  var limit = 60
  /// How much it may answer: a document of text stays far below.
  var outputLimit = 64 << 20

  /// Reads and writes office documents.
  static let pandoc = Converter(program: "pandoc", package: "pandoc")
  /// Prints HTML as PDF.
  static let weasyPrint = Converter(program: "weasyprint", package: "weasyprint")

  /// What the program answers to that input.
  ///
  /// - Throws: ``Refusal/converterMissing(program:package:)``, ``Refusal/converterFailed(program:)``,
  ///   ``Refusal/converterTooSlow(program:seconds:)``.
  func run(_ arguments: [String], input: Data) throws(Refusal) -> Data {
    let process: ChildProgram
    do {
      process = try ChildProgram(program, arguments)
    } catch {
      throw error.isAbsence
        ? .conversion(.converterMissing(program: program, package: package))
        : .conversion(.converterFailed(program: program))
    }
    switch process.converse(input, until: .now + .seconds(limit), outputLimit: outputLimit) {
    case .answered(let output): return output
    case .failed: throw .conversion(.converterFailed(program: program))
    case .tooSlow: throw .conversion(.converterTooSlow(program: program, seconds: limit))
    }
  }
}
