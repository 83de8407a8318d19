import Governance
import GovernanceFrench

extension Field where Value == ClockTime {
  /// The hour of what happens in a session: as typed, else the present one while the meeting takes place.
  static func sessionTime(_ name: String) -> Field {
    var field = Field.time(name).otherwise { try $0.hourOfSession() }
    field.spec.meaning = "l'heure ; sinon maintenant, le jour même"
    return field
  }
}

/// Where the agenda stands: an item, or none of them.
struct AgendaPosition: Sendable {
  /// The number of the item; nil off the agenda.
  let number: Int?
}

extension Field where Value == AgendaPosition {
  /// An item of the agenda of this session, by its number or by words of its title; `hors` for none.
  static func agendaPosition(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Quel point ?", placeholder: "N|TITRE|hors", meaning: name,
        take: { words, _, _ in words.count }),
      read: { words, workspace in
        let text = words.map(\.text).joined(separator: " ")
        if let number = Int(text) { return AgendaPosition(number: number) }
        let typed = text.folded
        if ["hors", "aucun", "hors ordre du jour", "hors de l'ordre du jour"].contains(typed) {
          return AgendaPosition(number: nil)
        }
        let agenda = try workspace.reading().record(of: workspace.currentSession()).agenda
        let found = agenda.filter { $0.title.folded.contains(typed) }
        guard let item = found.first, found.count == 1 else {
          let titles = (found.isEmpty ? agenda : found).map { "\($0.number). \($0.title)" }
          throw Refusal.unfitValue(text, expected: (titles + ["hors (de l'ordre du jour)"]).frenchList(.or))
        }
        return AgendaPosition(number: item.number)
      })
  }
}

extension Field where Value == Reference<Meeting> {
  /// The meeting whose session this is.
  static var sessionMeeting: Field {
    Field(
      spec: FieldSpec(
        name: "séance", placement: .implied, question: nil, placeholder: "", meaning: "la séance en cours",
        take: { _, _, _ in 0 }),
      read: { _, workspace in try workspace.currentSession() }, absent: { try $0.currentSession() })
  }
}

extension Workspace {
  /// The present hour on the day of the meeting; on another day nobody can know when something happened.
  fileprivate func hourOfSession() throws -> ClockTime {
    let record = try reading().record(of: currentSession())
    let now = environment.now()
    // A meeting that goes on past midnight is still that of the day before.
    let isPastMidnight =
      record.meeting.day == today.adding(days: -1)
      && now.map { record.clock.isNextDay($0) && record.clock.canClose(at: $0) } == true
    guard record.meeting.day == today || isPastMidnight, let now else {
      throw Misuse.unreadable("À quelle heure ? Ajoutez-la : 14h05")
    }
    return now
  }
}

extension Field where Value == Reference<Person> {
  /// The same field behind a text, where one may also say to whom: "a goncalves".
  var afterA: Field {
    let plain = self
    return Field(
      spec: spec,
      read: { words, workspace in
        let name = words.count > 1 && words[0].text.folded == "a" ? Array(words.dropFirst()) : words
        do {
          return try plain.read(name, workspace)
        } catch let refusal as Refusal where name.count > 1 {
          // Of a text without quotes the first word alone was taken.
          throw Misuse.unreadable(
            refusal.sentence + ". Un texte de plusieurs mots va entre guillemets : action \"Signer le bail\" herlin")
        }
      })
  }
}

extension Field where Value == String {
  /// The same name, which takes no word of the hour that follows it.
  var beforeHour: Field {
    let plain = spec
    var field = self
    field.spec = FieldSpec(
      name: plain.name, placement: plain.placement, question: plain.question, placeholder: plain.placeholder,
      meaning: plain.meaning,
      take: { words, _, _ in
        guard words.first?.isQuoted == false else { return 1 }
        return words.indices.first { (try? ClockTime.reading(french: words[$0...].map(\.text))) != nil } ?? words.count
      }, candidates: plain.candidates)
    return field
  }
}

extension Field where Value == [String] {
  /// Several names, up to an hour.
  static func namesBeforeHour(_ name: String) -> Field {
    var field = Field.names(name)
    field.spec = FieldSpec(
      name: name, placement: .positional, question: "Qui ?", placeholder: "REF…", meaning: "qui",
      take: { words, _, _ in
        words.indices.first { (try? ClockTime.reading(french: words[$0...].map(\.text))) != nil } ?? words.count
      }, candidates: field.spec.candidates)
    return field
  }
}

extension Field where Value == [Word] {
  /// A line of a session, as it would be typed there.
  static func sessionLine(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: "LIGNE", meaning: name,
        take: { words, _, _ in words.count }, isLine: true),
      read: { words, _ in words })
  }
}
