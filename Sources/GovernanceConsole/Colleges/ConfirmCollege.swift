import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let confirmCollege = Command(
    "collège confirmer", "Lève le doute sur des inscriptions dans un collège, d'après un document.", topic: .members,
    Field.college("college"),
    Field.names("adherents").optional.meaning("certains adhérents ; sinon tout le collège"),
    Field.text("source", limit: 400).option().asked("D'après quel document ?").meaning("le document qui le dit"),
    Field.beginning("depuis").option().optional
      .meaning("depuis quand ils y sont, si le document le dit ; ce qui était su ne change pas"),
    Field.day("le", .past).option().otherwise { $0.today }.meaning("les inscriptions de ce jour ; sinon aujourd'hui"),
    examples: [
      "collège confirmer actifs apei --depuis 1/2/2024 --source \"bulletin d'adhésion\"",
      "collège confirmer fondateurs --source \"statuts art. 6\"", "collège confirmer actifs adds die --source \"PV\"",
    ]
  ) { workspace, college, names, source, since, day in
    let members = try (names ?? []).map { try workspace.reading().member($0) }
    let outcome = try workspace.act { try $0.confirm(college, of: members, source: source, since: since, on: day) }
    let here = outcome.stillInDoubt.first { $0.college == college }?.count ?? 0
    let confirmed = outcome.confirmed.count
    var answer = Answer.lines(
      "\(college.name) : \(confirmed.of("inscription confirmée", "inscriptions confirmées")) ; "
        + (here == 0 ? "plus aucune en doute dans ce collège." : "encore \(here) en doute dans ce collège."))
    if !outcome.alreadySure.isEmpty {
      answer.add("Déjà sûr : \(outcome.alreadySure.map(\.name).joined(separator: ", ")).")
    }
    if outcome.stillInDoubt.isEmpty {
      answer.add(
        "Plus aucune inscription n'est en doute : les résultats par collège se calculent, pondérés si les "
          + "statuts donnent les poids (instance règle … poids).")
    } else {
      let others = outcome.stillInDoubt.map { "\($0.college.name) (\($0.count))" }.joined(separator: ", ")
      answer.add("Restent en doute : \(others). Les votes pondérés par collège attendent que tout soit sûr.")
    }
    return answer
  }

  static let denyCollege = Command(
    "collège infirmer", "Retire une inscription qui n'a jamais été vraie ; le journal la garde.", topic: .members,
    Field.college("college"),
    Field.member("adherent"),
    Field.text("source", limit: 400).option().asked("D'après quel document ?").meaning("le document qui le dit"),
    Field.day("le", .past).option().otherwise { $0.today }.meaning("l'inscription de ce jour ; sinon aujourd'hui"),
    examples: ["collège infirmer actifs adds --source \"statuts art. 6\""]
  ) { workspace, college, member, source, day in
    let denial = try workspace.act { try $0.deny(college, of: member, source: source, on: day) }
    let colleges = denial.colleges(on: day)
    let others = denial.others(than: day)
    var answer = Answer.lines(
      "\(member.name) : inscription retirée, jamais vraie : \(college.name), \(denial.withdrawn.french).",
      "Le \(day.frenchShort), "
        + (colleges.isEmpty
          ? "il n'est dans aucun collège au registre."
          : "il est au registre dans : \(colleges.map(\.name).joined(separator: ", "))."))
    if !others.isEmpty {
      let told = others.map { "\($0.college.name), \($0.span.french)" }.joined(separator: " ; ")
      answer.add("À d'autres jours : \(told).")
    }
    if let later = denial.collegeToMend(from: day) {
      answer.add("S'il y était plus tôt : corriger \(member.code) collège \(later.code) JOUR --motif …")
    } else if colleges.isEmpty {
      answer.add("Ensuite : adhérent collège \(member.code) … --le JOUR")
    }
    answer.add("L'inscription retirée reste lisible : journal \(member.code)")
    return answer
  }
}
