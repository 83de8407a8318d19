import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let addMember = Command(
    "adhérent ajouter", "Inscrit un adhérent : une organisation, ou un habitant.", topic: .members,
    Field.text("nom").asked("Nom de l'organisation (ou Prénom NOM de l'habitant) ?"),
    Field.college("college").option().optional.meaning("son collège, s'il est connu"),
    Field.beginning("depuis").option("depuis").meaning("depuis quand : un jour, un mois, une année ou « inconnu »"),
    Field.flag("habitant", "c'est une personne, pas une organisation"),
    Field.namesake,
    Field.choice("nature", OrganizationKind.allCases.map { ($0.french, $0) }).option().otherwise { _ in .unknown }
      .meaning("ESS, entreprise, collectivité, formation, recherche, autre"),
    Field.choice("publier", [("oui", true), ("non", false)]).option().optional
      .meaning("si l'habitant accepte que son nom soit publié ; sans réponse, on ne le publie pas"),
    Field.resolutionReference("resolution").option().optional.meaning("le texte voté qui l'admet"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit ; sans lui, « à confirmer »"),
    examples: [
      "adhérent ajouter \"Pimms Médiation\" --college partenaires --depuis 1/9/2025 --source \"CA du 1/9\"",
      "adhérent ajouter \"Vélo 62\" --college actifs --depuis \"octobre 2023\" --source \"liste de 2023\"",
    ]
  ) { workspace, name, college, beginning, isResident, isNamesake, kind, publication, decision, source in
    if publication != nil, !isResident {
      throw Refusal.unfitValue(
        "--publier", expected: "--habitant, car on ne le demande qu'à une personne")
    }
    if isNamesake, !isResident {
      throw Refusal.unfitValue("--homonyme", expected: "--habitant, car seules des personnes ont des homonymes")
    }
    let day = beginning.span.firstKnownDay
    let isResident =
      try isResident || kind == .unknown && workspace.askWhetherPerson(name, in: college, on: day)
    let mayBePublished = isResident ? try publication ?? workspace.askPublication(of: name) : nil
    let member = try workspace.actAskingNamesakes(name, isNamesake: isNamesake) { file, name, isNamesake in
      try file.addMember(
        name, isResident: isResident, kind: kind, college: college, since: beginning,
        decision: decision.map { ($0.meeting, $0.number) }, source: source, mayBePublished: mayBePublished,
        isNamesake: isNamesake)
    }
    var answer = Answer.lines(
      "Inscrit : \(member.name)\(college.map { ", " + $0.name } ?? ", sans collège"), \(beginning.french).")
    answer.addFirstListedDay(of: beginning.span)
    answer.addAnnouncement(of: day, today: workspace.today)
    try workspace.addBirthRemark(of: beginning, to: &answer)
    if source == nil, decision == nil { answer.add("Sans source, l'inscription est « à confirmer ».") }
    if let decided = try decision.map({ try workspace.reading().record(of: $0.meeting).meeting.day }), day < decided {
      answer.add(
        "L'adhésion commence avant la réunion qui l'admet, du \(decided.frenchShort). Si c'est une erreur : annuler")
    }
    answer.add("Ensuite : adhérent \(member.code)")
    if !isResident, kind == .unknown, !workspace.conversation.isInteractive,
      try workspace.looksLikePerson(name, in: college, on: day)
    {
      answer.add(
        "\(member.name) est inscrit comme organisation. Si c'est un habitant : annuler, puis la même ligne avec --habitant"
      )
    }
    return answer
  }
}

extension Workspace {
  /// Whether a name is written as people's are, or its college has nobody but inhabitants.
  fileprivate func looksLikePerson(_ name: PlainText, in college: Reference<College>?, on day: Day) throws -> Bool {
    if PersonName(reading: name.value)?.given != nil { return true }
    guard let college else { return false }
    let others = try reading().members(on: day, in: college).entries.map(\.member)
      .filter { $0.reference.name != name.value }
    return !others.isEmpty && others.allSatisfy(\.isResident)
  }

  /// What somebody at the terminal says of a name that looks like a person's; nobody is asked of others.
  fileprivate func askWhetherPerson(
    _ name: PlainText, in college: Reference<College>?, on day: Day
  ) throws -> Bool {
    guard conversation.isInteractive, try looksLikePerson(name, in: college, on: day) else { return false }
    return try conversation.confirm("\(name.value) : un habitant, une personne ?", byDefault: false)
  }

  /// What an inhabitant answered about the name; nil where nobody can tell now.
  fileprivate func askPublication(of name: PlainText) throws -> Bool? {
    guard conversation.isInteractive else { return nil }
    while true {
      let answer = try conversation.ask(
        "\(name.value) accepte que son nom soit publié ? (oui, non, inconnu)", suggestion: "inconnu"
      ).folded
      switch answer.first {
      case "o": return true
      case "n": return false
      case "i", "?": return nil
      default: conversation.say("Répondez oui, non ou inconnu.")
      }
    }
  }
}
