/// Why a logo or a colour was refused.
public enum IdentityRefusal: Hashable, Sendable {
  /// The file is no PNG, JPEG or SVG, or is cut short.
  case notALogo
  /// The file of a logo is too big.
  case logoTooBig(bytes: Int)
  /// A logo has too many dots on a side.
  case logoTooLarge(width: Int, height: Int)
  /// A logo in SVG does more than draw.
  case unsafeLogo(LogoFault)
  /// The text names no colour.
  case notAColour(String)
  /// Words could not be read in that colour; its contrast in tenths, cut.
  case paleColour(Colour, tenths: Int)
  /// There is no logo to take away.
  case noLogo
  /// The documents look so already.
  case identityUnchanged

  /// What a logo in SVG does beyond drawing.
  public enum LogoFault: Hashable, Sendable {
    /// It holds a script, or something that runs one.
    case script
    /// It fetches something from elsewhere.
    case outsideLink
  }
}
