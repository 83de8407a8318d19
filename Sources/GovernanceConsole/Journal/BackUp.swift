import Foundation
import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let backUp = Command(
    "sauvegarder", "Copie le dossier tel qu'il est, et relit la copie.", topic: .keep,
    Field.path("fichier").optional.meaning("un fichier, ou un dossier ; sinon à côté, avec la date"),
    examples: ["sauvegarder", "sauvegarder /media/cle"]
  ) { workspace, target in
    .lines("Sauvegarde faite et relue : \(try workspace.backUp(to: target?.value))")
  }
}

extension Workspace {
  /// Makes a copy. Into a folder it goes with the day in its name; without a place, into `sauvegardes` beside the file.
  func backUp(to target: String?) throws -> String {
    let file = try acting()
    var isFolder: ObjCBool = false
    if let target, !FileManager.default.fileExists(atPath: target, isDirectory: &isFolder) || !isFolder.boolValue {
      try file.backUp(to: target)
      return target
    }
    let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
    let name = (parts.last.map(String.init) ?? file.path).replacing(".ptce", with: "")
    var folder = target ?? (parts.dropLast() + ["sauvegardes"]).joined(separator: "/")
    if target == nil {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    var number = 1
    var path = "\(folder)/\(name)-\(today.iso).ptce"
    while FileManager.default.fileExists(atPath: path) {
      number += 1
      path = "\(folder)/\(name)-\(today.iso)-\(number).ptce"
    }
    try file.backUp(to: path)
    return path
  }

  /// What is said on leaving; what changed is saved first.
  func farewell() throws -> Answer {
    guard actCount > 0 else { return .lines("À bientôt.") }
    return .lines("Sauvegarde faite et relue : \(try backUp(to: nil))", "À bientôt.")
  }
}
