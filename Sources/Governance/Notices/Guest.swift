/// Somebody who is invited to one meeting and sits nowhere: "Mme DURAND, mairie <durand@exemple.fr>".
public struct Guest: Hashable, Sendable {
  /// The name, which is kept with the notice.
  public let name: PlainText
  /// Where to write to, for the draft of a message; kept nowhere.
  public let email: String?

  /// A guest as typed: a name, and perhaps an e-mail address between angle brackets.
  ///
  /// - Throws: what ``PlainText`` throws.
  public init(_ text: String) throws(Refusal) {
    let start = text.lastIndex(of: "<")
    if let start, text.last == ">", text[start...].contains("@") {
      name = try PlainText(String(text[..<start]))
      email = String(text[text.index(after: start)...].dropLast())
    } else {
      name = try PlainText(text)
      email = nil
    }
  }
}
