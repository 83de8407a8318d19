import Foundation
import Governance

/// A logo as a page holds it in itself.
struct HTMLLogo {
  /// The picture as `data:`.
  let address: String
  /// What it shows.
  let words: String

  init(_ logo: Logo) {
    address = "data:\(logo.form.mediaType);base64,\(Data(logo.bytes).base64EncodedString())"
    words = logo.words
  }
}

extension Logo.Form {
  /// As files on the web are named.
  var mediaType: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .svg: "image/svg+xml"
    }
  }
}
