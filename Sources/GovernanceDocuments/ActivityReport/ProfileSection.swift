import Governance
import GovernanceFrench

extension ActivityReport {
  /// The association in brief.
  var profileBlocks: [Block] {
    let association = profile.association
    var facts: [Text] = ["\(strong: association.name)"]
    if let slogan = association.slogan { facts[0] = "\(strong: association.name) : \(emphasis: slogan)" }
    if let former = association.formerName { facts.append("Ancien nom : \(former)") }
    facts.append("Territoire : \(association.territory ?? Gap.notStated)")
    facts.append("Siège : \(association.headOffice ?? Gap.notStated)")
    facts += profile.premises.map {
      "Locaux : \($0.description), \($0.span.french(being: $0.span.state(on: period.asOf)))\($0.certainty.suffix)"
    }
    facts += profile.staff.map { post in
      let since = post.since.map { ", depuis \($0.sinceFrench)" } ?? ""
      return "Poste salarié : \(post.title)\(since)\(post.certainty.suffix)"
    }
    var blocks: [Block] = [.heading(2, "L'association en bref"), .list(facts)]
    if !profile.missions.isEmpty {
      blocks += [.heading(3, "Ses missions"), .numbered(profile.missions.map { Text($0.text + $0.certainty.suffix) })]
    }
    if !profile.history.isEmpty {
      blocks += [.heading(3, "Son histoire"), .list(profile.history.map(\.line))]
    }
    return blocks
  }

  /// The dates of the year.
  var keyDateBlocks: [Block] {
    [
      .heading(2, "Les dates de l'année \(period.year)"),
      profile.keyDatesOfYear.isEmpty
        ? .paragraph("Aucune date marquante n'est saisie pour cette année.")
        : .list(profile.keyDatesOfYear.map(\.line)),
    ]
  }
}

extension KeyDate {
  fileprivate var line: Text { "\(strong: day.french) : \(text)\(provenance.certainty.suffix)" }
}

extension PartialDay {
  /// "le 19 septembre 2024", "juillet 2024", "2024": as it follows "depuis".
  var sinceFrench: String {
    if case .day = self { "le " + french } else { french }
  }
}
