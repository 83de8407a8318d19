import Governance

extension Election {
  /// "Trésorier (Bureau)", "3 sièges (Conseil d’administration), 2e tour".
  public var subject: String {
    "\(office?.label ?? places.of("siège")) (\(body.name))" + (round > 1 ? ", \(round)e tour" : "")
  }

  /// What one had to have: "majorité relative : sont élus ceux qui ont le plus de voix".
  public var majority: String {
    neededVotes.map { "majorité absolue, plus de la moitié des suffrages exprimés : \($0.of("voix", "voix")) requises" }
      ?? "majorité relative : sont élus ceux qui ont le plus de voix"
  }

  /// "1 place sur 3 reste à pourvoir"; nil where all were filled.
  public var openPlaces: String? {
    guard openPlaceCount > 0 else { return nil }
    return
      "\(openPlaceCount.of("place")) sur \(places.french) \(openPlaceCount.agreeing("reste", "restent")) à pourvoir"
  }

  /// "ADDS 5, DIE 4".
  public var votes: String { candidates.map { "\($0.name) \($0.votes.french)" }.joined(separator: ", ") }

  /// "7 présents, 0 représenté, 1 bulletin blanc, 3 votants dans aucun bulletin".
  public var voters: String {
    var parts = [present.of("présent"), represented.of("représenté")]
    if blank > 0 { parts.append(blank.of("bulletin blanc", "bulletins blancs")) }
    if spoiled > 0 { parts.append(spoiled.of("bulletin nul", "bulletins nuls")) }
    if let missing { parts.append(missing) }
    return parts.joined(separator: ", ")
  }

  /// "3 votants dans aucun bulletin"; nil where every voter is in one.
  public var missing: String? {
    guard votersWithoutBallot > 0 else { return nil }
    return "\(votersWithoutBallot.of("votant")) dans aucun bulletin" + (places > 1 ? ", au moins" : "")
  }

  /// "suffrages exprimés : 4 ; majorité absolue, plus de la moitié : 3 voix requises (3 > 2)".
  public static func absolute(needed: Int, ofCast cast: Int) -> String {
    "suffrages exprimés : \(cast.french) ; majorité absolue, plus de la moitié : "
      + "\(needed.of("voix", "voix")) \(needed.agreeing("requise")) (\(needed.french) > \(cast.half))"
  }

  /// How the votes were counted.
  public var arithmetic: String {
    guard let neededVotes, let votesCast else { return majority }
    return Self.absolute(needed: neededVotes, ofCast: votesCast)
  }

  /// "élus : A, B, jusqu'au 30 juin 2028".
  public var result: String {
    let elected = candidates.filter(\.isElected).map(\.name)
    guard !elected.isEmpty else {
      return quorum.map { !$0.isMet } ?? false ? "faute de quorum, personne n'est élu" : "personne n'est élu"
    }
    let names = "\(elected.count.agreeing("élu", "élus")) : \(elected.joined(separator: ", "))"
    if let electedUntil { return names + ", jusqu'au \(electedUntil.frenchShort)" }
    return names + (length.map { ", durée du mandat : \($0.french)" } ?? ", durée du mandat \(Gap.notStated)e")
  }
}
