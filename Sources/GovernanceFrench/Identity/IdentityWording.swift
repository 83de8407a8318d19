import Governance

extension VisualIdentity {
  /// "logo PNG « La ruche », couleurs #0b5563 et #b4531f".
  public var summary: String {
    let logo = logo.map { "logo \($0.form.french) « \($0.words) »" } ?? "sans logo"
    return "\(logo), couleurs \(deep.code) et \(warm.code)"
  }
}

extension Logo.Form {
  /// As people write it.
  public var french: String {
    switch self {
    case .png: "PNG"
    case .jpeg: "JPEG"
    case .svg: "SVG"
    }
  }
}
