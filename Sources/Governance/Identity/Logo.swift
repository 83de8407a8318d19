/// The association's logo, as a picture that documents can carry in themselves.
public struct Logo: Hashable, Sendable {
  /// The form of the picture.
  public let form: Form
  /// The bytes of its file.
  public let bytes: [UInt8]
  /// How wide it is against its height.
  public let proportion: Double
  /// What the picture shows, for who cannot see it.
  public let words: String

  /// A form of picture that every reader of documents knows.
  public enum Form: String, Sendable {
    case png, jpeg, svg
  }

  /// How many bytes a logo may have: it stands in every document.
  public static let limit = 200_000

  /// How many dots a logo may have on a side: what unpacks to more would fill a reader's memory.
  public static let sideLimit = 4000

  /// A logo of those bytes.
  ///
  /// - Throws: ``IdentityRefusal/logoTooBig(bytes:)``, ``IdentityRefusal/logoTooLarge(width:height:)``,
  ///   ``IdentityRefusal/notALogo`` or ``IdentityRefusal/unsafeLogo(_:)``.
  public init(_ bytes: [UInt8], words: PlainText) throws(Refusal) {
    guard bytes.count <= Self.limit else { throw .identity(.logoTooBig(bytes: bytes.count)) }
    if let size = RasterSize(png: bytes) {
      form = .png
      proportion = try size.checkedProportion
    } else if let size = RasterSize(jpeg: bytes) {
      form = .jpeg
      proportion = try size.checkedProportion
    } else if let markup = SVGMarkup(bytes) {
      if let fault = markup.fault { throw .identity(.unsafeLogo(fault)) }
      form = .svg
      proportion = markup.proportion
    } else {
      throw .identity(.notALogo)
    }
    self.bytes = bytes
    self.words = words.value
  }
}

extension RasterSize {
  /// - Throws: ``IdentityRefusal/logoTooLarge(width:height:)``.
  fileprivate var checkedProportion: Double {
    get throws(Refusal) {
      guard max(width, height) <= Logo.sideLimit else {
        throw .identity(.logoTooLarge(width: width, height: height))
      }
      return Double(width) / Double(height)
    }
  }
}
