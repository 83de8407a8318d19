import Governance
import GovernanceFrench

extension ActivityReport {
  /// The adherents by college, those announced, and who came or left.
  var memberBlocks: [Block] {
    let rows: [[Text]] = members.colleges.map { college in
      [
        "\(strong: college.reference.name)", Text(college.parties.french), college.countFrench,
        Text(college.certaintyFrench),
      ]
    }
    var blocks: [Block] = [
      .heading(2, "Les adhérents"), .paragraph("Au \(members.day.frenchShort) : \(members.linkedSummary)."),
    ]
    if !members.kinds.isEmpty { blocks.append(.paragraph(kindSentence)) }
    blocks.append(.paragraph(yearBeforeSentence))
    if let starts = members.unknownStarts {
      blocks.append(
        .paragraph(
          "\(starts.count.of("adhésion")) \(starts.count.agreeing("attestée")) au \(starts.seenOn.frenchShort), sans que le début en soit connu."
        ))
    }
    if let announced = members.announced { blocks.append(.paragraph(Text(announced.sentence(period.year)))) }
    blocks += collegeChart
    blocks.append(
      .table(
        DocumentTable(
          caption: "Les collèges au \(members.day.frenchShort)",
          columns: ["Collège", "Adhérents", .init("Inscriptions", .right), "Certitude"], rows: rows,
          totals: members.assertions.number > 0
            ? ["Ensemble", "", Text(members.assertions, .assertions), ""] : nil)))
    if members.assertions.number > members.distinctCount {
      blocks.append(
        .note("Un adhérent inscrit dans deux collèges compte pour une inscription dans chacun, et pour un adhérent."))
    }
    if members.unplaced.count > 0 { blocks.append(.paragraph("Sans collège : \(members.unplaced.french).")) }
    return blocks + moves("Entrées", members.arrivals, "depuis")
      + moves("Départs", members.departures, "plus adhérent depuis") + undatedDepartureBlocks + collegeChangeBlocks
  }

  /// "Organisations par nature : ESS 4, entreprise 1, non renseignée 2."
  private var kindSentence: Text {
    let known = members.kinds.filter { $0.kind != .unknown }
    let parts = (known + members.kinds.filter { $0.kind == .unknown }).map { line -> Text in
      "\(line.kind.ofNature) \(line.proof, .organizationsOfKind(line.kind))"
    }
    return "Organisations par nature : " + parts.dropFirst().reduce(parts.first ?? Text()) { $0 + ", " + $1 } + "."
  }

  private var collegeChangeBlocks: [Block] {
    if members.collegeChanges.isEmpty { return [] }
    let proof = Proof(members.collegeChanges.map(\.counted))
    let count = members.collegeChanges.count
    return [
      .heading(3, "Changements de collège"),
      .paragraph(
        "\(proof, .collegeChanges) \(count.agreeing("adhérent a changé", "adhérents ont changé")) de collège."),
      .list(
        members.collegeChanges.map { change in
          "\(strong: change.counted.name ?? "Un habitant"), le \(change.day.frenchShort) : \(change.from.name) → \(change.to.name)"
        }),
    ]
  }

  /// "Un an plus tôt, au 31 décembre 2024 : 14 adhérents (2 de plus depuis)."; within the year "Au 31 décembre 2025".
  private var yearBeforeSentence: Text {
    let eve = period.firstDay.adding(days: -1).frenchShort
    let when = period.isProvisional ? "Au \(eve)" : "Un an plus tôt, au \(eve)"
    guard let before = members.yearBefore else {
      return "\(when) : non attesté, la comparaison n'est pas possible."
    }
    let published: Text = "\(before, .membersYearBefore) \(before.number.agreeing("adhérent"))"
    let now = members.yearBeforeCorrected
    // Where some cannot be told of, nobody knows how many more or fewer there are.
    guard members.unattestedCount == 0 else { return "\(when) : \(published) ; la comparaison n'est pas possible." }
    let change = members.distinctCount - (now ?? before).number
    let words = change == 0 ? "autant" : "\(Int(change.magnitude).french) de \(change > 0 ? "plus" : "moins") depuis"
    if let now {
      let sentence = "chiffre publié ; le registre, corrigé depuis, en dit \(now.number.french) (\(words))"
      return "\(when) : \(published), \(sentence)."
    }
    return "\(when) : \(published) (\(words))."
  }

  private var undatedDepartureBlocks: [Block] {
    let count = members.undatedDepartures.number
    if count == 0 { return [] }
    return [
      .paragraph("À une date inconnue : \(members.undatedDepartures, .undatedDepartures) \(count.agreeing("départ")).")
    ]
  }

  private func moves(_ title: String, _ moves: [Members.Move], _ words: String) -> [Block] {
    let sentence = "Aucun mouvement daté n'est saisi ; qui est seulement attesté n'est ni entré ni sorti dans l'année."
    return [
      .heading(3, "\(title) de l'année"),
      moves.isEmpty
        ? .paragraph(Text(sentence))
        : .list(
          moves.map { move in
            let reason = move.reason.map { " (\($0.french))" } ?? ""
            return "\(strong: move.name ?? "Un habitant"), \(words) \(move.day.since)\(reason)"
          }),
    ]
  }
}

extension ActivityReport.Members {
  /// "15 adhérents distincts (13 organisations et 2 habitants)".
  var summary: String { linkedSummary.string }

  /// The same, each number leading to those that it counts.
  var linkedSummary: Text {
    var text: Text =
      "\(distinct, .members) \(distinctCount.agreeing("adhérent distinct", "adhérents distincts"))"
    if distinctCount > 0 {
      text =
        text + " (\(organizations, .organizations) \(organizations.number.agreeing("organisation"))"
        + " et \(residents, .residents) \(residents.number.agreeing("habitant")))"
    }
    if unattestedCount > 0 {
      text =
        (distinctCount > 0 ? text + ", et " : "")
        + "\(unattested, .membersNotAttested) \(unattestedCount.agreeing("adhérent"))"
        + " non \(unattestedCount.agreeing("attesté")) à cette date"
    }
    return text
  }
}

extension ActivityReport.Members.CollegePicture {
  /// A dash where the record cannot tell, which is not zero.
  fileprivate var countFrench: Text {
    count == 0 && unattestedCount > 0 ? "—" : Text(placed, .collegeAssertions(reference))
  }

  fileprivate var certaintyFrench: String {
    var parts = Certainty.allCases.compactMap { certainty in
      certainties[certainty].map { count in
        switch certainty {
        case .confirmed: count.of("confirmée")
        case .probable: count.of("probable")
        case .toConfirm: "\(count.french) à confirmer"
        }
      }
    }
    if unattestedCount > 0 { parts.append(unattestedCount.of("non attestée", "non attestées")) }
    return parts.joined(separator: ", ")
  }
}

extension ActivityReport.Parties {
  /// "ADDS, DIE et 2 habitants"; "personne" for nobody.
  var french: String {
    let others = unnamedResidents > 0 ? [unnamedResidents.of("habitant")] : []
    return count == 0 ? "aucun inscrit" : (names + others).frenchList()
  }
}

extension ActivityReport.Announcement {
  /// "15 nommés sur 20 annoncés pour 2025 : 5 à 7 à saisir."
  fileprivate func sentence(_ year: Int) -> String {
    var text = "\(entered.of("nommé")) sur \(announced.of("annoncé")) pour \(year)"
    if missingAtMost > 0 {
      let range =
        missingAtLeast == missingAtMost ? missingAtMost.french : "\(missingAtLeast.french) à \(missingAtMost.french)"
      text += " : \(range) à saisir"
    }
    if missingAtLeast != missingAtMost {
      text += ", selon que les habitants sont comptés ou non dans le nombre annoncé"
    }
    return text + "."
  }
}

extension PartialDay {
  /// "le 1er mars 2026", "mars 2026 (jour non renseigné)".
  fileprivate var since: String {
    if case .day(let day) = self { "le \(day.frenchShort)" } else { "\(french) (jour \(Gap.notStated))" }
  }
}
