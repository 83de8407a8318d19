import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let erasePersonalData = Command(
    "rgpd effacer", "Efface les coordonnées d'une personne, du journal aussi, et en écrit l'attestation.",
    topic: .personalData,
    Field.person("personne"),
    Field.flag("oui", "efface sans poser la question (dans un script)"),
    examples: ["rgpd effacer taupin --oui"]
  ) { workspace, person, isAgreed in
    let plan = try workspace.reading().erasurePlan(of: person)
    if !isAgreed { try workspace.askToErase(plan) }
    let copies = try workspace.reading().backupCopies()
    let author = try workspace.reading().author
    let day = workspace.today
    let path = try workspace.reading().path
    let erasure = try workspace.alone {
      try $0.eraseContact(of: person, on: day) { $0.certificate(on: day, by: author) }
    }
    let check = ErasureCheck(
      erasure: erasure, path: path, copies: copies, environment: workspace.environment)
    var answer = Answer.lines(
      erasure.certificate == nil
        ? "Rien à effacer : c'est fait depuis le \((erasure.plan.lastErasedOn ?? day).frenchShort). Les traces sont effacées de nouveau."
        : "Effacé : \(erasure.plan.leavingFrench.joined(separator: " ; ")).")
    for sentence in check.findings { answer.add(sentence) }
    if !check.toDelete.isEmpty {
      answer.add("À supprimer à la main :")
      for line in check.toDelete { answer.add("  " + line) }
    }
    if !check.toOpen.isEmpty {
      answer.add("À ouvrir pour voir, ptce ne lit pas dedans :")
      for line in check.toOpen { answer.add("  " + line) }
    }
    // The certificate of the first time stands.
    if erasure.certificate == nil { return answer }
    let certificate = erasure.document(
      of: try workspace.reading().association(), on: day, findings: check.findings,
      copies: check.toDelete + check.toOpen.map { "à ouvrir pour voir : \($0)" })
    let written = try DocumentFile.write(
      certificate.converted(to: .html, in: workspace.look()),
      intoFolder: workspace.environment.outputFolder(year: day.year, "rgpd"), named: "attestation-\(person.code).html",
      in: workspace)
    answer.add("Attestation : \(written)")
    return answer
  }
}

extension Workspace {
  /// Tells what goes, what stays and why, and asks; in a script somebody has to have said yes.
  ///
  /// - Throws: ``Abandoned``, ``Misuse/missing(field:command:example:)``.
  fileprivate func askToErase(_ plan: ErasurePlan) throws {
    let lines =
      ["\(plan.person.name)", "S'efface :"] + plan.leavingFrench.map { "- " + $0 } + ["Reste :"]
      + plan.stayingFrench.map { "- " + $0 }
      + (plan.lastErasedOn.map { ["Déjà effacé le \($0.french) ; les traces seront effacées de nouveau."] } ?? [])
    try confirmForGood(
      "Effacer, sans retour possible ?", line: "rgpd effacer \(plan.person.code)",
      because: "car rien ne ramène ce qui est effacé", telling: lines)
  }

  /// Runs one act while nobody else has the file open.
  ///
  /// - Throws: ``FileRefusal/openElsewhere(path:)``.
  fileprivate func alone<Value>(_ body: (AssociationFile) throws -> Value) throws -> Value {
    let (path, author) = (try reading().path, try reading().author)
    // This program's own connections are others too.
    close()
    let file = try AssociationFile.open(path, for: .alone, author: author, clock: environment.clock)
    defer { try? file.close() }
    let value = try body(file)
    try file.close()
    return value
  }
}
