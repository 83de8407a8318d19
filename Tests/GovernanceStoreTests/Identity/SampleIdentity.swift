import Governance

extension VisualIdentity {
  /// A logo and two colours that nobody has.
  static var sample: VisualIdentity {
    get throws(Refusal) {
      try VisualIdentity(
        logo: Logo(
          [UInt8](#"<svg viewBox="0 0 30 10"><rect width="30" height="10"/></svg>"#.utf8), words: PlainText("Une règle")
        ),
        deep: Colour(red: 0x1d, green: 0x3f, blue: 0x72), warm: Colour(red: 0x8f, green: 0x3a, blue: 0x1e))
    }
  }
}
