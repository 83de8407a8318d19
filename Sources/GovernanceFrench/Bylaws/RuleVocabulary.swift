import Governance

/// The words that a rule on one subject may hold: those that are computed with, and those that say nothing on it. A text
/// with any other word is not computed, since nobody knows what it adds.
struct RuleVocabulary {
  private let words: Set<String>
  private let hasShares: Bool
  private let hasNumbers: Bool

  /// The words of a subject, in a body of that kind; nil for a subject that is not computed word by word.
  init?(of subject: Rule.Subject, in kind: BodyKind?) {
    let own: String
    switch subject {
    case .notice: own = Self.notice
    case .quorum: own = Self.quorum
    case .secondNotice: own = Self.secondNotice
    case .proxies: own = Self.proxies
    case .majority: own = Self.majority
    case .castingVote: own = Self.castingVote
    case .meetingsPerYear:
      own = "reunion reunions reunit reunissent fois par an annee mois trimestre semestre minimum chaque seances seance"
    case .mandateLength: own = Self.mandateLength
    case .entitlement: own = Self.entitlement
    case .collegeWeights, .convenor, .signatories, .approver: return nil
    }
    let all = [own, Self.common, Self.names(of: kind)].joined(separator: " ")
    words = Set(all.split(separator: " ").map(String.init))
    hasShares = subject == .quorum || subject == .majority
    hasNumbers = subject != .entitlement && subject != .castingVote
  }

  /// The words of a text that it does not hold, each once, as they were typed.
  func unread(in text: RuleWords) -> [String] {
    text.all.indices.reduce(into: []) { unread, index in
      guard !holds(text, at: index), !unread.contains(text.typed[index]) else { return }
      unread.append(text.typed[index])
    }
  }

  private func holds(_ text: RuleWords, at index: Int) -> Bool {
    let word = text.all[index]
    if words.contains(word) || (hasNumbers && RuleWords.number(word) != nil) { return true }
    guard hasShares else { return false }
    // "66,6 %" is a share that is not read: the figure is named, the sign is not.
    return text.share(at: index) != nil || word == "%" || word == "+"
  }

  /// Articles and the like.
  private static let common =
    "la le les l un une des du de d a au aux ce cet cette ses son sa leur leurs et ou que qu qui si n ne y il "
    + "elle ils elles se s est sont soit soient etre doit doivent peut peuvent lorsque quand moins dont en pour "
    + "dans par"

  /// How the body itself is called: a share of the adherents is no share of those who sit in a board.
  private static func names(of kind: BodyKind?) -> String {
    let assembly = "assemblee assemblees generale generales ordinaire ag association adherent adherents adherente"
    let board = "conseil administration ca administrateur administrateurs administratrices"
    return switch kind {
    case .generalAssembly: assembly
    case .board: board
    case .bureau: "bureau"
    case .committee: "comite copil"
    case .workingGroup: "groupe travail"
    case nil: assembly + " " + board + " bureau comite groupe travail"
    }
  }

  private static let members = " membre membres present presents presente presentes representes represente representee "

  private static let notice =
    "jour jours semaine semaines avance franc francs calendaire calendaires avant delai minimum convocation convocations convoque "
    + "convoques convoquee convoquees convoquer adressee adressees envoyee envoyees date fixee tenue reunion "
    + "seance membres membre lettre simple courrier courriel electronique postale voie ecrit ecrite individuelle "
    + "plus tard pas respecter prealable precedant fixe president secretaire tout moyen moyens"

  private static let quorum =
    "quorum siege sieges pourvus exercice fonction voix presence representees representation represente "
    + "representent assiste assistent deliberer delibere deliberent deliberation deliberations valablement "
    + "valable valide validite validement necessaire requis requise exige exigee atteint atteinte constitue "
    + "reunis reunie majorite plus superieur superieure egal egale excede depasse totalite tous toutes pas aucun "
    + "aucune neant sans non quel quelle quelque soit nombre pouvoir pouvoirs procuration procurations mandat "
    + "mandats ayant donne hors exclus exclues exclu compte comptes comptees compris etant seance seances "
    + "reunion decision decisions presentes condition droit vote deliberative" + members

  private static let secondNotice =
    "quorum sans aucun aucune pas plus exige exigee requis requise condition necessaire meme ordre jour jours "
    + "apres au moins minimum intervalle seconde second deuxieme nouvelle assemblee conseil reunion seance "
    + "convocation convoquee convoque convoquer delibere deliberer valablement alors quel quelle quelque soit "
    + "nombre avec premiere suivant" + members

  private static let proxies =
    "pouvoir pouvoirs procuration procurations mandat mandats mandataire porteur porteurs personne personnes "
    + "seul seule autre autres detenir detient recevoir recoit representer donner disposer etre titulaire tenir "
    + "plus maximum limite limites limitation illimite illimites illimitee nombre admis admise admises autorise "
    + "autorises autorisee autorisees permis permise permises accepte acceptes acceptee acceptees possible "
    + "possibles interdit interdits interdite interdites sans aucun aucune nul nulle pas non jamais neant meme "
    + "college vote voter chaque tout membre membres sien ecrit nominatif nominatifs empeche"

  private static let majority =
    "majorite simple relative absolue qualifiee unanimite unanime plus moitie totalite tous toutes superieur "
    + "superieure egal egale excede depasse suffrage suffrages voix exprime exprimes exprimees membre exercice "
    + "inscrits decision decisions deliberation deliberations resolution resolutions prise prises adoptee "
    + "adoptees votees accord requise requises necessaire exigee presentes ayant droit representees vote "
    + "deliberative valablement pas" + members

  private static let castingVote =
    "oui non voix vote president presidente preponderante cas partage egalite seance decide departage emporte "
    + "double compte egal sans pas personne a celle celui partagees aucun aucune"

  private static let mandateLength =
    "an ans annee annees mois duree mandat mandats membre membres renouvelable renouvelables reeligible "
    + "reeligibles fois elu elus elue elues nomme nommes"

  private static let entitlement =
    "membre membres cotisation cotisations jour tous toutes seuls convoques votent uniquement instance"
}
