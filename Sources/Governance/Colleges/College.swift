/// A constituency of adherents, as the statutes of the association define them.
public struct College: Hashable, Sendable {
  /// How it is pointed at; the name is in the plural ("Membres actifs").
  public let reference: Reference<College>
  /// Its place in the statutes' order.
  public let rank: Int

  /// A college.
  public init(reference: Reference<College>, rank: Int) {
    self.reference = reference
    self.rank = rank
  }
}

extension College {
  /// Whether a college of that name is one of inhabitants, in which no organisation belongs: told by its name, since the
  /// record keeps no kinds of colleges.
  public static func isOfInhabitants(named name: String) -> Bool { name.lowercased().contains("habitant") }
}
