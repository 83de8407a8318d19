import Governance

extension MeetingOverlap {
  /// "Attention : BUREAU-2026-01 se réunit le même jour à 18 h ; attendus aux deux : … (2 personnes)."
  public var french: String {
    let hour =
      if let time = other.startsAt { "à \(time.french)" } else { "à une heure non renseignée" }
    if isOfSameBody {
      return
        "Attention, \(meeting.reference.code) : \(other.reference.code), de la même instance, a lieu le même jour \(hour)."
    }
    let named = people.prefix(6).map(\.name)
    let others = people.count - named.count
    let names = (named + (others > 0 ? [others.of("autre")] : [])).frenchList()
    return "Attention, \(meeting.reference.code) : \(other.reference.code) a lieu le même jour \(hour). "
      + "Attendus aux deux : \(names)."
  }
}
