import Governance

extension Election {
  /// "Trésorier (Bureau)", "3 sièges (Conseil d’administration)".
  public var subject: String { "\(office?.label ?? places.of("siège")) (\(body.name))" }

  /// "élus : A, B, jusqu'au 30 juin 2028".
  public var result: String {
    let elected = candidates.filter(\.isElected).map(\.name)
    let names =
      elected.isEmpty
      ? "personne n'est élu" : "\(elected.count.agreeing("élu", "élus")) : \(elected.joined(separator: ", "))"
    return names + (electedUntil.map { ", jusqu'au \($0.frenchShort)" } ?? ", durée du mandat \(Gap.notStated)e")
  }
}
