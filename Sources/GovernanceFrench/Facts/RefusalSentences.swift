import Governance

extension Refusal {
  /// What is wrong, in one French sentence or two: what, why, and what to do next.
  public var sentence: String {
    switch self {
    case .emptyText: "Le texte est vide."
    case .textTooLong(let limit, let length): "Le texte a \(length.french) caractères ; la limite est \(limit.french)."
    case .controlCharacters:
      "Le texte contient des caractères de contrôle ou invisibles. Retapez-le sans copier-coller."
    case .unknownReference(let kind, let text, let suggestions): Self.unknown(kind, text, suggestions)
    case .ambiguousReference(let kind, let text, let candidates):
      "« \(text.quotable) » désigne plusieurs \(kind.french(count: 2)) : \(candidates.frenchList(.or)) ?"
    case .noMeeting(let body, let code):
      "\(body) : aucune réunion n'est prévue ni tenue. Pour en prévoir une : planifier \(code) 17 mars 18h"
    case .noMeetingWithoutQuorum(let body, let code):
      "\(body) : aucune réunion n'est constatée sans quorum. D'abord : réunion carence \(code)"
    case .unknownField(let field, let known):
      "« \(field.quotable) » n'est pas un champ que l'on corrige ici. Champs : \(known.frenchList())."
    case .unfitValue(let value, let expected): "« \(value.quotable) » ne convient pas : il faut \(expected)."
    case .unreadableRule(let text, let expected):
      "Je ne sais pas calculer avec « \(text.quotable) ». Écrivez par exemple \(expected). "
        + "Pour noter ces mots tels quels, sans calcul : --tel-quel"
    case .unreadableAmount(let text, let fault): fault.french(text.quotable)
    case .nobodyToCall(let year):
      "La cotisation \(year) est déjà appelée pour tous ceux-là. Pour la liste : cotisations \(year)"
    case .duesNotCalled(let name, let year):
      "\(name) : la cotisation \(year) n'est pas appelée. D'abord : cotisation appeler \(year) MONTANT"
    case .duesAreExempt(let name, let year): "\(name) est exempté de la cotisation \(year). Pour revenir : annuler"
    case .duesArePaid(let name, let year): "\(name) a déjà payé toute la cotisation \(year)."
    case .paidMoreThanDue(let name, let year, let remaining):
      "\(name) ne doit plus que \(remaining.french) pour \(year) : on ne note pas davantage. Un don n'est pas une cotisation."
    case .beforeCall(let day, let calledOn):
      "Le \(day.frenchShort) est avant l'appel de la cotisation, le \(calledOn.frenchShort). Revoyez le jour."
    case .noReceipt(let number, let name, let year):
      "\(name) : aucun paiement\(number.map { " sous le reçu n° \($0)" } ?? "") n'est noté pour \(year)."
    case .unknownFunder(let name):
      "Aucune organisation « \(name.quotable) ». D'abord : partenaire ajouter \"\(name.quotable)\" --financeur"
    case .noGrantReport(let title, let code, let known):
      "\(code) n'attend rien sous le nom « \(title.quotable) »"
        + (known.isEmpty ? "" : " ; elle attend : \(known.frenchList())")
        + ". Pour l'ajouter : convention échéance \(code) \"…\" JOUR"
    case .grantReportExists(let title, let code, let day):
      "\(code) attend déjà « \(title.quotable) », pour le \(day.frenchShort). Donnez un autre nom."
    case .grantReportAlreadySent(let title, let day): "« \(title.quotable) » est rendu depuis le \(day.frenchShort)."
    case .beforeAgreement(let day, let code, let start):
      "Le \(day.frenchShort) est avant le début de \(code), le \(start.frenchShort). Revoyez le jour."
    case .endBeforeStart(let day, let start):
      "La fin (\(day.frenchShort)) serait avant le début (\(start.frenchShort)). Revoyez les jours."
    case .declarationBeforeLast(let day, let last):
      "Le \(day.frenchShort) n'est pas après la dernière déclaration, du \(last.frenchShort). Revoyez le jour."
    case .noLeaders(let day): "Personne n'est inscrit au bureau ni au conseil le \(day.frenchShort). Voyez : mandats"
    case .valueUnchanged(let value): "C'est déjà « \(value.quotable) » : rien à corriger."
    case .memberAlreadyListed(let name, let code): "\(name) est déjà adhérent. Pour sa fiche : adhérent \(code)"
    case .member(let refusal): refusal.sentence
    case .dayBeforeStart(let day, let start):
      "Le \(day.frenchShort) n'est pas après le \(start.frenchShort), où commence l'état actuel."
        // Typed without its year, a day that had not come yet was read in the year before.
        + (day.year < start.year
          ? " Pour une autre année, écrivez-la : \(day.dayOfMonth)/\(day.month)/\(start.year)." : "")
    case .ruleStartsLater(let day):
      "Une règle commence le \(day.frenchShort). Dites depuis quand vaut celle-ci : --depuis JOUR"
    case .dayAhead(let day): "Le \(day.frenchShort) n'est pas encore venu : on note ce qui a eu lieu."
    case .dayPast(let day):
      "Le \(day.frenchShort) est passé. Pour une réunion déjà tenue : réunion saisir"
    case .meetingAlreadyRecorded(let code): "Cette instance a déjà une réunion ce jour-là à cette heure : \(code)."
    case .meetingIs(let status, let code): "La réunion \(code) est \(status.french) : on n'y inscrit plus rien."
    case .meetingCannotMove(let status, let code, let successor): Self.unmovable(status, code, successor)
    case .postponedToItself(let code):
      "\(code) est déjà prévue ce jour-là à cette heure. Donnez un autre jour ou une autre heure."
    case .quorumIsMet(let code, let quorum): "\(code) peut délibérer, il n'y a pas carence : \(quorum)."
    case .votesWereTaken(let code, let count):
      "\(code) a \(count.of("vote noté", "votes notés")) : elle a délibéré. S'ils sont notés par erreur : annuler"
    case .minutesWereApproved(let code, let approved):
      "\(code) a approuvé le procès-verbal de \(approved.frenchList()) : elle a délibéré. Si c'est noté par erreur : annuler"
    case .meetingHadNoFailedQuorum(let status, let code):
      "\(code) est \(status.french) : une deuxième réunion suit un défaut de quorum. D'abord : réunion carence \(code)"
    case .alreadyFollowed(let code, let successor): "\(code) a déjà sa deuxième réunion : \(successor)."
    case .secondMeetingTooEarly(let code, let day):
      "La deuxième réunion vient après la première : \(code) est du \(day.french)."
    case .meetingAhead(let code, let day): "\(code) : le \(day.frenchShort) n'est pas encore venu."
    case .openingAfterNoted(let opened, let noted):
      "L'ouverture (\(opened.french)) ne va pas avec \(noted.french), heure déjà notée dans cette séance. Revoyez l'heure."
    case .closingBeforeNoted(let closed, let noted):
      "La levée (\(closed.french)) ne va pas avec \(noted.french), heure déjà notée dans cette séance. Revoyez l'heure."
    case .closingBeforeOpening(let opened, let closed):
      "La levée (\(closed.french)) serait avant l'ouverture (\(opened.french))."
    case .proxyToOneself(let name): "\(name) ne peut pas se donner pouvoir à soi-même."
    case .grantorIsPresent(let name): "\(name) est dans la salle : son pouvoir ne servirait à rien."
    case .proxyAlreadyGiven(let grantor, let holder):
      "\(grantor) a déjà donné pouvoir à \(holder). Pour changer : annuler, puis pouvoir."
    case .arrivalTimeNeeded(let name):
      "\(name) est déjà parti : donnez l'heure du retour, comme « arrivée \(name) 15h30 »."
    case .alreadyInRoom(let name): "\(name) est déjà dans la salle."
    case .notInRoom(let name): "\(name) n'est pas dans la salle. D'abord : présence … present, ou arrivée …"
    case .hourBefore(let time, let earlier): "\(time.french) est avant \(earlier.french), déjà noté. Revoyez l'heure."
    case .hourAfterClosing(let time, let closed):
      "\(time.french) est après la levée de la séance (\(closed.french)). Revoyez l'heure."
    case .holderGaveProxy(let holder, let other):
      "\(holder) a donné pouvoir à \(other) : il ne peut pas en porter un autre. Choisissez un mandataire présent."
    case .proxiesForbidden(let rule): "Refusé, par les statuts : \(rule). Le mandant compte comme absent."
    case .tooManyProxies(let holder, let count, let rule):
      "\(holder) a déjà \(count.of("pouvoir")), le plus qu'admettent les statuts : \(rule). "
        + "Le mandant compte comme absent, ou choisit un autre mandataire."
    case .proxyAcrossColleges(let grantor, let holder, let rule):
      "\(grantor) et \(holder) ne sont pas du même collège, et les statuts disent : \(rule)."
    case .electionTied(let names, let places):
      "Égalité entre \(names.frenchList()) pour \(places.of("place")). Dites qui est proclamé et comment : "
        + "--elus … --departage \"au plus âgé\""
    case .notElectable(let name): "\(name) n'a pas assez de voix pour être élu. Recomptez, ou revoyez --elus."
    case .tooManyVotesFor(let name, let voters):
      "\(name) aurait plus de voix qu'il n'y a de votants (\(voters.french)). Recomptez, ou complétez la présence."
    case .validBallotsNeeded:
      "À plusieurs places, les voix ne disent pas combien de bulletins étaient valables. Donnez-le : --exprimes N"
    case .ballotsDoNotAddUp(let ballots, let blankOrSpoiled, let voters):
      "\(ballots.of("suffrage exprimé", "suffrages exprimés")) et \(blankOrSpoiled.of("bulletin blanc ou nul", "bulletins blancs ou nuls")) "
        + "pour \(voters.of("votant")) : le compte n'y est pas. Recomptez, ou complétez la présence."
    case .noVacantSeat(let name, let body):
      "\(body) : aucun siège n'est libre pour \(name). Dites quels mandats finissent : --sortants \"…\""
    case .noResolution(let number, let code, let count):
      count == 0
        ? "\(code) n'a voté aucun texte." : "\(code) n'a pas de texte \(number) ; elle en a voté \(count)."
    case .nothingVoted(let code): "\(code) : aucun vote n'est noté. D'abord : vote …"
    case .nothingProposed(let code): "\(code) : quel texte met-on aux voix ? D'abord : resolution \"…\""
    case .collegeVotesExceed(let college, let tally):
      "\(college) : les collèges auraient ensemble plus de voix que le décompte (\(tally)). Recomptez."
    case .mandate(let refusal): refusal.sentence
    case .minutesAre(let state, let code): "Le procès-verbal de \(code) est déjà \(state.french)."
    case .meetingNotHeld(let code, let status):
      "\(code) est \(status.french) : il n'y a pas encore de procès-verbal. D'abord : séance \(code)"
    case .approvedTooEarly(let code, let approving):
      "\(approving) ne peut pas approuver \(code) : c'est une réunion suivante qui approuve."
    case .minutesNotSealed(let code):
      "Le procès-verbal de \(code) n'est pas scellé : corrigez-le directement, sans rectificatif."
    case .minutesNotSigned(let code):
      "Un extrait se certifie d'après un procès-verbal signé. D'abord : pv \(code) signe"
    case .unknownHeading(let heading):
      "« \(heading.quotable) » n'est pas un point de l'ordre du jour : ce qui est dessous serait perdu. Remettez le titre "
        + "du point, avec son numéro, ou faites-en un paragraphe. Rien n'a été repris."
    case .narrativeWouldDrop(let code, let count, let first):
      "Ce fichier ferait disparaître \(count.of("paragraphe noté", "paragraphes notés")) : « \(first.quotable) ». "
        + "S'il est plus ancien, repartez du projet : pv \(code). Pour les enlever vraiment : --remplacer"
    case .noItemInFile(let code):
      "Ce fichier ne contient aucun point de l'ordre du jour de \(code). Partez du projet : pv \(code)"
    case .unreadableSeal: "Le texte scellé n'est pas lisible. Repartez de la dernière sauvegarde."
    case .minutesAreSealed:
      "Le procès-verbal est scellé : il ne change plus. Pour le compléter : pv … rectifier \"…\""
    case .noVotingRight(let name, let body): "\(name) ne siège pas ici avec droit de vote (\(body))."
    case .tooManyVotes(let votes, let present, let represented):
      "\(votes.of("voix", "voix")) pour \((present + represented).of("votant")) "
        + "(\(present.of("présent")), \(represented.of("représenté"))). Recomptez, ou complétez la présence."
    case .noVotes: "Aucune voix : donnez au moins « pour », « contre » ou « abst »."
    case .nobodyPresent(let code): "Personne n'est noté présent à \(code). D'abord : présence \(code) present …"
    case .noAgendaItem(let number, let count):
      count == 0
        ? "L'ordre du jour est vide : il n'a pas de point \(number)."
        : "L'ordre du jour n'a pas de point \(number) ; il en a \(count)."
    case .agendaItemInUse(let number, let code):
      "\(code) : quelque chose est noté ou voté au point \(number) ; les numéros ne changent plus. "
        + "Ajoutez plutôt un point à la fin : ordre-du-jour \(code) ajouter \"…\""
    case .nothingToPropose(let code, let kind):
      "\(code) : rien à ajouter, rien ne reste en attente pour cette instance. "
        + (kind.flatMap(AgendaModel.usual).map { "Pour un ordre du jour type : --modele \($0.typed)" }
          ?? "Pour un autre point : ordre-du-jour \(code) ajouter \"…\"")
    case .noticeTooShort(let code, let days, let rule, let next):
      "\(code) : \(max(0, days).of("jour")) de délai, et les statuts en demandent davantage : \(rule). "
        + "Pour respecter le délai, réunir au plus tôt le \(next.french). Si elle est partie quand même : --motif \"…\""
    case .noticeAfterMeeting(let day, let code, let meeting):
      "\(code) était le \(meeting.frenchShort) : une convocation n'a pu partir le \(day.frenchShort). Revoyez le jour."
    case .noticeTooEarly(let day, let code, let meeting):
      "\(code) est le \(meeting.frenchShort) : un envoi le \(day.frenchShort) serait près d'un an avant. "
        + "Pour une autre année, écrivez-la : \(day.dayOfMonth)/\(day.month)/\(meeting.year) ; on note ce qui est déjà parti."
    case .noticeBeforeLast(let day, let last):
      "Le \(day.frenchShort) est avant l'envoi déjà noté, le \(last.frenchShort). Revoyez le jour."
    case .nothingToNotify(let code, let day):
      "\(code) : déjà noté, envoi du \(day.frenchShort) ; rien n'a changé depuis. Voyez : convocations \(code)"
    case .nobodyToConvene(let code):
      "\(code) : personne ne siège dans cette instance d'après le dossier. Pour un invité : --invite \"…\""
    case .notToConvene(let name, let code): "\(name) n'est pas à convoquer à \(code). Pour un invité : --invite \"…\""
    case .unusableAddress(let name):
      "L'adresse de courriel de \(name) n'est pas utilisable. Pour la revoir : personne modifier"
    case .stageUnchanged(let project, let stage): "\(project) est déjà au stade « \(stage) »."
    case .actionAlreadyDone(let code, let day): "L'action \(code) est close depuis le \(day.frenchShort)."
    case .calendarYearPast(let year, let present):
      "L'année \(year) est passée : on ne la planifie plus. Ses réunions : réunions --annee \(year) ; "
        + "à planifier : calendrier \(present)"
    case .noProposal(let number, let year, let last):
      last == 0
        ? "Le calendrier \(year) ne propose rien : il n'a pas de ligne \(number). Voyez : calendrier \(year)"
        : "Le calendrier \(year) n'a pas de ligne \(number) : il va de 1 à \(last). Voyez : calendrier \(year)"
    case .proposalDropped(let number, let year):
      "La ligne \(number) du calendrier \(year) est retirée. Pour revenir en arrière : annuler ; "
        + "pour une autre réunion : planifier"
    case .proposalPast(let number, let year, let day):
      "La ligne \(number) était pour le \(day.frenchShort), qui est passé. "
        + "Ensuite : calendrier déplacer \(year) \(number) JOUR, ou calendrier retirer \(year) \(number)"
    case .dayOutsideYear(let day, let year): "Le \(day.french) n'est pas de \(year). Donnez un jour de cette année-là."
    case .proposalTaken(let number, let year, let code):
      "La ligne \(number) tombe sur \(code), déjà prévue à ce moment. "
        + "Ensuite : calendrier retirer \(year) \(number), ou calendrier déplacer \(year) \(number) JOUR"
    case .nothingToPlan(let year):
      "Rien à valider pour \(year) : le calendrier ne propose plus de réunion. Voyez : réunions --annee \(year)"
    case .yearAhead(let year): "L'année \(year) n'a pas commencé : il n'y a rien à en rapporter."
    case .yearBeforeAssociation(let year, let first):
      "L'histoire de l'association commence en \(first) : il n'y a rien à rapporter de \(year)."
    case .nothingToUndo(let author): "Rien à annuler pour « \(author.quotable) »."
    case .nothingToRedo(let author): "Rien à rétablir pour « \(author.quotable) »."
    case .actIsFinal(let kind): "« \(kind.french) » est définitif : on ne l'annule pas."
    case .othersDependOnIt(let table):
      "On ne peut pas l'annuler : \(Self.dependents[table] ?? "ce qui a été saisi depuis") en dépend. "
        + "Annulez d'abord cela, ou corrigez."
    case .changedSince: "On ne peut pas l'annuler : ce qui était inscrit a changé depuis. Voyez : journal"
    case .wouldContradict(let sentence): "Refusé : \(sentence)."
    case .noFile(let path): "Fichier introuvable : \(path.quotable)"
    case .fileExists(let path): "Il y a déjà un fichier \(path.quotable). Donnez un autre nom."
    case .folderNotWritable(let path): "Le dossier \(path.quotable) n'existe pas ou n'est pas accessible en écriture."
    case .notAnAssociationFile(let path): "\(path.quotable) n'est pas un dossier d'association."
    case .newerFile(let path): "\(path.quotable) vient d'une version plus récente de ptce. Mettez ptce à jour."
    case .olderFileReadOnly(let path):
      "\(path.quotable) vient d'une version plus ancienne de ptce et doit être mis à jour : "
        + "ouvrez-le une fois là où l'on peut l'écrire."
    case .damagedFile(let path): "\(path.quotable) est abîmé. Repartez de la dernière sauvegarde."
    case .foreignSchema(let path, let names):
      "\(path.quotable) a été modifié par un autre logiciel (\(names.prefix(3).map(\.quotable).frenchList())). "
        + "On peut le lire, pas y écrire."
    case .readOnlyFile(let path): "\(path.quotable) est en lecture seule."
    case .diskFull: "Le disque est plein. Rien n'a été enregistré."
    case .fileBusy: "Un autre poste écrit dans le dossier. Réessayez dans un instant."
    case .openElsewhere:
      "Le dossier est ouvert dans un autre terminal, qui garderait les données effacées. "
        + "Fermez l'autre terminal (quitter), puis recommencez."
    case .noContactData(let name): "Aucune coordonnée de \(name.quotable) n'est inscrite : il n'y a rien à conserver."
    case .inputOutput(let path): "Le système n'a pas pu lire ou écrire \(path.quotable). Rien n'a été enregistré."
    case .brokenPromise(let name): Self.promises[name] ?? "Refusé : le dossier n'admet pas cette valeur."
    case .unreadableModel(let place): "Le modèle n'est pas lisible : \(place)."
    case .unreadableList(let place): "La liste n'est pas lisible : \(place)."
    case .unreadableSpreadsheet(let path, let isReaderThere):
      (isReaderThere
        ? "LibreOffice n'a pas su lire \(path.quotable)." : "Pour lire \(path.quotable), il faut LibreOffice Calc.")
        + " S'il manque : sudo apt-get install libreoffice-calc. Sinon, enregistrez la feuille en CSV."
    case .importHasRefusedLines(let count, let first):
      "\(count.of("ligne refusée", "lignes refusées")), la première à la ligne \(first) : rien n'est importé. "
        + "Corrigez la liste, puis recommencez."
    case .nothingToImport: "Tout ce que dit la liste est déjà au registre : rien à importer."
    case .unreadableExport(let place): "L'export n'est pas lisible : \(place). Rien n'a été créé."
    case .newerExport(let path): "\(path.quotable) vient d'une version plus récente de ptce. Mettez ptce à jour."
    case .unreadableDocument(let path):
      "\(path.quotable) n'est pas un document lisible. Enregistrez-le de nouveau en .docx, .odt, .md ou .txt."
    case .documentTooLarge(let path, let megabytes):
      "\(path.quotable) dépasse \(megabytes) Mo : enlevez-en les images, puis recommencez."
    case .converterMissing(let program, let package):
      "Il manque le programme \(program), à installer par : sudo apt-get install \(package). "
        + "HTML, Markdown et texte (.html, .md, .txt) marchent sans."
    case .converterFailed(let program):
      "\(program) n'a pas pu faire la conversion. HTML, Markdown et texte (.html, .md, .txt) marchent sans."
    case .converterTooSlow(let program, let seconds):
      "\(program) n'avait pas fini après \(seconds.of("seconde")) : conversion abandonnée. Réessayez."
    }
  }

  private static func unmovable(_ status: MeetingStatus, _ code: String, _ successor: String?) -> String {
    let opening = "\(code) est \(status.french) : on ne la reporte ni ne l'annule plus."
    return switch status {
    case .held: opening + " Si c'est une erreur de saisie : annuler"
    case .inquorate: opening + " Pour la deuxième convocation : réunion deuxième \(code) JOUR"
    case .postponed:
      opening + (successor.map { " C'est \($0) que l'on peut reporter : réunion reporter \($0) JOUR" } ?? "")
    case .cancelled, .planned: opening + " Pour en prévoir une autre : planifier"
    }
  }

  private static func unknown(_ kind: ReferenceKind, _ text: String, _ suggestions: [String]) -> String {
    let opening =
      kind == .assembly
      ? "Aucune instance ni aucun groupe « \(text.quotable) »."
      : "\(kind.isFeminine ? "Aucune" : "Aucun") \(kind.french(count: 1)) « \(text.quotable) »."
    guard suggestions.isEmpty else { return opening + " Vouliez-vous dire \(suggestions.frenchList(.or)) ?" }
    return kind.listCommand.map { opening + " Pour la liste : \($0)" } ?? opening
  }

  /// What depends on the row that would go, by the table where it stands.
  private static let dependents = [
    "attendance": "une présence", "proxy": "un pouvoir", "resolution": "un vote",
    "agenda_item": "un point de l'ordre du jour", "notice": "une convocation",
    "discussion_note": "une note de séance", "action_item": "une action", "membership": "une adhésion",
    "college_assignment": "une inscription dans un collège", "project_stage": "un stade de projet",
    "project_note": "une note de projet", "project_participant": "un porteur de projet",
    "project_assignment": "le rattachement d'un projet", "meeting": "une réunion", "mandate": "un mandat",
    "partnership": "un partenariat", "seat": "un siège", "office": "une fonction", "body": "une instance",
    "group_member": "un membre de groupe", "election": "une élection", "person": "une personne",
    "representative": "une représentation", "person_contact": "une coordonnée",
    "dues_payment": "un paiement", "dues_reminder": "une relance", "dues": "une cotisation",
    "grant_report": "une échéance de convention", "grant_agreement": "une convention",
    "erasure": "une attestation d'effacement",
  ]

  /// The promises of the file (the CHECKs of `schema.sql`) that bad input can meet.
  private static let promises = [
    "person_civility_is_known": "La civilité est « M. » ou « Mme ».",
    "meeting_place_is_short": "Le lieu a 400 caractères au plus.",
    "organization_kind_is_known":
      "La nature est : inconnue, ess, entreprise, collectivite, formation, recherche ou autre.",
    "person_publication_is_yes_or_no": "La publication est « oui » ou « non ».",
    "fiscal_year_end_exists": "L'exercice finit un jour de l'année, comme 31/12.",
    "dues_amount_is_no_debt": "Une cotisation va de 0 à 1 000 000 €.",
    "dues_payment_is_an_amount": "Un paiement va de 0,01 € à 1 000 000 €.",
    "membership_ends_after_start": "La fin serait avant le début.",
    "resolution_votes_within_voters": "Il y aurait plus de voix que de votants.",
  ]
}

extension String {
  /// The text as it may be quoted back: without controls, cut to a readable length.
  var quotable: String { withoutControls.truncated(to: 60) }
}
