import Governance

/// How many days before, how many times a year, for how long.
extension RuleReader {
  var notice: NoticeRule? {
    // "15 jours au plus" and "plus de 15 jours" are other rules than "au plus tard 15 jours".
    guard words.has("jour") != words.has("semaine"), let count = words.number(in: 0...365, of: ["jour", "semaine"]),
      !words.isNegatedBeyondBounds,
      words.has("plus", before: "tard") || !words.all.contains("plus"), !words.has("dans", before: "les")
    else { return nil }
    let days = words.has("semaine") ? 7 * count : count
    guard words.has("calendaire") else { return NoticeRule(days: days, counting: .clearDays) }
    return words.has("franc") ? nil : NoticeRule(days: days, counting: .calendarDays)
  }

  /// Whether a notice was read as one of clear days though the text does not say how days are counted.
  public var assumesClearDays: Bool {
    subject == .notice && notice != nil && !words.has("calendaire") && !words.has("franc")
  }

  var secondNotice: SecondNoticeRule? {
    // "Dans les quinze jours" is a latest day, and the rule holds the earliest.
    guard words.has("moins") || words.has("minim") || !words.all.contains("dans") else { return nil }
    let waives = (words.has("quorum") && words.isNegated) || saysWhateverTheirNumber
    guard !(waives && words.has("meme", before: "quorum")), waives || !words.isNegated else { return nil }
    // The agenda of a second meeting is that of the first: the program takes it over. "Le jour" of it is none that counts.
    let countsDays = words.all.indices.contains { index in
      words.all[index].hasPrefix("jour") && !(index > 1 && words.all[index - 2] == "ordre")
    }
    let days = countsDays ? words.number(in: 0...365, of: ["jour"]) : nil
    guard waives || days != nil, countsDays == (days != nil) else { return nil }
    return SecondNoticeRule(days: days, waivesQuorum: waives)
  }

  /// "4 par an", "une fois par trimestre".
  var meetingsPerYear: Int? {
    let inYear = ["mois": 12, "trimestre": 4, "semestre": 2].filter { words.has("par", before: $0.key) }
    guard let count = words.number(in: 1...366, of: ["reunion", "fois", "par", "seance"]), inYear.count <= 1 else {
      return nil
    }
    let total = count * (inYear.first?.value ?? 1)
    return total <= 366 ? total : nil
  }

  var mandateLength: Int? {
    let years = words.numbers(of: ["an", "annee"], always: false)
    let months = words.numbers(of: ["mois"], always: false)
    switch (years.count, months.count) {
    case (1, 0): return (1...100).contains(years[0]) ? years[0] * 12 : nil
    case (0, 1): return (1...1200).contains(months[0]) ? months[0] : nil
    default: return nil
    }
  }
}
