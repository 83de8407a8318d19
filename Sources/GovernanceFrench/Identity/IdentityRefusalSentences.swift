import Governance

extension IdentityRefusal {
  /// What is wrong, why, and what to type instead.
  var sentence: String {
    switch self {
    case .notALogo:
      "Ce fichier n'est pas une image PNG, JPEG ou SVG complète. "
        + "Ouvrez-le pour voir, puis exportez le logo en PNG."
    case .logoTooBig(let bytes):
      "Ce logo pèse \((bytes / 1000).french) Ko ; la limite est de \((Logo.limit / 1000).french) Ko, car chaque document "
        + "le contient. Exportez-le plus petit : 600 points de large suffisent."
    case .logoTooLarge(let width, let height):
      "Ce logo mesure \(width.french) × \(height.french) points ; la limite est de \(Logo.sideLimit.french) de côté. "
        + "Exportez-le plus petit : 600 points de large suffisent."
    case .unsafeLogo(.script):
      "Ce logo SVG contient un programme, qui s'exécuterait chez qui reçoit le document. "
        + "Exportez-le en « SVG simple », ou en PNG."
    case .unsafeLogo(.outsideLink):
      "Ce logo SVG va chercher quelque chose ailleurs ; un document doit tenir seul. "
        + "Exportez-le en « SVG simple », images incorporées, ou en PNG."
    case .notAColour(let text):
      "« \(text.quotable) » n'est pas une couleur. Écrivez six chiffres de 0 à f après #, par exemple "
        + "\(VisualIdentity.standard.deep.code)."
    case .paleColour(let colour, let tenths):
      "On lirait mal du texte en \(colour.code) : son contraste avec les fonds clairs est de "
        + "\((tenths / 10).french),\(tenths % 10) pour 1, et il en faut 4,5. Prenez la même couleur en plus foncé."
    case .noLogo: "Il n'y a pas de logo à retirer. Pour en mettre un : identité logo FICHIER --texte \"…\""
    case .identityUnchanged: "Les documents se présentent déjà ainsi. Pour voir : identité"
    }
  }
}
