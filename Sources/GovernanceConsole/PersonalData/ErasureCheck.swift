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
  /// Papers of which the program cannot tell what they hold.
  let toOpen: [String]

  /// How many papers to open are named: a folder may hold hundreds that are none of this program's.
  private static let listed = 30

  /// - Parameter path: the association file, of which no connection is open.
  init(erasure: Erasure, path: String, copies: [BackupCopy], environment: Environment) {
    let texts = erasure.searchedTexts
    var findings: [String] = []
    if erasure.certificate != nil {
      if texts.isEmpty {
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
    }
    let lines = environment.historyFile.map { LineHistoryFile(path: $0, limit: 2000).forget(texts) } ?? 0
    if lines > 0 { findings.append("\(lines.of("ligne")) \(lines.agreeing("retirée")) de l'historique des commandes.") }
    // Where all was gone already, a copy that was made later than that never held it.
    let gone = erasure.certificate == nil ? erasure.plan.lastErasedAt : nil
    let copies = copies.filter { copy in gone.map { copy.madeAt <= $0 } ?? true }
    let there = copies.filter(\.exists)
    let papers = Papers(environment: environment, besides: path)
    toDelete =
      there.map { copy in
        let holds = AssociationFile.holds(copy.path, texts)
        return "la sauvegarde \(copy.path)"
          + (holds ? " (elle contient ces données)" : gone == nil ? "" : " (d'avant l'effacement)")
      }
      + papers.holding(texts, but: there.map(\.path) + [path]).map {
        $0.hasSuffix(".ptce") ? "le registre \($0), s'il est une copie (il contient ces données)" : "le fichier \($0)"
      }
    let missing = copies.count - there.count
    if missing > 0 {
      findings.append(
        "\(missing.of("sauvegarde connue", "sauvegardes connues")) n'\(missing.agreeing("est", "sont")) plus à sa place : "
          + "si un support est débranché, pensez-y.")
    }
    let packed = texts.isEmpty ? [] : papers.packed
    toOpen =
      packed.prefix(Self.listed)
      + (packed.count > Self.listed
        ? ["et \((packed.count - Self.listed).of("autre")) .docx, .odt ou .pdf de ces dossiers"] : [])
    if !texts.isEmpty {
      findings.append(
        "Cherché dans Documents/PTCE, dans le dossier du registre et ses sous-dossiers, et partout où ce poste a écrit "
          + "avec --sortie ; les courriels envoyés, l'imprimé et les autres postes sont à voir vous-même.")
      if !papers.isFolderWhole {
        findings.append(
          "Le dossier du registre ne fut pas vu en entier (\(FolderSearch.limit.french) fichiers, "
            + "\(FolderSearch.depth.french) niveaux au plus) : voyez vous-même ce qui est plus loin.")
      }
    }
    self.findings = findings
  }
}
