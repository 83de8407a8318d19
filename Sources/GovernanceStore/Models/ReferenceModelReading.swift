import Foundation
import Governance
import Yams

extension ReferenceModel {
  /// The public record of PTCE Hénin-Carvin on 24 June 2025.
  public static func heninCarvin() throws(Refusal) -> ReferenceModel {
    try ReferenceModel(yaml: String(decoding: PackageResources.henin_carvin_yaml, as: UTF8.self))
  }

  /// An association of which only the customary bodies are known.
  public static func empty() throws(Refusal) -> ReferenceModel {
    try ReferenceModel(yaml: String(decoding: PackageResources.vide_yaml, as: UTF8.self))
  }

  /// The model of another pole, from a YAML file in the same form as the shipped ones.
  public static func file(at path: String) throws(Refusal) -> ReferenceModel {
    guard let data = FileManager.default.contents(atPath: path) else { throw .file(.noFile(path: path)) }
    guard let text = String(bytes: data, encoding: .utf8) else {
      throw .file(.unreadableModel("le fichier n'est pas en UTF-8"))
    }
    return try ReferenceModel(yaml: text)
  }

  /// - Throws: ``FileRefusal/unreadableModel(_:)`` with the place of the first mistake.
  init(yaml: String) throws(Refusal) {
    do {
      self = try YAMLDecoder().decode(ReferenceModel.self, from: yaml)
    } catch let error as DecodingError {
      throw .file(.unreadableModel(ReferenceModel.place(of: error)))
    } catch {
      throw .file(.unreadableModel("ce n'est pas du YAML bien formé" + ReferenceModel.line(of: error)))
    }
    guard format == 1 else { throw .file(.unreadableModel("format \(format) inconnu ; attendu : 1")) }
  }

  private static func place(of error: DecodingError) -> String {
    func path(_ context: DecodingError.Context) -> String {
      guard !context.codingPath.isEmpty else { return "dans le modèle" }
      return "dans "
        + context.codingPath.map { $0.intValue.map { "n° \($0 + 1)" } ?? $0.stringValue }.joined(separator: ", ")
    }
    return switch error {
    case .keyNotFound(let key, let context): "il manque « \(key.stringValue) » \(path(context))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context): "valeur inattendue \(path(context))"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "ce n'est pas du YAML bien formé" + line(of: context.underlyingError) : "valeur inattendue \(path(context))"
    @unknown default: "valeur inattendue"
    }
  }

  private static func line(of error: (any Error)?) -> String {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): ", ligne \(mark.line)"
    default: ""
    }
  }
}
