/// How the documents of the association look: its logo, and two colours.
public struct VisualIdentity: Hashable, Sendable {
  /// The logo at the head of documents; nil for none.
  public var logo: Logo?
  /// The colour of titles, rules and bars.
  public private(set) var deep: Colour
  /// The colour of notices and notes.
  public private(set) var warm: Colour

  /// What documents look like as long as the association has chosen nothing.
  public static let standard = VisualIdentity()

  private init() {
    deep = Self.deepByDefault
    warm = Self.warmByDefault
  }

  /// That logo and those colours.
  ///
  /// - Throws: ``IdentityRefusal/paleColour(_:tenths:)`` for one in which words could not be read.
  public init(logo: Logo? = nil, deep: Colour, warm: Colour) throws(Refusal) {
    for colour in [deep, warm] {
      let contrast = colour.contrast(with: Self.ground)
      // Cut, not rounded: 4.48 is not 4.5.
      guard contrast >= 4.5 else { throw .identity(.paleColour(colour, tenths: Int(contrast * 10))) }
    }
    self.logo = logo
    self.deep = deep
    self.warm = warm
  }

  private static let deepByDefault = Colour(red: 0x0b, green: 0x55, blue: 0x63)
  private static let warmByDefault = Colour(red: 0xb4, green: 0x53, blue: 0x1f)

  /// The darkest ground that either colour is written on, so that what is legible there is on white too.
  private static let ground = Colour(red: 0xf1, green: 0xf5, blue: 0xf6)
}
