import Governance

extension VisualIdentity {
  /// Styles of ours for office documents, in the association's colours.
  func painting(_ styles: [UInt8]) -> String {
    let (deep, warm) = (deep.code.dropFirst(), warm.code.dropFirst())
    return String(decoding: styles, as: UTF8.self)
      .replacing(/(?i)0b5563|b4531f/) { $0.output.lowercased() == "0b5563" ? deep : warm }
  }
}
