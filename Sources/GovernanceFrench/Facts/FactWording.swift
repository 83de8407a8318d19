import Governance

extension Certainty {
  /// "confirmé", "probable", "à confirmer".
  public var french: String {
    switch self {
    case .confirmed: "confirmé"
    case .probable: "probable"
    case .toConfirm: "à confirmer"
    }
  }
}

extension SpanState {
  /// What to say beside a line that does not simply hold; nil where it does.
  public var remark: String? {
    switch self {
    case .holds: nil
    case .notYet: "pas encore"
    case .over: "terminé"
    case .notAttested: "non attesté"
    }
  }
}

extension Span {
  /// "depuis le 1er mars 2026", "attesté au 24/06/2025", "du 1er mars au 30 juin 2026".
  public var french: String { french(seenOn: \.frenchNumeric) }

  /// The same on a day on which it stands so: "attesté au 24/06/2025, non attesté avant", "… (terminé)".
  public func french(being state: SpanState) -> String {
    guard state == .notAttested else { return french + state.suffix }
    return endedOnUnknownDay ? french : french + ", non attesté avant"
  }

  /// The same, with the day on which it was seen written out as the others are.
  public var frenchInFull: String { french(seenOn: \.frenchShort) }

  private func french(seenOn day: (Day) -> String) -> String {
    let last = end.map { $0.adding(days: -1) }
    let unknownEnd = endedOnUnknownDay ? unknownEnd(until: day) : ""
    switch (from, last) {
    case (let from?, let last?): return "du \(from.frenchShort) au \(last.frenchShort)"
    case (let from?, nil):
      return "depuis le \(from.frenchShort)" + unknownEnd
    case (nil, let last) where began != nil:
      let since = "depuis \(began?.french ?? "")"
      return last.map { "\(since), jusqu'au \($0.frenchShort)" } ?? since + unknownEnd
    case (nil, let last):
      let seen = attestedOn.map { "attesté au \(day($0))" } ?? "date inconnue"
      if let last { return "\(seen), jusqu'au \(last.frenchShort)" }
      return seen + unknownEnd
    }
  }
}

extension Span {
  /// ", jusqu'en septembre 2024"; or how far the record knows.
  private func unknownEnd(until day: (Day) -> String) -> String {
    if let ended, ended.lastDay?.adding(days: 1) == until { return ", jusqu'en \(ended.french)" }
    return ", fin à une date inconnue" + (until.map { ", avant le \(day($0))" } ?? "")
  }
}

/// What is shown where the record has nothing.
public enum Gap {
  /// A fact that nobody told.
  public static let notStated = "non renseigné"
  /// Meetings of a time when the register was not kept.
  public static let notEntered = "non saisi"
  /// An item of an agenda about which the record holds nothing.
  public static let nothingOnItem = "Rien n'est saisi sur ce point."
}
