import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let correct = Command(
    "corriger", "Corrige un fait mal saisi ; le journal garde l'ancienne valeur et le motif.", topic: .keep,
    Field.correctable("ref").asked("Que faut-il corriger (REF, ou association) ?"),
    Field.text("champ").asked("Quel champ ?"),
    Field.text("valeur", limit: 1000).asked("Quelle est la bonne valeur ?"),
    Field.text("fonction", limit: 60).option().optional.meaning("d'un mandat : la fonction ; sinon, le siège"),
    Field.number("siege").option().optional.meaning("d'un mandat : le numéro du siège, s'il y en a plusieurs"),
    Field.day("au", .past).option().optional.meaning(
      "un jour où il était tenu, si la même personne l'a tenu plusieurs fois"),
    Field.text("motif", limit: 400).option().asked("Pour quel motif ?").meaning("pourquoi ; toujours demandé"),
    examples: [
      "corriger friperie commune Carvin --motif \"oubli\"",
      "corriger association siège \"Montigny-en-Gohelle\" --motif \"statuts\"",
      "corriger apei entrée 1/2/2024 --motif \"bulletin d'adhésion\"",
      "corriger apei collège 1/3/2024 --motif \"bulletin d'adhésion\"",
      "corriger apei mandat ca depuis 1/9/2024 --motif \"procès-verbal de l'AG\"",
      "corriger afeji représentant taupin depuis 1/9/2024 --motif \"lettre\"",
      "corriger ami-ptce-phase-2 montant 120000 --motif \"avenant lu trop vite\"",
      "corriger adds cotisation 2026 montant 120 --motif \"faute de frappe\"",
      "corriger emplois unité \"ETP\" --motif \"faute de frappe\"",
      "corriger CA-2026-01 lieu \"Oignies\" --motif \"salle changée avant l'envoi\"",
    ]
  ) { workspace, thing, fieldName, value, office, seat, day, reason in
    let question = TermInQuestion(place: try workspace.place(office, seat), day: day)
    if let answer = try workspace.correctOfMember(thing, fieldName.value.folded, value, question, reason) {
      return answer
    }
    try question.checkIsNotAsked()
    let fields = CorrectableField.allCases.filter { $0.kind == thing.kind }
    guard let field = fields.first(where: { $0.french.folded == fieldName.value.folded }) else {
      throw Refusal.unknownField(fieldName.value, known: fields.map(\.french) + thing.memberFields)
    }
    let stored = try PlainText(
      try field.stored(value.value, today: workspace.today), limit: field == .indicatorDefinition ? 1000 : 400)
    if field == .meetingDay, let day = Day(iso: stored.value) {
      let meeting = try workspace.reading().record(of: Reference(id: thing.id, code: thing.code, name: thing.name))
        .meeting
      if meeting.status == .held, day > workspace.today {
        throw Refusal.meeting(.meetingAhead(code: thing.code, day: day))
      }
      // The code of a meeting holds its year, and minutes may quote it.
      guard day.year == meeting.day.year else {
        throw Refusal.unfitValue(value.value, expected: "un jour de \(meeting.day.year), l'année de \(thing.code)")
      }
    }
    let former = try workspace.act {
      try $0.correct(field, ofRow: thing.id, code: thing.code, to: stored, reason: reason)
    }
    var answer = Answer.lines(
      "\(thing.name), \(field.french) : \(field.shown(former)) → \(field.shown(stored.value))",
      "L'ancienne valeur reste lisible : journal \(thing.code)")
    if field == .indicatorUnit {
      let indicator = Reference<Indicator>(id: thing.id, code: thing.code, name: thing.name)
      let count = try workspace.reading().years(of: indicator).reduce(0) {
        $0 + $1.measured.count + ($1.whole.value == nil ? 0 : 1)
      }
      if count > 0 {
        answer.add(
          "\(count.of("valeur saisie", "valeurs saisies")) en \(field.shown(former)) \(count == 1 ? "se lit" : "se lisent") "
            + "désormais en \(stored.value). Si c'est une autre mesure : annuler, puis indicateur ajouter")
      }
    }
    if field == .indicatorName || field == .indicatorDefinition {
      let indicator = Reference<Indicator>(id: thing.id, code: thing.code, name: thing.name)
      let published = try workspace.reading().years(of: indicator).filter { $0.closedOn != nil && $0.isMeasured }
      if !published.isEmpty {
        answer.add(
          "Des chiffres sont publiés sous l'ancienne forme : \(published.map { String($0.year) }.frenchList()). "
            + "Si c'est une autre mesure : annuler, puis indicateur ajouter")
      }
    }
    if field.kind == .meeting {
      let meeting = Reference<Meeting>(id: thing.id, code: thing.code, name: thing.name)
      answer.addNoticeReminder(try workspace.reading().record(of: meeting), on: workspace.today)
      for overlap in try workspace.reading().overlaps(of: [meeting]) { answer.add(overlap.french) }
    }
    return answer
  }
}

/// Something that has facts to mend.
struct Correctable: Sendable {
  /// nil for the association itself.
  let kind: ReferenceKind?
  let id: Int64
  let code: String
  let name: String
}

extension Field where Value == Correctable {
  static func correctable(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: "REF", meaning: name, take: { _, _, _ in 1 },
        candidates: { prefix, workspace in
          [ReferenceKind.project, .meeting, .organization, .indicator, .agreement, .person].flatMap {
            workspace.candidates(of: $0, prefix)
          }
        }),
      read: { words, workspace in
        let text = words.map(\.text).joined(separator: " ")
        let file = try workspace.reading()
        func made<Subject>(_ kind: ReferenceKind, _ found: Reference<Subject>) -> Correctable {
          Correctable(kind: kind, id: found.id, code: found.code, name: found.name)
        }
        if text.folded == "association" {
          return Correctable(kind: nil, id: 1, code: "association", name: try file.association().name)
        }
        let found = [
          (try? file.meeting(text, .current, on: workspace.today)).map { made(.meeting, $0) },
          (try? file.project(text)).map { made(.project, $0) },
          (try? file.organization(text)).map { made(.organization, $0) },
          (try? file.indicator(text)).map { made(.indicator, $0) },
          (try? file.agreement(text)).map { made(.agreement, $0) },
          (try? file.person(text)).map { made(.person, $0) },
        ].compactMap(\.self)
        // A whole code, or a whole name, is worth more than the beginning of another one.
        let whole = found.first { $0.code.folded == text.folded } ?? found.first { $0.name.folded == text.folded }
        guard let one = whole ?? (found.count == 1 ? found[0] : nil) else {
          guard !found.isEmpty else { return made(.person, try file.person(text)) }
          throw Refusal.unfitValue(text, expected: "un code ou un nom entier : \(found.map(\.code).frenchList(.or))")
        }
        return one
      })
  }
}

extension CorrectableField {
  /// The value as the file keeps it, from the way it is typed.
  fileprivate func stored(_ text: String, today: Day) throws -> String {
    switch self {
    case .meetingDay, .agreementFirstDay, .agreementLastDay, .agreementSigning:
      do {
        let day = try DayReader(today: today).day(text)
        return (self == .agreementLastDay ? day.adding(days: 1) : day).iso
      } catch { throw Misuse.unreadable(error.sentence) }
    case .agreementAmount: return String(try Amount(french: text).cents)
    case .associationFiscalYearEnd:
      do { return String(try DayReader(today: today).day(text).iso.dropFirst(5)) } catch {
        throw Misuse.unreadable(error.sentence)
      }
    case .meetingTime:
      do { return try ClockTime(french: text).iso } catch { throw Misuse.unreadable(error.sentence) }
    case .organizationKind:
      guard let kind = OrganizationKind(french: text) else {
        throw Refusal.unfitValue(text, expected: OrganizationKind.allCases.map(\.french).frenchList(.or))
      }
      return kind.rawValue
    case .personPublication:
      switch text.folded {
      case "oui": return "1"
      case "non": return "0"
      default: throw Refusal.unfitValue(text, expected: "oui ou non")
      }
    default: return text
    }
  }
}
