import Governance
import GovernanceFrench

extension ActivityReport {
  /// The adherents college by college, each with who speaks for it.
  var rollBlocks: [Block] {
    let rolls = members.rolls.filter { !$0.entries.isEmpty || $0.unnamedResidents > 0 }
    return rolls.isEmpty ? [] : [.heading(2, "Annexe : adhérents par collège")] + rolls.map(table)
  }

  private func table(_ roll: CollegeRoll) -> Block {
    var rows: [[Text]] = roll.entries.map { entry in
      [
        Text(entry.name), Text(entry.representatives?.french ?? "—"),
        Text(entry.span.french(being: entry.state) + entry.certainty.suffix),
      ]
    }
    let unnamed = roll.unnamedResidents
    if unnamed > 0 {
      rows.append([Text(unnamed.of("habitant") + unnamed.agreeing(" non nommé", " non nommés")), "—", ""])
    }
    return .table(
      DocumentTable(
        caption: "\(roll.college?.name ?? "Sans collège"), au \(members.day.frenchShort)",
        columns: ["Adhérent", "Représenté par", "Inscription"], rows: rows))
  }

  /// Who held what in the year, from when until when: body by body, then who led the working groups.
  var mandateBlocks: [Block] {
    if mandates.isEmpty { return [] }
    let (leads, others) = (mandates.filter(\.isLead), mandates.filter { !$0.isLead })
    var bodies: [(body: Reference<Body>, mandates: [HeldMandate])] = []
    for mandate in others {
      if bodies.last?.body != mandate.body { bodies.append((mandate.body, [])) }
      bodies[bodies.count - 1].mandates.append(mandate)
    }
    let tables =
      bodies.map { table($0.body.name, "Mandat", $0.mandates) { $0.position.french.capitalizedFirst } }
      + (leads.isEmpty ? [] : [table("Chefs de file", "Groupe", leads, naming: \.body.name)])
    return [
      .heading(2, "Annexe : mandats"),
      .paragraph(
        Text(
          "Mandats de \(period.year). Les noms sont ceux du \(period.asOf.frenchShort), ou du dernier jour d'un mandat qui a "
            + "fini avant.")),
    ] + tables
  }

  private func table(
    _ caption: String, _ title: String, _ mandates: [HeldMandate], naming name: (HeldMandate) -> String
  ) -> Block {
    .table(
      DocumentTable(
        caption: caption, columns: [.init(title), "Tenu par", "Période"],
        rows: mandates.map {
          [Text(name($0)), Text($0.holderFrench(by: period.asOf)), Text($0.periodFrench)]
        }))
  }
}

extension ActivityReport.People {
  /// "Alix MARTIN et une personne non nommée"; "non renseigné" for nobody.
  fileprivate var french: String {
    let others = unnamed > 0 ? [unnamed.of("personne non nommée", "personnes non nommées")] : []
    return (names + others).isEmpty ? Gap.notStated : (names + others).frenchList()
  }
}

extension ActivityReport.HeldMandate {
  fileprivate var isLead: Bool { if case .office("lead", _) = position { true } else { false } }

  /// "DIE, par Paul ESSAI au 31/12/2025": a seat is the adherent's, and was when nobody knew who would speak for it. Of a
  /// mandate that is over, whoever spoke on its last day.
  fileprivate func holderFrench(by day: Day) -> String {
    guard case .seat = position, let member = holder.member, !holder.people.isEmpty, holder.people != [member] else {
      return holder.holder
    }
    let last = span.until.map { min(day, $0.adding(days: -1)) } ?? day
    return "\(member), par \(holder.people.frenchList()) au \(last.frenchNumeric)"
  }

  /// "du 1er mars 2024 au 3 mai 2025", "attesté au 24/06/2025 (à confirmer)".
  /// A date stays on one line with its words; a remark may go to the next.
  fileprivate var periodFrench: String {
    // That a mandate is over is said by its last day.
    let told = holder.state == .notAttested ? span.french(being: .notAttested) : span.french
    let (days, remark) = (told.prefix { $0 != "," }, told.drop { $0 != "," })
    let held = days.replacing(" ", with: "\u{A0}")
    // From when until when may take two lines.
    let dated = days.hasPrefix("du ") ? held.replacing("\u{A0}au\u{A0}", with: " au\u{A0}") : held
    let doubt = holder.certainty.suffix.dropFirst().replacing(" ", with: "\u{A0}")
    return "\(dated)\(remark)" + (doubt.isEmpty ? "" : " \(doubt)")
  }
}
