import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let person = Command(
    "personne", "Montre la fiche d'une personne : qui elle représente, ses mandats, ses actions.", topic: .members,
    Field.person("personne"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["personne taupin"], isList: true
  ) { workspace, person, day in
    let sheet = try workspace.reading().sheet(of: person, on: day)
    let name = sheet.person.name
    var record = Record((name.civility.map { $0 + " " } ?? "") + name.display)
    record.add("code", "code", .text(person.code))
    record.add("civility", "civilité", Cell(name.civility))
    record.addOthers(try workspace.reading().othersThan(person))
    record.add(
      "represents", "représente",
      sheet.represents.isEmpty
        ? .text(sheet.isMember ? "soi-même" : "personne à cette date")
        : .list(sheet.represents.map { "\($0.value.name), \($0.span.french)" }))
    record.add(
      "mandates", "mandats",
      sheet.mandates.isEmpty
        ? .text("aucun")
        : .list(sheet.mandates.map { "\($0.body.code.uppercased()) \($0.position.french), \($0.span.french)" }))
    record.add(
      "openActions", "actions ouvertes",
      sheet.openActions.isEmpty
        ? .text("aucune") : .list(sheet.openActions.map { "\($0.reference.code) \($0.reference.name)" }))
    record.add("email", "courriel", Cell(sheet.person.contact?.email))
    record.add("phone", "téléphone", Cell(sheet.person.contact?.phone))
    record.add("postalAddress", "adresse", Cell(sheet.person.contact?.postalAddress))
    record.add(
      "mayBePublished", "publication du nom",
      sheet.person.mayBePublished.map { .text($0 ? "acceptée" : "refusée") } ?? .text("pas encore demandée"))
    return Answer([.record(record)])
  }

  static let changeContact = Command(
    "personne modifier", "Note comment joindre une personne et si son nom se publie ; ce qui n'est pas donné reste.",
    topic: .members,
    Field.person("personne"),
    Field.text("courriel").confidential().option().optional.meaning("adresse électronique"),
    Field.text("telephone").confidential().option().optional.meaning("numéro de téléphone"),
    Field.text("adresse", limit: 400).confidential().option().optional.meaning("adresse postale"),
    Field.choice("publier", [("oui", true), ("non", false)]).option().optional
      .meaning("si la personne accepte que son nom soit publié"),
    examples: ["personne modifier taupin --telephone \"03 21 00 00 00\"", "personne modifier caron --publier oui"]
  ) { workspace, person, email, phone, address, mayBePublished in
    guard email != nil || phone != nil || address != nil || mayBePublished != nil else {
      throw Misuse.missing(
        field: "--courriel, --telephone, --adresse ou --publier", command: "personne modifier",
        example: "personne modifier taupin --courriel …")
    }
    if let email, !email.value.contains("@") { throw Refusal.unfitValue(email.value, expected: "une adresse avec @") }
    try workspace.act {
      try $0.changeContact(
        of: person, email: email, phone: phone, postalAddress: address, mayBePublished: mayBePublished)
    }
    var answer = Answer.lines("Noté pour \(person.name).")
    if mayBePublished == false {
      let (closed, discretion) = try workspace.reading().closedReports(naming: person)
      for report in closed
      where (try? SealedReport(report))?.isBroken(by: discretion, text: report.text) ?? false {
        answer.add(
          "Le rapport \(report.year), arrêté le \(report.closedOn.frenchShort), nomme \(person.name) : ce qu'on en "
            + "imprime à présent ne le fait plus ; le texte arrêté, son JSON et les copies remises ne changent pas.")
      }
      for (year, texts) in try workspace.reading().openReportTexts() {
        let naming = texts.filter { $0.isBroken(by: discretion) }.map(\.section)
        guard let first = naming.first else { continue }
        answer.add(
          "Le rapport \(year) nomme \(person.name) dans \(naming.map { "« \($0.heading) »" }.frenchList()) : ce qu'on en "
            + "imprime ne le fait pas ; ce qui est écrit ne change pas. Pour le récrire : rapport rédiger \(year) "
            + first.word)
      }
    }
    return answer
  }
}
