import Governance

extension GovernancePicture {
  /// The picture in words.
  public var outline: GovernanceOutline {
    let committees = bodies.filter { $0.body.kind == .committee }
    let others = bodies.filter { $0.body.kind != .committee }
    return GovernanceOutline(
      title: "Organigramme de « \(association) » au \(day.frenchShort)",
      levels: [
        .init("Collèges", remark: membersRemark, colleges.map(\.box)),
        .init(
          "Instances", remark: others.isEmpty ? "Aucune instance n'est saisie." : nil, isDetailed: true,
          others.map(\.box)),
        .init(
          "Comités", remark: committees.isEmpty ? "Aucun comité n'est saisi." : nil, committees.map(\.box)),
        .init(
          "Groupes de travail", remark: groups.isEmpty ? "Aucun groupe de travail n'est saisi." : nil,
          groups.map(\.box)),
      ])
  }

  /// "15 adhérents distincts"; what is not attested is told apart.
  private var membersRemark: String {
    var parts: [String] = []
    if distinctCount > 0 { parts.append(distinctCount.of("adhérent distinct", "adhérents distincts")) }
    if unattestedCount > 0 {
      parts.append("\(unattestedCount.of("adhérent")) non \(unattestedCount.agreeing("attesté")) à cette date")
    }
    if parts.isEmpty { parts.append("aucun adhérent n'est saisi") }
    if unplacedCount > 0 { parts.append("\(unplacedCount.french) sans collège renseigné") }
    if colleges.isEmpty { parts.append("aucun collège n'est saisi") }
    return parts.joined(separator: " ; ").capitalizedFirst + "."
  }
}

extension ActivityReport.Members.CollegePicture {
  fileprivate var box: GovernanceOutline.Box {
    var lines: [GovernanceOutline.Line] = []
    if count > 0 { lines.append(.init(count.of("inscrit"))) }
    let doubts = [Certainty.toConfirm, .probable].compactMap { certainty in
      certainties[certainty].map { certainty == .toConfirm ? "\($0.french) à confirmer" : $0.of("probable") }
    }
    if !doubts.isEmpty { lines.append(.init("dont \(doubts.frenchList())", isDoubt: true)) }
    if unattestedCount > 0 {
      let words = unattestedCount.of("inscription non attestée", "inscriptions non attestées")
      lines.append(.init("\(words) à cette date", isDoubt: true))
    }
    if lines.isEmpty { lines.append(.init("aucun inscrit dans le dossier", isDoubt: true)) }
    return .init(reference.name, lines, names: names)
  }

  /// Those who may be named, then how many others. What holds of all of them is told once, in the facts.
  private var names: [GovernanceOutline.Line] {
    let isMixed = Set(listed.map(\.certainty)).count > 1
    let named = listed.compactMap { entry in
      entry.name.map { name in
        GovernanceOutline.Line(
          name + entry.state.suffix + (isMixed ? entry.certainty.suffix : ""),
          isDoubt: entry.state != .holds || isMixed && entry.certainty != .confirmed)
      }
    }
    var lines = named
    lines.addUnnamed(listed.count - named.count)
    return lines
  }
}

extension [GovernanceOutline.Line] {
  /// "2 habitants non nommés", if there are any.
  fileprivate mutating func addUnnamed(_ count: Int) {
    if count > 0 { append(.init(count.of("habitant") + count.agreeing(" non nommé", " non nommés"))) }
  }
}

extension ActivityReport.BodyPicture {
  fileprivate var box: GovernanceOutline.Box {
    var lines: [GovernanceOutline.Line] = []
    if let purpose = body.purpose { lines.append(.init(purpose)) }
    if body.isAdvisory {
      lines.append(
        .init("Donne des avis\(advisoryCertainty.suffix)", isDoubt: advisoryCertainty != .confirmed))
    }
    lines.append(compositionLine)
    if let seating {
      lines.append(.init(seating.french, isDoubt: seating.vacant == nil))
      if seating.inDoubt > 0 {
        lines.append(.init("\(seating.inDoubt.of("mandat")) à confirmer", isDoubt: true))
      }
    } else if composition == .seats {
      lines.append(.init("Sièges : \(Gap.notStated)", isDoubt: true))
    }
    if composition == .offices, officers.isEmpty, vacantOffices.isEmpty {
      lines.append(.init("Fonctions : \(Gap.notStated)", isDoubt: true))
    }
    return .init(
      body.reference.name, isAdvisory: body.isAdvisory, lines,
      names: officers.map(\.named)
        + vacantOffices.map { .init("\($0.capitalizedFirst) : vacant", isDoubt: true) } + (seating?.names ?? []))
  }

  private var compositionLine: GovernanceOutline.Line {
    guard let composition else { return .init("Composition : \(Gap.notStated)", isDoubt: true) }
    let certainty = compositionCertainty ?? .confirmed
    let words =
      switch composition {
      case .seats: "titulaires des sièges"
      case .offices: "titulaires des fonctions"
      default: composition.french
      }
    return .init("Composition : \(words)\(certainty.suffix)", isDoubt: certainty != .confirmed)
  }
}

extension ActivityReport.BodyPicture.Officer {
  /// Who holds which office.
  fileprivate var named: GovernanceOutline.Line {
    .init(line, isDoubt: state != .holds || certainty != .confirmed || isOfFormerMember)
  }
}

extension ActivityReport.Seating {
  /// Who sits, for whom, then what is vacant. What holds of all seats is told once, in the facts.
  fileprivate var names: [GovernanceOutline.Line] {
    let isMixed = Set(holders.map(\.certainty)).count > 1
    let named = holders.filter(\.isNamed)
    var lines = named.map { holder in
      GovernanceOutline.Line(
        holder.holder + holder.state.suffix + (isMixed ? holder.certainty.suffix : "") + holder.leftSuffix,
        isDoubt: holder.state != .holds || isMixed && holder.certainty != .confirmed || holder.isOfFormerMember)
    }
    lines.addUnnamed(holders.count - named.count)
    if let vacant, vacant > 0 { lines.append(.init(vacant.of("siège vacant", "sièges vacants"), isDoubt: true)) }
    return lines
  }
}

extension GovernancePicture.Group {
  fileprivate var box: GovernanceOutline.Box {
    guard let lead else {
      return .init(reference.name, [.init("Chef de file : \(Gap.notStated)", isDoubt: true)])
    }
    return .init(reference.name, [], names: [lead.named])
  }
}
