import Foundation
import Governance
import GovernanceFrench
import GovernanceStore

/// What an erasure left in the file and beside it, looked for by the very texts that were erased.
struct ErasureCheck {
  /// What was found, one sentence each.
  let findings: [String]
  /// What only its keeper can delete.
  let toDelete: [String]

  /// - Parameter path: the association file, of which no connection is open.
  init(erasure: Erasure, path: String, copies: [BackupCopy], environment: Environment) {
    // A word of four letters stands everywhere.
    let texts = erasure.erasedTexts.filter { $0.utf8.count > 4 }
    var findings: [String] = []
    if erasure.certificate == nil {
      findings.append("Déjà effacé auparavant ; les traces ont été effacées de nouveau.")
    } else if texts.isEmpty {
      findings.append("Aucune coordonnée n'était inscrite : il n'y a rien à rechercher.")
    } else if let other = erasure.otherPlacesFrench {
      findings.append(other)
    } else {
      let traces = AssociationFile.traces(of: texts, at: path)
      findings.append(
        traces.isEmpty
          ? "Vérifié : le fichier et son journal d'écriture ne contiennent plus ces données."
          : "Des traces restent dans \(traces.joined(separator: ", ")) : recommencez.")
    }
    let lines = environment.historyFile.map { LineHistoryFile(path: $0, limit: 2000).forget(texts) } ?? 0
    if lines > 0 { findings.append("\(lines.of("ligne")) \(lines.agreeing("retirée")) de l'historique des commandes.") }
    // Where all was gone already, a copy of a later day than that never held it.
    let gone = erasure.certificate == nil ? erasure.plan.lastErasedOn : nil
    let copies = copies.filter { copy in gone.map { copy.madeAt.prefix(10) <= $0.iso } ?? true }
    let there = copies.filter(\.exists)
    var toDelete = there.map { copy in
      "la sauvegarde \(copy.path)" + (AssociationFile.holds(copy.path, texts) ? " (elle contient ces données)" : "")
    }
    let missing = copies.count - there.count
    if missing > 0 {
      findings.append(
        "\(missing.of("sauvegarde connue", "sauvegardes connues")) n'\(missing.agreeing("est", "sont")) plus à sa place : "
          + "si un support est débranché, pensez-y.")
    }
    let known = Set(there.map(\.path) + [path])
    toDelete += Self.papers(in: environment.defaultFolder, holding: texts).filter { !known.contains($0) }
      .map { "le fichier \($0)" }
    self.findings = findings
    self.toDelete = toDelete
  }

  /// The files of a folder and its folders in which one of those texts can be read. What is packed (.docx, .pdf) cannot.
  private static func papers(in folder: String, holding texts: [String]) -> [String] {
    guard !texts.isEmpty,
      let paths = FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }).sorted()
    else { return [] }
    return paths.map { folder + "/" + $0 }.filter { path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      guard attributes?[.type] as? FileAttributeType == .typeRegular,
        let bytes = FileManager.default.contents(atPath: path)
      else { return false }
      let words = String(decoding: bytes, as: UTF8.self).withPlainSpaces
      return texts.contains { words.contains($0.withPlainSpaces) }
    }
  }
}

extension String {
  /// Documents write some spaces as ones that do not break.
  fileprivate var withPlainSpaces: String {
    replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ").replacing("&nbsp;", with: " ")
  }
}
