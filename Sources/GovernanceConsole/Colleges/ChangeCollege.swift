import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let changeCollege = Command(
    "adhérent collège", "Note qu'un adhérent change de collège ; les jours d'avant gardent l'ancien.", topic: .members,
    Field.member("adherent"),
    Field.college("college"),
    Field.day("le", .past).option().asked("À compter de quel jour ?").meaning("le premier jour dans ce collège"),
    Field.college("de").option().optional.meaning("le collège qu'il quitte, s'il est dans plusieurs"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit ; sans lui, « à confirmer »"),
    examples: ["adhérent collège apei partenaires --le 1/9/2026 --source \"CA du 1er septembre\""]
  ) { workspace, member, college, day, left, source in
    let former = try workspace.act {
      try $0.changeCollege(of: member, from: left, to: college, on: day, source: source)
    }
    var answer = Answer.lines(
      "\(member.name) : \(former?.name ?? "sans collège") → \(college.name), à compter du \(day.french).",
      "Avant ce jour rien ne change : listes, votes et procès-verbaux restent.")
    let sheet = try workspace.reading().sheet(of: member, on: day)
    if !sheet.member.isResident, College.isOfInhabitants(named: college.name) {
      answer.add(
        "\(member.name) est une organisation, et ce collège est celui des habitants. Si c'est une erreur : annuler")
    }
    let votes = try workspace.reading().votesByCollege(of: member, since: day)
    if !votes.isEmpty {
      answer.add(
        "Déjà comptés par collège, avec \(member.name) parmi les votants : \(votes.map(\.code).frenchList()). À revoir, ou "
          + "annuler si le jour est faux : résolution \(votes[0].code)")
    }
    answer.addAnnouncement(of: day, today: workspace.today)
    if source == nil { answer.add("Sans source, l'inscription est « à confirmer ».") }
    return answer
  }
}
