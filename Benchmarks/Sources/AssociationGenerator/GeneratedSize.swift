/// How big a generated file is.
public enum GeneratedSize: String, CaseIterable, Sendable {
  /// One PTCE for thirty years.
  case small
  /// Twenty of them in one file.
  case medium
  /// A hundred of them in one file: about 45,000 meetings, 1.5 million attendances, 50,000 projects, 500,000 notes.
  case large

  /// How many PTCE lie in the file beside the reference model.
  public var poleCount: Int {
    switch self {
    case .small: 1
    case .medium: 20
    case .large: 100
    }
  }
}
