import Governance

extension VisualIdentity {
  /// A drawing of ours in the association's colours.
  ///
  /// - Parameter drawing: an SVG in those of the program.
  public func painting(drawing: String) -> String {
    if deep == Self.standard.deep, warm == Self.standard.warm { return drawing }
    let colours = [SVGWriter.Colour.deep.rawValue: deep.code, SVGWriter.Colour.warm.rawValue: warm.code]
    // A colour stands alone between two quotes, which words in a drawing never do: theirs are escaped.
    return drawing.split(separator: "\"", omittingEmptySubsequences: false)
      .map { colours[String($0)].map { $0[...] } ?? $0 }.joined(separator: "\"")
  }
}

extension Figure {
  /// The drawing in the association's colours, drawn once for all; it is kept in those of the program, since a closed report
  /// has its own.
  func painted(in identity: VisualIdentity) -> Figure {
    var figure = self
    figure.svg = identity.painting(drawing: svg)
    return figure
  }
}
