import Governance
import GovernanceFrench

extension MinutesGap {
  /// What is missing, as a line of a list.
  public var french: String {
    switch self {
    case .notHeld: "la réunion n'est pas notée comme tenue"
    case .place: "lieu"
    case .openingTime: "heure d'ouverture"
    case .closingTime: "heure de levée"
    case .notice: "mode et date de convocation"
    case .noticeOf(let count): "convocation de \(count.of("participant")) (aucun envoi noté)"
    case .agenda: "ordre du jour"
    case .chair: "présidence de séance"
    case .recordingSecretary: "secrétariat de séance"
    case .attendance: "présences"
    case .attendanceOf(let count): "présence de \(count.of("participant"))"
    case .quorumRule: "règle de quorum (statuts non lus)"
    case .quorumToJudge: "quorum à vérifier : le dossier ne peut pas l'établir"
    case .withoutQuorum(let code): "\(code) : voté sans quorum"
    case .outdatedVote(let code):
      "\(code) : ses votants ou son quorum ne sont plus ceux du dossier (recompter \(code))"
    case .outdatedElection(let code): "\(code) : ses votants ne sont pas ceux de la feuille de présence"
    case .signatoryNotPresent(let name): "\(name) n'est pas noté présent"
    case .unvotedText(let item):
      "\(item.map { "point \($0) : " } ?? "")un texte mis aux voix n'est ni voté ni laissé sans vote (vote, ou sans-vote)"
    case .outcomeOfItem(let number): "point \(number) : ce qui a été dit ou décidé"
    case .proclamation(let code): "\(code) : résultat proclamé"
    case .votesUnaccounted(let code, let count): "\(code) : \(count.of("votant")) dans aucun décompte"
    case .majorityRule(let code): "\(code) : règle de majorité (statuts non lus), le décompte ne suffit pas"
    case .proclaimedAgainstCount(let code): "\(code) : le résultat proclamé n'est pas celui du décompte"
    case .actionOwner(let code): "\(code) : qui fait l'action"
    case .actionDay(let code): "\(code) : pour quand"
    }
  }
}
