import Foundation
import Governance

/// The look of a closed report, as its text keeps it.
struct SealedIdentity: Codable, Sendable {
  private let deep: String
  private let warm: String
  private let logo: SealedLogo?

  private struct SealedLogo: Codable, Sendable {
    /// Base64 in the JSON.
    let bytes: Data
    let words: String
  }

  init(_ identity: VisualIdentity) {
    deep = identity.deep.code
    warm = identity.warm.code
    logo = identity.logo.map { SealedLogo(bytes: Data($0.bytes), words: $0.words) }
  }

  /// - Throws: ``IdentityRefusal``.
  var visualIdentity: VisualIdentity {
    get throws(Refusal) {
      guard let deep = Colour(deep) else { throw .identity(.notAColour(deep)) }
      guard let warm = Colour(warm) else { throw .identity(.notAColour(warm)) }
      var found: Logo?
      if let logo { found = try Logo([UInt8](logo.bytes), words: PlainText(logo.words)) }
      return try VisualIdentity(logo: found, deep: deep, warm: warm)
    }
  }
}
