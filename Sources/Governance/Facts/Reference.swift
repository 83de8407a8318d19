/// The name by which people point at one thing of the file: a code, a name to show, and the row behind it.
///
/// `Subject` keeps a project from being taken for an adherent; it is never instantiated here.
///
/// Two references are equal where they point at the same thing, whatever it was called on the day of each.
public struct Reference<Subject>: Hashable, Sendable {
  /// The key of the row in the file; it means nothing to a user.
  public let id: Int64
  /// The code that is typed: `adds`, `CA-2026-01`, `friperie-solidaire`.
  public let code: String
  /// The name that is shown.
  public let name: String

  /// A reference to the row with that key.
  public init(id: Int64, code: String, name: String) {
    self.id = id
    self.code = code
    self.name = name
  }

  /// Whether both point at the same thing.
  public static func == (one: Reference, other: Reference) -> Bool { one.id == other.id && one.code == other.code }

  /// What equal references share.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
