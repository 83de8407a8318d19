import Foundation
import Governance

/// Another program that turns one form of a document into another.
///
/// It gets what it reads on its standard input and answers on its standard output, so that nothing of a document is
/// laid down elsewhere; what it complains of is not for users and is dropped.
public struct Converter: Sendable {
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

  /// Makes a picture of a drawing.
  static let rsvg = Converter(program: "rsvg-convert", package: "librsvg2-bin")

  /// Whether drawings can be put into office documents here.
  public static var canDraw: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains { folder in
      FileManager.default.isExecutableFile(atPath: "\(folder)/\(rsvg.program)")
    }
  }

  /// A drawing as a PNG picture, fine enough to print; nil where nothing here can make one.
  static func picture(of figure: Figure) -> Data? { picture(ofDrawing: Data(figure.svg.utf8)) }

  /// The same of the bytes of an SVG.
  static func picture(ofDrawing drawing: Data) -> Data? {
    guard canDraw else { return nil }
    return try? rsvg.run(["--format=png", "--width=1800", "--keep-aspect-ratio"], input: drawing)
  }

  /// What the program answers to that input.
  ///
  /// - Throws: ``ConversionRefusal/converterMissing(program:package:)``, ``ConversionRefusal/converterFailed(program:)``,
  ///   ``ConversionRefusal/converterTooSlow(program:seconds:)``.
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
