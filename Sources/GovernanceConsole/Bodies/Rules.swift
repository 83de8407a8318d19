import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let setRule = Command(
    "instance règle", "Note ce que disent les statuts sur un sujet, pour une instance.", topic: .bodies,
    Field.assembly("instance"),
    Field.ruleSubject("sujet"),
    Field.text("texte", limit: 400).asked("Que disent les statuts ?"),
    Field.text("article", limit: 100).option().optional.meaning("où : « art. 12 »"),
    Field.day("depuis", .past).option("depuis").optional.meaning("depuis quand ; sinon, de tout temps connu"),
    Field.flag("tel-quel", "garder ces mots sans calculer avec"),
    examples: [
      "instance règle ca quorum \"1/2 des sièges, présents ou représentés\" --article \"art. 12\"",
      "instance règle ag délai \"15 jours francs\" --article \"art. 9\" --depuis 1/1/2024",
      "instance règle ca majorité \"plus de la moitié des suffrages exprimés\"",
    ]
  ) { workspace, body, subject, text, article, day, asWritten in
    let kind = try workspace.reading().bodies().first { $0.reference == body }?.kind
    let reader = RuleReader(text.value, about: subject, in: kind)
    let terms = asWritten ? nil : try reader.terms()
    let statement = Rule.Statement(text: text.value, article: article?.value, terms: terms)
    try workspace.act { try $0.setRule(subject, of: body, to: .stated(statement), from: day) }
    var answer = workspace.acknowledge(body, subject, .stated(statement), from: day)
    if let meaning = terms?.french { answer.add("Compris : \(meaning).") }
    if !asWritten, reader.assumesClearDays {
      answer.add("Les statuts ne disent pas « francs » : c'est le plus sûr. S'ils disent « calendaires », ajoutez-le.")
    }
    for vote in try workspace.reading().outdatedVotes(of: body) { answer.add(vote.french) }
    if asWritten { answer.add("Gardé tel quel : le verdict ne sera pas calculé, la règle sera citée.") }
    return answer
  }

  static let setRuleSilent = Command(
    "instance muet", "Note que les statuts, lus, ne disent rien d'un sujet : l'usage s'applique, et le dit.",
    topic: .bodies,
    Field.assembly("instance"),
    Field.ruleSubject("sujet"),
    Field.day("depuis", .past).option("depuis").optional.meaning("depuis quand ; sinon, de tout temps connu"),
    examples: ["instance muet ag pouvoirs", "instance muet ca quorum --depuis 1/1/2024"]
  ) { workspace, body, subject, day in
    try workspace.act { try $0.setRule(subject, of: body, to: .silent, from: day) }
    var answer = workspace.acknowledge(body, subject, .silent, from: day)
    answer.add(subject.consequenceOfSilence)
    return answer
  }

  static let setRuleUnknown = Command(
    "instance inconnu", "Note qu'un sujet des statuts reste à lire.", topic: .bodies,
    Field.assembly("instance"),
    Field.ruleSubject("sujet"),
    Field.day("depuis", .past).option("depuis").optional.meaning("depuis quand ; sinon, de tout temps connu"),
    examples: ["instance inconnu ca quorum"]
  ) { workspace, body, subject, day in
    try workspace.act { try $0.setRule(subject, of: body, to: .unknown, from: day) }
    return workspace.acknowledge(body, subject, .unknown, from: day)
  }
}

extension Workspace {
  fileprivate func acknowledge(
    _ body: Reference<Body>, _ subject: Rule.Subject, _ state: Rule.State, from day: Day?
  ) -> Answer {
    .lines(
      "\(body.name), \(subject.french) : \(state.french)\(day.map { ", depuis le \($0.frenchShort)" } ?? "").")
  }
}

extension Field where Value == Rule.Subject {
  /// What a rule is about: `quorum`, `délai`, `pouvoirs`.
  static func ruleSubject(_ name: String) -> Field {
    .choice(name, Rule.Subject.allCases.map { ($0.typed, $0) }).meaning("le sujet de la règle")
      .asked("Sur quel sujet ?")
  }
}

extension Rule.Subject {
  /// What follows from the silence of the statutes (domain brief, §14).
  fileprivate var consequenceOfSilence: String {
    switch self {
    case .notice: "Un délai raisonnable : en dessous de 15 jours francs, ptce avertit et n'empêche rien."
    case .quorum: "Aucun quorum n'est exigé."
    case .secondNotice: "Aucune deuxième convocation n'est présumée."
    case .proxies:
      "En assemblée générale, les pouvoirs sont de droit et sans limite (réponse ministérielle du 28 août 2012) ; "
        + "ailleurs, rien n'est présumé."
    case .majority: "La majorité simple s'applique : plus de pour que de contre."
    case .castingVote: "Personne n'a de voix prépondérante."
    case .collegeWeights: "Un adhérent, une voix : les collèges ne pondèrent rien."
    case .convenor: "Le président convoque, selon l'usage."
    case .entitlement: "Tous les membres de l'instance sont convoqués."
    case .signatories: "Le président et le secrétaire de séance signent, selon l'usage."
    case .approver: "La réunion suivante approuve, selon l'usage."
    case .meetingsPerYear: "Les statuts n'imposent pas de nombre de réunions."
    case .mandateLength: "La durée des mandats reste non renseignée : aucune échéance n'est annoncée."
    }
  }
}
