import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let identity = Command(
    "identité", "Montre le logo et les deux couleurs que portent les documents.", topic: .report,
    examples: ["identité"]
  ) { workspace in
    Answer.lines("Documents : \(try workspace.reading().visualIdentity().summary).")
  }

  static let chooseLogo = Command(
    "identité logo", "Met un logo en tête des documents, ou l'enlève.", topic: .report,
    Field.path("fichier").optional.meaning("l'image : .png, .jpg ou .svg, de \(Logo.limit / 1000) Ko au plus"),
    Field.text("texte").option().optional.meaning("ce que montre l'image, pour qui ne la voit pas"),
    Field.flag("retirer", "ne plus mettre de logo"),
    examples: ["identité logo logo.png --texte \"Une ruche et le nom de l'association\"", "identité logo --retirer"]
  ) { workspace, path, words, isRemoving in
    var identity = try workspace.reading().visualIdentity()
    if isRemoving {
      guard identity.logo != nil else { throw Refusal.identity(.noLogo) }
      identity.logo = nil
    } else {
      let example = "identité logo logo.png --texte \"Une ruche\""
      guard let path else { throw Misuse.missing(field: "fichier", command: "identité logo", example: example) }
      let bytes = try PictureFile.bytes(path: path.value)
      if words == nil, !workspace.conversation.isInteractive {
        throw Misuse.missing(field: "texte", command: "identité logo", example: example)
      }
      identity.logo = try Logo(
        bytes, words: words ?? PlainText(workspace.conversation.ask("Que montre l'image, pour qui ne la voit pas ?")))
    }
    return try workspace.choose(identity)
  }

  static let chooseColours = Command(
    "identité couleurs", "Choisit les deux couleurs des documents : celle des titres, puis celle des avis.",
    topic: .report,
    Field.colour("titres").asked("Couleur des titres ?"),
    Field.colour("avis").asked("Couleur des avis et des notes ?"),
    examples: ["identité couleurs #1d3f72 #8f3a1e"]
  ) { workspace, deep, warm in
    let logo = try workspace.reading().visualIdentity().logo
    return try workspace.choose(VisualIdentity(logo: logo, deep: deep, warm: warm))
  }

  static let resetIdentity = Command(
    "identité défaut", "Rend aux documents l'aspect d'origine, sans logo.", topic: .report,
    examples: ["identité défaut"]
  ) { workspace in
    try workspace.choose(.standard)
  }
}

extension Workspace {
  fileprivate func choose(_ identity: VisualIdentity) throws -> Answer {
    try act { try $0.choose(identity) }
    var answer = Answer.lines(
      "Documents : \(identity.summary).", "Un rapport arrêté garde l'aspect qu'il avait. Pour revenir : annuler")
    if identity.logo?.form == .svg, !Converter.canDraw {
      answer.add("Un .docx n'aura pas ce logo : donnez-le en PNG, ou installez rsvg-convert (paquet librsvg2-bin).")
    }
    return answer
  }
}

extension Field where Value == Colour {
  /// A colour as pages write it.
  fileprivate static func colour(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: "#RRVVBB", meaning: "la couleur des \(name)",
        take: { _, _, _ in 1 }),
      read: { words, _ in
        let text = words.map(\.text).joined()
        guard let colour = Colour(text) else { throw Refusal.identity(.notAColour(text)) }
        return colour
      })
  }
}
