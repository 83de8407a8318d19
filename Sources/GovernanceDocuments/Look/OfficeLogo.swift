import Foundation
import Governance

/// A logo as an office document holds it: a file of its archive, and its size on paper.
struct OfficeLogo {
  /// Where it lies in the archive.
  let path: String
  /// The picture.
  let bytes: Data
  let mediaType: String
  /// In centimetres.
  let width: Double
  let height: Double
  /// What it shows, escaped.
  let words: String

  /// - Parameter drawingIsRead: whether an SVG can stay one; else it becomes a PNG, and there is no logo where nothing
  ///   here can make one.
  init?(_ logo: Logo, drawingIsRead: Bool) {
    var (form, bytes) = (logo.form, Data(logo.bytes))
    if form == .svg, !drawingIsRead {
      guard let picture = Converter.picture(ofDrawing: bytes) else { return nil }
      (form, bytes) = (.png, picture)
    }
    path = "\(drawingIsRead ? "Pictures" : "media")/logo.\(form.rawValue)"
    self.bytes = bytes
    mediaType = form.mediaType
    // At most 6 centimetres wide and 2 high.
    let tall = min(2, 6 / logo.proportion)
    height = (tall * 100).rounded() / 100
    width = (tall * logo.proportion * 100).rounded() / 100
    words = logo.words.printable.htmlEscaped
  }
}
