/// Why a document was not read or made.
public enum ConversionRefusal: Hashable, Sendable {
  /// The file is no document of the kind that its name tells.
  case unreadableDocument(path: String)
  /// The document is too large to be read.
  case documentTooLarge(path: String, megabytes: Int)
  /// The program that makes that form of a document is not there; the Debian package brings it.
  case converterMissing(program: String, package: String)
  /// The program stopped without a document.
  case converterFailed(program: String)
  /// The program had not ended in the time it was given.
  case converterTooSlow(program: String, seconds: Int)
}
