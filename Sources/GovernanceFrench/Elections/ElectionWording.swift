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
    let open = places - candidates.count(where: \.isElected)
    guard open > 0 else { return nil }
    return "\(open.of("place")) sur \(places.french) \(open.agreeing("reste", "restent")) à pourvoir"
  }

  /// "élus : A, B, jusqu'au 30 juin 2028".
  public var result: String {
    let elected = candidates.filter(\.isElected).map(\.name)
    guard !elected.isEmpty else { return "personne n'est élu" }
    let names = "\(elected.count.agreeing("élu", "élus")) : \(elected.joined(separator: ", "))"
    return names + (electedUntil.map { ", jusqu'au \($0.frenchShort)" } ?? ", durée du mandat \(Gap.notStated)e")
  }
}
