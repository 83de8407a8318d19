import Foundation
import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let create = Command(
    "créer", "Crée le dossier d'une association, d'après un modèle.", topic: .begin,
    Field.path("fichier").optional.meaning("où le créer ; sinon Documents/PTCE"),
    Field.model("modele").option().meaning("henin-carvin, vide, ou un fichier .yaml")
      .asked("Quel modèle (henin-carvin, vide) ?", suggesting: { _ in "henin-carvin" }),
    Field.text("nom").option().optional.meaning("le nom de l'association (modèle vide)"),
    Field.text("territoire").option().optional.meaning("son territoire (modèle vide)"),
    Field.text("colleges", limit: 1000).option().optional.meaning(
      "ses collèges, séparés par des virgules (modèle vide)"),
    Field.text("groupes", limit: 1000).option().optional
      .meaning("ses groupes de travail, séparés par des virgules (modèle vide)"),
    Field.text("registre").option().asked("Qui tient le registre ?", suggesting: { _ in "secrétariat" })
      .meaning("qui tient le registre : la signature des actes"),
    examples: [
      "créer --modele henin-carvin --registre secrétariat",
      "créer mon-pole.ptce --modele vide --nom \"PTCE du Ternois\" --colleges \"fondateurs, actifs\" --registre accueil",
    ]
  ) { workspace, path, choice, name, territory, colleges, groups, keeper in
    var model = try choice.load()
    if model.association.name.isEmpty {
      let conversation = workspace.conversation
      func text(_ given: PlainText?, _ question: String) throws -> String? {
        if let given { return given.value }
        guard conversation.isInteractive else { return nil }
        let answer = try conversation.ask(question, suggestion: "-")
        return answer == "-" ? nil : try PlainText(answer, limit: 1000).value
      }
      if let name {
        model.association.name = name.value
      } else if conversation.isInteractive {
        model.association.name = try PlainText(try conversation.ask("Nom de l'association ?")).value
      } else {
        throw Misuse.missing(
          field: "nom", command: "créer",
          example: "créer --modele vide --nom \"PTCE du Ternois\" --registre secrétariat")
      }
      model.association.territory = try text(territory, "Territoire ? (- pour passer)")
      model.colleges = try listed(try text(colleges, "Collèges, séparés par des virgules ? (- pour passer)"))
        .map { .init(code: $0.code, name: $0) }
      model.groups = try listed(try text(groups, "Groupes de travail, séparés par des virgules ? (- pour passer)"))
        .map { .init(code: $0.code, name: $0) }
    }
    let target = path?.value ?? workspace.environment.defaultFolder + "/\(model.association.name.fileName).ptce"
    if path == nil {
      try? FileManager.default.createDirectory(
        atPath: workspace.environment.defaultFolder, withIntermediateDirectories: true)
    }
    try AssociationFile.create(target, from: model, keeper: keeper, today: workspace.today).close()
    workspace.use(target)
    var answer = Answer.lines("Créé : \(target)", "")
    answer.parts += try Command.home.perform([], workspace).parts
    return answer
  }

  private static func listed(_ text: String?) throws -> [String] {
    try (text ?? "").split(separator: ",").map { try PlainText(String($0)).value }
  }
}

/// A reference model, as it is chosen at creation.
enum ModelChoice: Sendable {
  case heninCarvin, empty
  case file(String)

  func load() throws -> ReferenceModel {
    switch self {
    case .heninCarvin: try .heninCarvin()
    case .empty: try .empty()
    case .file(let path): try .file(at: path)
    }
  }
}

extension Field where Value == ModelChoice {
  static func model(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: "MODELE", meaning: name, take: { _, _, _ in 1 },
        candidates: { prefix, _ in
          ["henin-carvin", "vide"].filter { $0.hasPrefix(prefix.folded) }.map { FieldSpec.Candidate(text: $0) }
        }),
      read: { words, workspace in
        let text = words.map(\.text).joined(separator: " ")
        switch text.folded {
        case "henin-carvin", "1": return .heninCarvin
        case "vide", "2": return .empty
        default:
          guard text.hasSuffix(".yaml") || text.hasSuffix(".yml") else {
            throw Refusal.unfitValue(text, expected: "henin-carvin, vide ou un fichier .yaml")
          }
          return .file(FilePath(text, home: workspace.environment.variables["HOME"]).value)
        }
      })
  }
}

extension Field where Value == FilePath {
  /// A path of the file system.
  static func path(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: "FICHIER", meaning: name,
        take: { _, _, _ in 1 }),
      read: { words, workspace in
        FilePath(words.map(\.text).joined(separator: " "), home: workspace.environment.variables["HOME"])
      })
  }

  /// A place to write to; it is noted, so that an erasure knows where to look.
  static func output(_ name: String) -> Field {
    let path = Field.path(name)
    return Field(
      spec: path.spec,
      read: { words, workspace in
        let place = try path.read(words, workspace)
        if place.value != "-" { workspace.environment.notePaper(place.value, from: workspace.registerPath) }
        return place
      })
  }
}

/// A path as it is typed, `~` included.
struct FilePath: Sendable {
  let value: String

  init(_ text: String, home: String?) {
    value = text.hasPrefix("~/") ? (home ?? "~") + text.dropFirst(1) : text
  }
}

extension String {
  /// A file name made from a title.
  var fileName: String {
    let plain = code
    let short = plain.hasPrefix("ptce-") ? String(plain.dropFirst(5)) : plain
    return short.isEmpty ? "association" : short
  }
}
