import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let members = Command(
    "adhérents", "Liste les adhérents par collège, à une date.", topic: .members,
    Field.college("college").optional.meaning("un seul collège"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date ; sinon aujourd'hui"),
    examples: ["adhérents", "adhérents partenaires", "adhérents --au 24/06/2025", "adhérents --format csv"],
    isList: true
  ) { workspace, college, day in
    let listing = try workspace.reading().members(on: day, in: college)
    var answer = Answer()
    var table = Table(
      [
        Table.Column(key: "college", title: "Collège", isHidden: true), Table.Column(key: "name", title: "Nom"),
        Table.Column(key: "representatives", title: "Représenté par"), Table.Column(key: "offices", title: "Fonctions"),
        Table.Column(key: "certainty", title: "Certitude", isHidden: true),
        Table.Column(key: "code", title: "Code", isHidden: true),
        Table.Column(key: "kind", title: "Nature", isHidden: true),
        Table.Column(key: "state", title: "État", isHidden: true), Table.Column(key: "remark", title: "Remarque"),
      ],
      sections: listing.colleges.map { college in
        let (certainty, span) = (college.commonCertainty, college.commonSpan)
        return Table.Section(
          heading: college.heading(certainty, span),
          rows: Rows(college.entries) { $0.row(college.college.reference.name, besides: certainty, span) })
      })
    if !listing.unplaced.isEmpty {
      table.sections.append(
        Table.Section(
          heading: "Sans collège renseigné : \(listing.unplaced.count)",
          rows: Rows(listing.unplaced) { $0.row(nil, besides: nil, nil) }))
    }
    table.showsTitles = false
    answer.add(table)
    if college == nil { answer.add(listing.summary) }
    return answer
  }
}

extension CollegeListing {
  /// "Partenaires : 6 (attesté au 24/06/2025, à confirmer)".
  fileprivate func heading(_ certainty: Certainty?, _ span: Span?) -> String {
    let remarks = [span?.remark, certainty.flatMap { $0 == .confirmed ? nil : $0.french }].compactMap { $0 }
    return "\(college.reference.name) : \(entries.count)"
      + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }

  /// The certainty of all lines, where they share one.
  fileprivate var commonCertainty: Certainty? { common(\.certainty) }

  /// The span of all lines, where they share one.
  fileprivate var commonSpan: Span? { common(\.span) }

  private func common<Value: Equatable>(_ value: (MemberListingEntry) -> Value) -> Value? {
    guard let first = entries.first.map(value), entries.allSatisfy({ value($0) == first }) else { return nil }
    return first
  }
}

extension Span {
  /// What the list says of it: only what is not a plain start.
  fileprivate var remark: String? { from == nil ? french : nil }
}

extension MemberListingEntry {
  /// The line; its remarks leave out what the heading says for all.
  fileprivate func row(_ college: String?, besides commonCertainty: Certainty?, _ commonSpan: Span?) -> [Cell] {
    var remarks: [String] = []
    if let doubt { remarks.append(doubt) }
    if commonCertainty == nil, certainty != .confirmed { remarks.append(certainty.french) }
    if commonSpan == nil { remarks.append(span.french) }
    return [
      Cell(college), .text(member.reference.name), representatives.isEmpty ? .none : .list(representatives),
      offices.isEmpty ? .none : .list(offices.map(shown)), .word(certainty.french, code: certainty.rawValue),
      .text(member.reference.code),
      .word(member.kindFrench, code: member.kindCode), .word(doubt ?? "en cours", code: state.rawValue),
      remarks.isEmpty ? .none : .list(remarks),
    ]
  }
}

extension MemberListingEntry {
  /// What the record cannot tell: that the adherent belonged on that day, or only in which college.
  fileprivate var doubt: String? {
    belongs.remark ?? (state == .notAttested ? "collège non attesté" : nil)
  }

  /// "Secrétaire", or "Secrétaire (José GONCALVES)" where somebody else speaks for the adherent.
  fileprivate func shown(_ office: HeldOffice) -> String {
    // Where nothing of the adherent itself is attested, the line says so once.
    office.title + (holderToName(of: office).map { " (\($0))" } ?? "")
      + (office.isAttested || belongs != .holds ? "" : SpanState.notAttested.suffix)
  }
}

extension MemberListing {
  /// "15 adhérents distincts pour 22 inscriptions ; 20 annoncés : 5 à 7 à saisir."
  fileprivate var summary: String {
    let entries = self.entries
    let (distinct, attested) = (distinctMembers.count, attestedMembers.count)
    guard attested > 0 || distinct == 0 else {
      return "Aucun adhérent n'est attesté à cette date ; \(distinct.of("connu", "connus")) plus tard."
    }
    var sentence =
      attested == distinct
      ? distinct.of("adhérent distinct", "adhérents distincts")
      : "\(attested.of("adhérent attesté", "adhérents attestés")) et \((distinct - attested).of("non attesté", "non attestés"))"
    if assertionCount != distinct || !unplaced.isEmpty { sentence += " pour \(assertionCount.of("inscription"))" }
    let doubts = [Certainty.toConfirm, .probable].compactMap { certainty -> String? in
      let count = assertionCount(certainty)
      guard count > 0 else { return nil }
      return "\(count) \(certainty == .probable ? count.agreeing("probable", "probables") : certainty.french)"
    }
    if !doubts.isEmpty { sentence += ", dont \(doubts.joined(separator: " et "))" }
    if let announced, attested == distinct {
      let residents = Set(entries.filter(\.member.isResident).map(\.member.reference.id)).count
      let missing = announced.missing(organizations: distinct - residents, residents: residents)
      if missing.upperBound > 0 {
        sentence += " ; \(announced.count.of("annoncé", "annoncés")) : \(missing.french) à saisir"
      }
    }
    return sentence + "."
  }
}
