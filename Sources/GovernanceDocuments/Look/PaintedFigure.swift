import Governance

extension Figure {
  /// The drawing in the association's colours; it is kept in those of the program, since a closed report has its own.
  func painted(in identity: VisualIdentity) -> Figure {
    if identity.deep == VisualIdentity.standard.deep, identity.warm == VisualIdentity.standard.warm { return self }
    let colours = [
      SVGWriter.Colour.deep.rawValue: identity.deep.code, SVGWriter.Colour.warm.rawValue: identity.warm.code,
    ]
    var figure = self
    // A colour stands alone between two quotes, which words in a drawing never do: theirs are escaped.
    figure.svg = svg.split(separator: "\"", omittingEmptySubsequences: false)
      .map { colours[String($0)].map { $0[...] } ?? $0 }.joined(separator: "\"")
    return figure
  }
}
