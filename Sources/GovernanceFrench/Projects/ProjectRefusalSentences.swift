import Governance

extension ProjectRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .nothingToChange(let code):
      "Rien n'est donné à modifier. Par exemple : projet modifier \(code) --description \"…\" --fin-prevue 31/12"
    case .noMission(let number, let count):
      count == 0
        ? "Aucune mission n'est inscrite pour cette association : il n'y en a pas de numéro \(number)."
        : "Il n'y a pas de mission \(number) : l'association en a \(count). Pour la liste : missions"
    case .alreadyTakesPart(let name, let role, let project):
      "\(name) est déjà \(role.french) de « \(project.quotable) »."
    case .takesNoPart(let name, let role, let project, let day):
      "\(name) n'est pas \(role.french) de « \(project.quotable) » le \(day.frenchShort), ou cette fin est déjà notée."
    case .alreadyFollowed(let project, let group, let day):
      "Le \(day.frenchShort), « \(project.quotable) » est déjà suivi par \(group)."
    case .groupOfUnknownStart(let group, let day, let code):
      "Le \(day.frenchShort), le projet est vu dans « \(group.name) », sans qu'on sache depuis quand. Dites-le "
        + "d'abord : projet transférer \(code) \(group.code) --le JOUR"
    case .noTransferOn(let day, let group, let code, let days):
      "« \(group) » ne reprend pas le projet le \(day.frenchShort)"
        + (days.isEmpty ? "." : ", mais le \(days.map(\.frenchNumeric).frenchList()).")
        + " Pour ses groupes : projet \(code)"
    case .onlyGroup(let project):
      "« \(project.quotable) » n'a pas de groupe avant celui-ci : confiez-le à l'autre, du même jour, il le remplace."
    case .alreadyLinked(let code, let project): "« \(project.quotable) » est déjà lié à \(code)."
    case .notLinked(let code, let project):
      "\(project) n'est pas lié à \(code). Pour voir ses liens : projet \(project)"
    case .paperAlreadyAttached(let title, let project):
      "« \(project.quotable) » a déjà cette pièce, sous le titre « \(title.quotable) »."
    case .noNote(let text, let day, let code):
      "Aucune note du \(day.frenchShort) ne commence par « \(text.quotable) ». Pour les notes : projet \(code)"
    case .severalNotes(let text, let candidates):
      "Plusieurs notes de ce jour commencent par « \(text.quotable) » : "
        + candidates.prefix(5).map { "« \($0.quotable) »" }.frenchList() + ". Donnez-en davantage."
    case .noFunding(let project, let code):
      "Aucune subvention de « \(project.quotable) » n'est exactement celle-là : redonnez l'état, le montant, le "
        + "financeur, le bénéficiaire et --le JOUR. Pour les lire : subventions --projet \(code)"
    case .noStep(let project, let code):
      "Aucune prochaine étape n'est notée pour « \(project.quotable) ». D'abord : projet suite \(code) \"…\""
    case .noMilestone(let text, let code, let planned):
      "\(code) n'a pas de jalon prévu « \(text.quotable) »"
        + (planned.isEmpty ? "." : " ; prévus : \(planned.map { "« \($0.quotable) »" }.frenchList()).")
        + " Pour en prévoir un : projet jalon \(code) \"…\" --pour JOUR"
    case .milestoneReachedBefore(let text, let day):
      "« \(text) » est déjà atteint, le \(day.frenchShort). Si ce jour est faux : annuler, puis le noter de nouveau."
    case .severalMilestones(let text, let candidates):
      "« \(text.quotable) » désigne plusieurs jalons : \(candidates.map { "« \($0.quotable) »" }.frenchList(.or)) ?"
    case .stageOfUnknownStart(let stage, let day, let code):
      "Le \(day.frenchShort), le projet est vu au stade « \(stage.label) », sans qu'on sache depuis quand. Dites-le "
        + "d'abord : projet stade \(code) \"\(stage.label.folded)\" --le JOUR"
    case .noStageOn(let day, let stage, let code, let days):
      "« \(stage.label) » n'est pas noté le \(day.frenchShort)"
        + (days.isEmpty ? "." : ", mais le \(days.map(\.frenchNumeric).frenchList()).")
        + " Pour ses stades : projet \(code)"
    case .onlyStage(let project):
      "« \(project.quotable) » n'a pas de stade avant celui-ci : notez l'autre du même jour, il le remplace."
    case .noMunicipality(let name, let known):
      "Aucun projet n'est noté dans une commune « \(name.quotable) »"
        + (known.isEmpty
          ? ". Pour en noter une : projet modifier REF --communes \"…\""
          : " ; communes notées : \(known.prefix(12).map(\.quotable).joined(separator: ", "))\(known.count > 12 ? "…" : ".")")
    case .notCarrier(let name, let project, let code, let organization):
      "\(name) n'est pas inscrit comme porteur de « \(project.quotable) » : l'argent va à un porteur ou au pôle. "
        + "D'abord : projet porteur \(code) \(organization) ; ou --beneficiaire pole"
    }
  }
}
