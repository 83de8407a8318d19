/// Kept in the file as `{"kind": "qualified", "numerator": 2, "denominator": 3, "base": "votesCast"}`.
extension Majority: Codable {
  private enum Key: String, CodingKey { case kind, numerator, denominator, base }
  private enum Kind: String, Codable { case simple, moreThanHalf, halfPlusOne, qualified, unanimity }

  /// - Throws: `DecodingError` for another kind, or for a fraction that is none.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    func base() throws -> Base { try values.decode(Base.self, forKey: .base) }
    switch try values.decode(Kind.self, forKey: .kind) {
    case .simple: self = .simple
    case .unanimity: self = .unanimity
    case .moreThanHalf: self = .moreThanHalf(try base())
    case .halfPlusOne: self = .halfPlusOne(try base())
    case .qualified:
      let numerator = try values.decode(Int.self, forKey: .numerator)
      let denominator = try values.decode(Int.self, forKey: .denominator)
      guard (1...1000).contains(denominator), (1...denominator).contains(numerator) else {
        throw DecodingError.dataCorruptedError(forKey: .numerator, in: values, debugDescription: "not a fraction")
      }
      self = .qualified(numerator: numerator, denominator: denominator, try base())
    }
  }

  /// Writes the kind, and the fraction and base where it has them.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    switch self {
    case .simple: try values.encode(Kind.simple, forKey: .kind)
    case .unanimity: try values.encode(Kind.unanimity, forKey: .kind)
    case .moreThanHalf: try values.encode(Kind.moreThanHalf, forKey: .kind)
    case .halfPlusOne: try values.encode(Kind.halfPlusOne, forKey: .kind)
    case .qualified(let numerator, let denominator, _):
      try values.encode(Kind.qualified, forKey: .kind)
      try values.encode(numerator, forKey: .numerator)
      try values.encode(denominator, forKey: .denominator)
    }
    try values.encodeIfPresent(base, forKey: .base)
  }
}
