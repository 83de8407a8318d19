import Governance

extension MemberListReader {
  /// What one line tells; nil for an empty one.
  func member(_ row: ListRow) -> ImportedMember? {
    guard row.cells.contains(where: { !$0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }) else { return nil }
    var member = ImportedMember(line: row.line)
    do throws(CellProblem) {
      // A spreadsheet leaves out empty cells at the end of a line; more cells than headings is another matter.
      if row.cells.dropFirst(headings.count).contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
        throw CellProblem("\(row.cells.count) cellules pour \(headings.count.of("colonne"))")
      }
      try read(row, into: &member)
    } catch {
      member.problem = error.sentence
      if member.name.isEmpty { member.organization = try? PlainText(row.cells.first ?? "", limit: 60) }
    }
    return member
  }

  private func read(_ row: ListRow, into member: inout ImportedMember) throws(CellProblem) {
    try readOrganization(row, into: &member)
    try readKind(row, into: &member)
    member.people = try people(row, of: member)
    member.college = try text(row, .college)
    member.office = try text(row, .office)
    for group in try listed(row, .groups) { member.groups.append(group) }
    member.since = try since(row)
    try readEnd(row, into: &member)
    if let text = try text(row, .seen) { member.seenOn = quickDay(text) }
    if member.name.isEmpty { throw CellProblem("ni organisation, ni nom de personne") }
    try readContacts(row, into: &member)
  }

  /// In a list of people, the organisation that each speaks for; whoever speaks for two is known by the first.
  private func readOrganization(_ row: ListRow, into member: inout ImportedMember) throws(CellProblem) {
    member.organization = try text(row, .organization)
    guard member.organization == nil, places[.represented] != nil else { return }
    let parts = try text(row, .represented)?.value.split(separator: " / ").map(String.init) ?? []
    if let first = parts.first { member.organization = try checked(first, "organisation") }
    member.isOfPeople = true
    if parts.count > 1 { member.remarks.append("représente aussi : \(parts.dropFirst().joined(separator: ", "))") }
  }

  private func readKind(_ row: ListRow, into member: inout ImportedMember) throws(CellProblem) {
    guard let text = try text(row, .kind) else { return }
    switch text.value.folded {
    case "habitant", "habitante", "particulier", "citoyen", "citoyenne", "personne physique": break
    case "association", "cooperative", "mutuelle", "fondation", "scop", "scic": member.kind = .sse
    case "commune", "mairie", "epci", "collectivite territoriale": member.kind = .publicAuthority
    default:
      member.kind = OrganizationKind(french: text.value)
      if member.kind == nil { member.remarks.append("nature « \(text.value) » non reprise") }
    }
  }

  private func people(_ row: ListRow, of member: ImportedMember) throws(CellProblem) -> [ImportedPerson] {
    var people: [ImportedPerson] = []
    let given = try text(row, .givenName)
    if let family = try text(row, .familyName) {
      // A column "Nom" without "Prénom" often holds both.
      people.append(places[.givenName] == nil ? person(family) : try person(given, family))
    } else if let given {
      throw CellProblem("un prénom (\(given.value)) sans nom")
    }
    for name in try names(row, .fullName) { people.append(person(name)) }
    for name in try names(row, .resident) {
      guard member.organization == nil else { throw CellProblem("une structure et un habitant sur une même ligne") }
      people.append(person(name))
    }
    for name in try names(row, .primary) {
      var primary = person(name)
      primary.rank = .primary
      people.append(primary)
    }
    if let text = try text(row, .civility), let first = people.first {
      people[0].writing = try addressed(first.writing, as: text)
    }
    for name in try names(row, .alternate) {
      var alternate = person(name)
      alternate.rank = .alternate
      people.append(alternate)
    }
    return people
  }

  private func person(_ text: PlainText) -> ImportedPerson {
    ImportedPerson(PersonName(reading: text.value, order: order).map { .told($0) } ?? .open(text))
  }

  /// In columns of their own; a civility may stand in either.
  private func person(_ given: PlainText?, _ family: PlainText) throws(CellProblem) -> ImportedPerson {
    let (civility, words) = PersonName.splittingCivility(family.value)
    guard !words.isEmpty else { throw CellProblem("« \(family.value) », une civilité sans nom") }
    let (another, others) = PersonName.splittingCivility(given?.value ?? "")
    return ImportedPerson(
      .told(
        PersonName(
          civility: civility ?? another, given: others.isEmpty ? nil : others.joined(separator: " "),
          family: words.joined(separator: " "))))
  }

  /// The name with the civility of its own column.
  private func addressed(
    _ writing: ImportedPerson.Writing, as text: PlainText
  ) throws(CellProblem) -> ImportedPerson.Writing {
    guard case .told(let name) = writing, let civility = PersonName.civility(text.value) else { return writing }
    if let told = name.civility, told != civility { throw CellProblem("civilité : « \(text.value) » ou « \(told) » ?") }
    return .told(PersonName(civility: civility, given: name.given, family: name.family))
  }

  /// The names of a cell. `DUPONT, Jean` is one of them, and half a name is none.
  private func names(_ row: ListRow, _ column: ImportColumn) throws(CellProblem) -> [PlainText] {
    let names = try listed(row, column, by: [" et ", " & "])
    guard names.count > 1 else {
      if let only = names.first, PersonName.splittingCivility(only.value).words.isEmpty {
        throw CellProblem("« \(only.value) », une civilité sans nom")
      }
      return names
    }
    guard names.contains(where: { !$0.value.contains(" ") }) else { return names }
    let together = names.map(\.value).joined(separator: " ")
    if names.count == 2, let cell = try text(row, column), cell.value.contains(","),
      let name = PersonName(reading: together), name.given != nil
    {
      return [try checked(together, column.french)]
    }
    throw CellProblem(
      "« \(names.map(\.value).joined(separator: " / ").truncated(to: 60)) » : une personne ou plusieurs ? "
        + "écrivez « Prénom NOM / Prénom NOM »")
  }

  /// Contacts go to the first person; several addresses to as many people, in their order.
  private func readContacts(_ row: ListRow, into member: inout ImportedMember) throws(CellProblem) {
    let emails = try listed(row, .email)
    let phones = try text(row, .phone)
    let lines = [try text(row, .address), try text(row, .postcode), try text(row, .town)].compactMap { $0?.value }
    let address = try lines.isEmpty ? nil : checked(lines.joined(separator: " "), "adresse")
    guard !member.people.isEmpty else {
      if !emails.isEmpty || phones != nil || address != nil {
        member.remarks.append("coordonnées non reprises : elles ne sont gardées que pour une personne")
      }
      return
    }
    if emails.count == 1 || emails.count == member.people.count {
      for (place, email) in emails.enumerated() { member.people[place].email = email }
    } else if !emails.isEmpty {
      member.people[0].email = emails[0]
      member.remarks.append("un seul courriel repris sur \(emails.count)")
    }
    member.people[0].phone = phones
    member.people[0].postalAddress = address
  }

  private func since(_ row: ListRow) throws(CellProblem) -> Beginning? {
    guard let text = try text(row, .since) else { return nil }
    if let day = quickDay(text) { return try past(Beginning(day)) }
    return try past(try beginning(text))
  }

  /// The last day, or that there was one.
  private func readEnd(_ row: ListRow, into member: inout ImportedMember) throws(CellProblem) {
    guard let text = try text(row, .last) else { return }
    if let day = quickDay(text) { member.last = .day(day) } else { member.last = try beginning(text).told }
    member.leftOnUnknownDay = member.last == nil
  }

  /// A day as spreadsheets write it, perhaps with an hour: "01/09/2025 00:00".
  private func quickDay(_ text: PlainText) -> Day? {
    let word = text.value.split(separator: " ").first.map(String.init) ?? ""
    return Day(iso: word) ?? day(word.split(separator: "/"))
  }

  private func beginning(_ text: PlainText) throws(CellProblem) -> Beginning {
    let shown = text.value.truncated(to: 40)
    let beginning: Beginning
    do {
      beginning = try DayReader(today: today, tense: .past).beginning(text.value)
    } catch .notBegun {
      throw CellProblem("« \(shown) » n'est pas encore venu")
    } catch {
      throw CellProblem("« \(shown) » n'est pas une date comme 01/09/2025")
    }
    // "jeudi" or "J-3" is no day of a list that was written some other day.
    guard beginning.told == nil || text.value.contains(where: \.isNumber) else {
      throw CellProblem("« \(shown) » n'est pas une date comme 01/09/2025")
    }
    return beginning
  }

  private func past(_ beginning: Beginning) throws(CellProblem) -> Beginning {
    if let day = beginning.span.from, day > today {
      throw CellProblem("le \(day.frenchNumeric) n'est pas encore venu")
    }
    return beginning
  }

  /// `01/09/2025`, without the general reader: a long list holds thousands.
  private func day(_ parts: [Substring]) -> Day? {
    guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
