import Governance
import GovernanceFrench
import GovernanceStore

extension Workspace {
  /// Does an act that may enter a person; on a terminal, asks who is meant where somebody of the record bears the name.
  ///
  /// - Parameter act: given the name, or the code of who is meant, and whether it is somebody else of that name.
  func actAskingNamesakes<Outcome>(
    _ name: PlainText, isNamesake: Bool,
    _ act: (AssociationFile, _ name: PlainText, _ isNamesake: Bool) throws -> Outcome
  ) throws -> Outcome {
    do {
      return try self.act { try act($0, name, isNamesake) }
    } catch Refusal.member(.namesakes(_, let namesakes)) where conversation.isInteractive {
      let same = try namesakes.first {
        try conversation.confirm("\($0.french) existe déjà. Est-ce la même personne ?", byDefault: false)
      }
      let meant = try same.map { try PlainText($0.person.code) } ?? name
      return try self.act { try act($0, meant, same == nil) }
    } catch Refusal.member(.beginningOfName(let text, let namesake)) where conversation.isInteractive {
      guard try conversation.confirm("Voulez-vous dire \(namesake.french) ?", byDefault: false) else {
        throw Refusal.member(.beginningOfName(text, namesake))
      }
      return try self.act { try act($0, try PlainText(namesake.person.code), isNamesake) }
    }
  }
}

extension Field where Value == Bool {
  /// That somebody is not the one of that name whom the record knows.
  static var namesake: Field {
    .flag("homonyme", "une autre personne que celle du même nom qui est déjà au dossier")
  }
}
