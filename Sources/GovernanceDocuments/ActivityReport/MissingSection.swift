import Governance
import GovernanceFrench

extension ActivityReport {
  /// What the record lacks, so that nobody takes a silence for a zero.
  var missingBlocks: [Block] { missingBlocks(withQuestions: true) }

  /// The same, where nothing else of the report stands above.
  var missingBlocksAlone: [Block] { missingBlocks(withQuestions: true, below: false) }

  /// The same.
  ///
  /// - Parameters:
  ///   - withQuestions: whether the questions follow that the association has to settle itself.
  ///   - projects: whether the projects are listed above.
  func missingBlocks(withQuestions: Bool, below projects: Bool = true) -> [Block] {
    let lines = gaps.compactMap { $0.line(below: projects) }
    if lines.isEmpty, !withQuestions { return [] }
    let settled = withQuestions ? settledQuestions.map { Self.line($0, saying: " (\($0.settlementFrench))") } : []
    if gaps.isEmpty { return settled.isEmpty ? [] : [.heading(2, settledTitle), .list(settled)] }
    let questions = gaps.flatMap { gap -> [OpenQuestion] in
      if case .openQuestions(let questions) = gap { questions } else { [] }
    }
    return [.heading(2, "Ce qui manque au registre"), .list(lines)]
      + (questions.isEmpty || !withQuestions
        ? [] : [.heading(3, "Questions ouvertes"), .list(questions.map { Self.line($0) })])
      + (settled.isEmpty ? [] : [.heading(3, settledTitle), .list(settled)])
  }

  private var settledTitle: String { "Questions réglées en \(period.year)" }

  private static func line(_ question: OpenQuestion, saying end: String = "") -> Text {
    "\(strong: question.name) : \(question.text)\(end)"
  }
}

extension ActivityReport.Missing {
  /// The gap as a line of a list; nil where it has a list of its own.
  fileprivate func line(below projects: Bool) -> Text? {
    switch self {
    case .registerNotKept(let day): "Les réunions de l'année : le registre n'est tenu que depuis le \(day.frenchShort)."
    case .registerBegan(let day): "Les réunions d'avant le \(day.frenchShort), où commence le registre."
    case .meetingsToRecord(let codes): "Réunions passées sans compte rendu saisi : \(codes.frenchList())."
    case .minutes(let code, let gaps): "\(strong: code) : \(gaps.map(\.french).frenchList())."
    case .rulesUnknown(let bodies, let subjects):
      "Règles des statuts non renseignées (\(subjects.map(\.french).frenchList())) pour : \(bodies.frenchList())."
    case .collegesToConfirm(let count):
      "\(count.of("inscription")) dans un collège à confirmer par les statuts ou un procès-verbal."
    case .membersToEnter(let least, let most):
      "Adhérents annoncés à saisir : \(least == most ? most.french : "\(least.french) à \(most.french)")."
    case .membersNotAttested(let count):
      "\(count.of("adhérent")) dont rien ne dit s'\(count.agreeing("il l'était", "ils l'étaient")) à cette date."
    case .membersWithoutCollege(let count): "\(count.of("adhérent")) sans collège."
    case .departuresWithoutDay(let count): "\(count.of("départ")) à une date inconnue."
    case .projectsWithoutStage(let titles):
      projects
        ? "\(titles.count.of("ligne")) de projets sans stade connu : voir « non précisé » ou « non attesté » plus haut."
        : "\(titles.count.of("ligne")) de projets sans stade connu : \(titles.frenchList())."
    case .minutesNotSigned(let codes): "Procès-verbaux ni signés ni approuvés : \(codes.frenchList())."
    case .seatsOfFormerMembers(let seats):
      "Sièges tenus par qui n'est plus adhérent : \(seats.map { "\($0.holder ?? "un habitant"), siège \($0.seat.french) (\($0.body.uppercased()))" }.frenchList())."
    case .seatsKeptThroughDeparture(let seats):
      "Sièges gardés par qui est parti, puis revenu : \(seats.map { "\($0.holder ?? "un habitant"), siège \($0.seat.french) (\($0.body.uppercased())), parti le \($0.left.frenchShort), revenu le \($0.back.frenchShort)" }.frenchList())."
    case .membersWithoutRepresentative(let names): "Adhérents sans représentant connu : \(names.frenchList())."
    case .meetingsDueUnknown(let bodies): "Nombre de réunions prévues par an non renseigné : \(bodies.frenchList())."
    case .noPresidentMessage: "Le mot de la présidence n'est pas rédigé."
    case .grantReportsLate(let titles): "Comptes rendus aux financeurs en retard : \(titles.frenchList())."
    case .duesLate(let count): "\(count.of("adhérent")) en retard de cotisation."
    case .groupsWithoutLead(let names): "Groupes sans chef de file connu : \(names.frenchList())."
    case .agreementsWithoutDays(let titles):
      "Conventions sans dates, qui ne sont comptées dans aucune année : \(titles.frenchList())."
    case .privateNames(let places):
      "À relire avant diffusion, le texte nomme une personne qui n'a pas donné son accord : \(places.frenchList())."
    case .privateTexts(let sections):
      "À relire avant diffusion, ces parties nomment une personne qui n'a pas donné son accord : \(sections.map(\.heading).frenchList())."
    case .openQuestions: nil
    }
  }
}
