import Governance

@testable import GovernanceStore

/// One act of each kind, on a new file of the PTCE Hénin-Carvin: what has to be there first, then the act.
struct ActExample {
  var prepare: (AssociationFile) throws -> Void = { _ in }
  let act: (AssociationFile) throws -> Void

  private static func meet(_ file: AssociationFile) throws -> Reference<Meeting> { try file.board(on: "2026-03-12") }
  private static func met(_ file: AssociationFile) throws -> Reference<Meeting> {
    try file.meeting("CA-2026-01", .current, on: day("2026-03-12"))
  }

  private static func threeItems(_ file: AssociationFile) throws {
    let meeting = try meet(file)
    for title in ["Budget", "Comptes", "Divers"] {
      _ = try file.addAgendaItem(PlainText(title), purpose: .forDecision, to: meeting)
    }
  }

  private static func vacateADDS(_ file: AssociationFile) throws {
    _ = try file.endMandate(
      of: file.member("adds"), in: file.body("ca"), place: nil, reason: .term, on: day("2026-02-01"))
  }

  private static func appoint(_ file: AssociationFile, _ member: String, isCooptation: Bool = false) throws {
    var appointment = try Appointment(
      file.member(member), in: file.body("ca"), office: nil, from: Beginning(day("2026-03-01")))
    appointment.isCooptation = isCooptation
    _ = try file.appoint(appointment)
  }

  private static func measure(_ file: AssociationFile, _ thousandths: Int64) throws {
    _ = try file.record(
      Measure(thousandths: thousandths), of: file.indicator("emplois"), for: file.project("friperie"), in: 2025,
      source: PlainText("bilan"), today: day("2026-01-12"))
  }

  private static func called(_ file: AssociationFile) throws {
    _ = try file.callDues(of: 2026, Amount(cents: 10_000), on: day("2026-01-15"))
  }

  private static func next(_ text: String, _ file: AssociationFile) throws {
    _ = try file.setStep(
      PlainText(text), owner: file.person("herlin"), dueOn: day("2026-04-01"), of: file.project("friperie"),
      on: day("2026-02-01"))
  }

  private static func plan(_ text: String, _ file: AssociationFile) throws {
    _ = try file.planMilestone(PlainText(text), of: file.project("friperie"), for: day("2026-06-01"))
  }

  private static func funded(_ file: AssociationFile) throws {
    _ = try file.addAgreement(
      PlainText("AMI"), funder: file.organization("cahc"), reports: [(PlainText("bilan"), day("2026-03-01"))])
  }

  /// A kind without an example does not compile.
  static func of(_ kind: ActKind, in folder: TemporaryFolder) -> ActExample {
    switch kind {
    case .createFile: ActExample { _ in }
    case .addMember:
      ActExample {
        _ = try $0.addMember(
          PlainText("Maison de l’emploi"), isResident: false, college: $0.college("actifs"),
          since: Beginning(day("2026-02-01")),
          source: PlainText("PV du CA"))
      }
    case .tellEntryDay:
      ActExample {
        _ = try $0.tellEntryDay(
          of: $0.member("apei"), Beginning(day("2023-02-01")), source: PlainText("bulletin"), today: day("2026-03-12"))
      }
    case .endMembership:
      ActExample {
        var departure = Departure(of: try $0.member("apei"), .resignation, on: try day("2026-02-01"))
        departure.source = try PlainText("courrier")
        _ = try $0.endMembership(departure, today: day("2026-03-12"))
      }
    case .returnMember:
      ActExample(prepare: {
        _ = try $0.endMembership(
          Departure(of: $0.member("apei"), .strikingOff, on: day("2026-02-01")), today: day("2026-03-12"))
      }) { try $0.returnMember($0.member("apei"), to: $0.college("actifs"), since: day("2026-03-01")) }
    case .changeCollege:
      ActExample {
        _ = try $0.changeCollege(
          of: $0.member("apei"), to: $0.college("partenaires"), on: day("2026-02-01"), source: PlainText("CA"))
      }
    case .confirmCollege:
      ActExample {
        _ = try $0.confirm($0.college("fondateurs"), of: [], source: PlainText("statuts"), on: day("2026-02-01"))
      }
    case .denyCollege:
      ActExample {
        _ = try $0.deny(
          $0.college("actifs"), of: $0.member("adds"), source: PlainText("statuts"), on: day("2026-02-01"))
      }
    case .renameOrganization:
      ActExample {
        _ = try $0.rename(
          $0.organization("die"), to: PlainText("Dynamique Emploi"), from: day("2026-02-01"), source: nil)
      }
    case .joinOrganizations:
      ActExample(prepare: { try $0.enterTwice() }) {
        _ = try $0.join($0.organization("pimms-2"), into: $0.organization("pimms"))
      }
    case .joinPeople:
      ActExample(prepare: { try $0.enterTwice() }) {
        _ = try $0.join($0.person("essai-2"), into: $0.person("essai"))
      }
    case .distinguish:
      ActExample(prepare: { try $0.enterTwice() }) {
        try $0.distinguish($0.entries("pimms", "pimms-2"), on: day("2026-03-01"), source: PlainText("statuts"))
      }
    case .takeBackDistinction:
      ActExample(
        prepare: {
          try $0.enterTwice()
          try $0.distinguish($0.entries("essai", "essai-2"), on: day("2026-03-01"))
        }
      ) { try $0.takeBackDistinction(of: $0.entries("essai", "essai-2")) }
    case .appointRepresentative:
      ActExample {
        var nomination = Nomination(
          of: try PlainText("Paul ESSAI"), for: try $0.organization("die"), as: .primary,
          from: Beginning(try day("2026-03-12")))
        nomination.replaced = try $0.person("dauchet")
        _ = try $0.appointRepresentative(nomination)
      }
    case .confirmRepresentative:
      ActExample {
        _ = try $0.confirmRepresentative(
          $0.person("dauchet"), of: $0.organization("die"), since: Beginning(day("2024-02-01")),
          source: PlainText("courrier"), on: day("2026-03-12"))
      }
    case .endRepresentative:
      ActExample {
        _ = try $0.endRepresentative($0.person("dauchet"), of: $0.organization("die"), on: day("2026-03-12"))
      }
    case .importMembers:
      ActExample { file in
        var known = ImportedMember(line: 2)
        known.organization = try PlainText("ADDS")
        known.groups = [try PlainText("alim")]
        var new = ImportedMember(line: 3)
        new.organization = try PlainText("Les Serres fictives")
        new.college = try PlainText("actifs")
        var person = ImportedPerson(.told(PersonName(given: "Zoé", family: "LEFÈVRE")))
        person.email = try PlainText("zoe@exemple.fr")
        new.people = [person]
        _ = try file.importMembers(
          [known, new], MemberImport(day: day("2026-01-12"), source: PlainText("Liste d'essai")),
          titled: PlainText("liste.csv"))
      }
    case .addPartner:
      ActExample {
        _ = try $0.addPartner(
          PlainText("Banque des territoires"), role: .funder, since: Beginning(day("2026-02-01")), source: nil)
      }
    case .changeContact:
      ActExample(prepare: {
        try $0.changeContact(of: $0.person("herlin"), email: PlainText("a@b.fr"), phone: nil, postalAddress: nil)
      }) {
        try $0.changeContact(
          of: $0.person("herlin"), email: PlainText("c@d.fr"), phone: PlainText("03 21"), postalAddress: nil)
      }
    case .setRule:
      ActExample(prepare: { file in
        try file.setRule(.quorum, of: file.body("ca"), to: .silent, from: day("2026-01-01"))
      }) {
        try $0.setRule(
          .quorum, of: $0.body("ca"),
          to: .stated(.init(text: "la moitié des sièges, présents", article: "art. 12", terms: .quorum(nil))),
          from: day("2026-02-01"))
      }
    case .recordArrival:
      ActExample(prepare: { file in
        let meeting = try meet(file)
        try file.note(["die"], at: meeting)
        try file.vote("Budget", 1, at: meeting)
        try file.recordProxy(from: file.member("adds"), to: file.member("die"), at: meeting)
      }) {
        _ = try $0.recordArrival(
          of: .member($0.member("adds")), person: nil, at: time("14:20"), meeting: met($0), today: day("2026-03-12"))
      }
    case .recordDeparture:
      ActExample(prepare: { try $0.note(["adds", "die"], at: meet($0)) }) {
        _ = try $0.recordDeparture(
          of: .member($0.member("adds")), at: time("15:10"), meeting: met($0), today: day("2026-03-12"))
      }
    case .proclaim:
      ActExample(prepare: { file in
        let meeting = try meet(file)
        try file.note(["adds"], at: meeting)
        try file.vote("Budget", 1, at: meeting)
      }) { _ = try $0.proclaim(.adopted, at: met($0)) }
    case .recordCollegeTally:
      ActExample(prepare: { file in
        let meeting = try meet(file)
        try file.note(["adds", "die"], at: meeting)
        try file.vote("Budget", 2, at: meeting)
        _ = try file.recordCollegeTally(
          of: file.college("fondateurs"), votesFor: 2, against: 0, abstentions: 0, at: meeting)
      }) {
        _ = try $0.recordCollegeTally(
          of: $0.college("fondateurs"), votesFor: 1, against: 0, abstentions: 0, at: met($0))
      }
    case .recountVote:
      ActExample(prepare: { file in
        let meeting = try meet(file)
        try file.note(["adds", "die"], at: meeting)
        try file.vote("Budget", 2, at: meeting)
      }) {
        _ = try $0.recount(1, at: met($0), time: time("18:30"), today: day("2026-03-12"))
      }
    case .moveToItem:
      ActExample(prepare: { file in
        _ = try file.addAgendaItem(PlainText("Budget"), purpose: .forDecision, to: meet(file))
      }) { try $0.moveToItem(1, at: met($0), today: day("2026-03-12")) }
    case .propose:
      ActExample(prepare: { _ = try meet($0) }) {
        try $0.propose(PlainText("Le budget est approuvé."), at: met($0), today: day("2026-03-12"))
      }
    case .scheduleMeeting: ActExample { _ = try meet($0) }
    case .postponeMeeting:
      ActExample(prepare: { _ = try $0.addAgendaItem(PlainText("Budget"), purpose: .forDecision, to: meet($0)) }) {
        _ = try $0.postpone(
          met($0), to: day("2026-04-07"), at: nil, place: PlainText("Oignies"), reason: PlainText("Salle prise"))
      }
    case .cancelMeeting:
      ActExample(prepare: { _ = try meet($0) }) { try $0.cancel(met($0), reason: PlainText("Rien à décider")) }
    case .declareInquorate:
      ActExample(prepare: { try $0.note(["adds"], at: meet($0)) }) {
        _ = try $0.declareInquorate(met($0), reason: PlainText("Neige"), today: day("2026-03-12"))
      }
    case .planSecondMeeting:
      ActExample(prepare: { file in
        try file.note(["adds"], at: meet(file))
        _ = try file.declareInquorate(met(file), reason: nil, today: day("2026-03-12"))
      }) { _ = try $0.planSecondMeeting(after: met($0), on: day("2026-03-26"), at: nil, place: nil) }
    case .moveProposal:
      ActExample {
        _ = try $0.moveProposal(1, of: 2027, to: day("2027-02-02"), at: time("18:00"), today: day("2026-03-12"))
      }
    case .dropProposal: ActExample { _ = try $0.dropProposal(2, of: 2027, today: day("2026-03-12")) }
    case .planYear:
      ActExample(prepare: { _ = try $0.dropProposal(2, of: 2027, today: day("2026-03-12")) }) {
        _ = try $0.planYear(2027, today: day("2026-03-12"))
      }
    case .enterPastMeeting:
      ActExample {
        _ = try $0.enterPastMeeting(
          $0.body("bureau"), on: day("2025-11-04"), at: nil, place: nil,
          minutes: folder.write(.init("PV".utf8), as: "pv.pdf"),
          today: day("2026-01-12"))
      }
    case .holdMeeting:
      ActExample(prepare: { _ = try meet($0) }) {
        try $0.hold(
          met($0), openedAt: time("18:00"), closedAt: nil, chair: $0.person("boukhateb"), recordingSecretary: nil,
          today: day("2026-03-12"))
      }
    case .addAgendaItem:
      ActExample(prepare: { _ = try meet($0) }) {
        _ = try $0.addAgendaItem(PlainText("Budget"), purpose: .forDecision, to: met($0))
      }
    case .fillAgenda:
      ActExample(prepare: { _ = try meet($0) }) {
        _ = try $0.fillAgenda(
          of: met($0),
          with: [
            AgendaProposal(title: "Budget", purpose: .forDecision),
            AgendaProposal(title: "Suivi", purpose: .forInformation, about: "CA-2025-01-A1"),
          ])
      }
    case .removeAgendaItem:
      ActExample(prepare: { try threeItems($0) }) { _ = try $0.removeAgendaItem(1, from: met($0)) }
    case .moveAgendaItem:
      ActExample(prepare: { try threeItems($0) }) { _ = try $0.moveAgendaItem(3, to: 1, of: met($0)) }
    case .recordNotice:
      ActExample(prepare: { try threeItems($0) }) {
        _ = try $0.recordNotice(
          NoticeReport(sentOn: day("2026-02-01"), channel: PlainText("courriel"), guests: [Guest("Mme Essai")]),
          of: met($0), today: day("2026-02-01"))
      }
    case .recordAttendance:
      ActExample(prepare: { file in
        let meeting = try meet(file)
        try file.recordProxy(from: file.member("adds"), to: file.member("die"), at: meeting)
        try file.note(["apei", "afeji"], .excused, at: meeting)
      }) { try $0.note(["adds", "die", "apei"], at: met($0)) }
    case .recordProxy:
      ActExample(prepare: { _ = try meet($0) }) {
        try $0.recordProxy(from: $0.member("adds"), to: $0.member("die"), at: met($0))
      }
    case .recordVote:
      ActExample(prepare: { try $0.note(["adds", "die"], at: meet($0)) }) {
        try $0.vote("Budget 2026", 1, against: 1, at: met($0))
      }
    case .recordElection:
      ActExample(prepare: { try $0.note(["adds", "die"], at: meet($0)) }) { file in
        var report = ElectionReport(
          body: try file.body("bureau"), office: try file.offices().first { $0.code == "treasurer" }, places: 1,
          candidates: [(try file.member("adds"), try file.person("boukhateb"), 2)])
        report.until = try day("2028-06-30")
        _ = try file.recordElection(report, agendaItem: nil, at: met(file), today: day("2026-03-12"))
      }
    case .noteDiscussion:
      ActExample(prepare: { _ = try meet($0) }) {
        try $0.noteDiscussion(PlainText("Débat"), agendaItem: nil, in: met($0), today: day("2026-03-12"))
      }
    case .reviewMinutes:
      ActExample(prepare: { try $0.note(["adds"], at: meet($0)) }) {
        try $0.reviewMinutes(of: met($0), on: day("2026-03-13"), today: day("2026-03-13"))
      }
    case .signMinutes:
      ActExample(prepare: { try $0.note(["adds"], at: meet($0)) }) {
        _ = try $0.signMinutes(
          of: met($0), on: day("2026-03-13"), scan: folder.write(.init("PV".utf8), as: "pv.pdf"),
          today: day("2026-03-13")
        ) { record, _ in "PV \(record.meeting.reference.code)" }
      }
    case .attachSignedPaper:
      ActExample(prepare: { file in
        try file.note(["adds"], at: meet(file))
        _ = try file.signMinutes(of: met(file), on: day("2026-03-13"), scan: nil, today: day("2026-03-13")) { _, _ in
          "PV"
        }
      }) {
        _ = try $0.attachSignedPaper(
          folder.write(.init("papier".utf8), as: "signe.pdf"), to: met($0), today: day("2026-03-20"))
      }
    case .leaveWithoutVote:
      ActExample(prepare: { try $0.propose(PlainText("Texte"), at: meet($0), today: day("2026-03-12")) }) {
        _ = try $0.leaveWithoutVote(because: PlainText("renvoyé"), at: met($0), today: day("2026-03-12"))
      }
    case .approveMinutes:
      ActExample(prepare: { file in
        try file.note(["adds"], at: meet(file))
        try file.note(["adds"], at: file.board(on: "2026-06-12"))
      }) { file in
        _ = try file.approveMinutes(
          of: file.meeting("CA-2026-01", .current, on: day("2026-06-12")),
          in: file.meeting("CA-2026-02", .current, on: day("2026-06-12")), today: day("2026-06-12")
        ) { record, _ in "PV \(record.meeting.reference.code)" }
      }
    case .addCorrigendum:
      ActExample(prepare: { file in
        try file.note(["adds"], at: meet(file))
        _ = try file.signMinutes(of: met(file), on: day("2026-03-13"), scan: nil, today: day("2026-03-13")) { _, _ in
          "PV"
        }
      }) {
        _ = try $0.addCorrigendum(
          PlainText("Lire 12 et non 10."), to: met($0), on: day("2026-03-20"), approvedIn: nil)
      }
    case .approveCorrigendum:
      ActExample(prepare: { file in
        try file.note(["adds"], at: meet(file))
        _ = try file.signMinutes(of: met(file), on: day("2026-03-13"), scan: nil, today: day("2026-03-13")) { _, _ in
          "PV"
        }
        _ = try file.addCorrigendum(
          PlainText("Lire 12 et non 10."), to: met(file), on: day("2026-03-20"), approvedIn: nil)
        let next = try file.schedule(file.body("ca"), on: day("2026-03-27"), at: nil, place: nil)
        try file.note(["adds"], at: next)
      }) {
        _ = try $0.approveCorrigendum(
          nil, to: met($0), in: $0.meeting("CA-2026-02", .current, on: day("2026-03-27")), today: day("2026-03-27"))
      }
    case .takeBackNarrative:
      ActExample(prepare: { file in
        let meeting = try meet(file)
        _ = try file.addAgendaItem(PlainText("Budget"), purpose: .forDecision, to: meeting)
        try file.noteDiscussion(PlainText("Débat"), agendaItem: 1, in: meeting, today: day("2026-03-12"))
      }) {
        try $0.takeBackNarrative([1: [PlainText("Le débat est vif.")], nil: [PlainText("Clôture.")]], of: met($0))
      }
    case .writeReportSection:
      ActExample { try $0.writeReport(.perspectives, of: 2025, [PlainText("Ouvrir.")], on: day("2026-03-12")) }
    case .draftReportSection:
      ActExample {
        try $0.draftReport(
          .workingGroup($0.workingGroup("alim")), of: 2025, [PlainText("Ouvrir.")], on: day("2026-03-12"))
      }
    case .acceptReportSection:
      ActExample(prepare: {
        try $0.draftReport(.perspectives, of: 2025, [PlainText("Ouvrir.")], on: day("2026-03-12"))
      }) { try $0.acceptReport(.perspectives, of: 2025) }
    case .removeReportSection:
      ActExample(prepare: {
        try $0.writeReport(.perspectives, of: 2025, [PlainText("Ouvrir.")], on: day("2026-03-12"))
      }) { try $0.removeReport(.perspectives, of: 2025) }
    case .takeBackReport:
      ActExample(prepare: {
        try $0.writeReport(.perspectives, of: 2025, [PlainText("Ouvrir.")], on: day("2026-03-12"))
      }) {
        try $0.takeBackReport(
          [(.perspectives, []), (.events, [PlainText("Une fête.")])], of: 2025, on: day("2026-03-13"))
      }
    case .closeReport:
      ActExample { _ = try $0.closeReport(2025, today: day("2026-03-12")) { "rapport \($0.period.year)" } }
    case .settleQuestion:
      ActExample {
        _ = try $0.settleQuestion(
          1, on: day("2026-03-10"), answer: PlainText("Les statuts le disent."), today: day("2026-03-12"))
      }
    case .chooseIdentity:
      ActExample { try $0.choose(.sample) }
    case .addAction:
      ActExample(prepare: { _ = try meet($0) }) {
        _ = try $0.addAction(
          PlainText("Écrire à la CAHC"), owner: $0.person("herlin"), dueOn: day("2026-04-01"), in: met($0))
      }
    case .completeAction:
      ActExample(prepare: { _ = try $0.addAction(PlainText("Écrire"), owner: nil, dueOn: nil, in: meet($0)) }) {
        try $0.complete($0.actionItem("CA-2026-01-A1"), on: day("2026-03-20"))
      }
    case .addProject:
      ActExample {
        _ = try $0.addProject(
          PlainText("Vélo-école"), to: $0.workingGroup("mob"), carrier: $0.organization("afeji"),
          municipality: PlainText("Carvin"), since: day("2026-02-01"))
      }
    case .changeStage:
      ActExample { _ = try $0.changeStage(of: $0.project("friperie"), to: $0.stage("étude"), on: day("2026-02-01")) }
    case .withdrawStage:
      ActExample(prepare: {
        _ = try $0.changeStage(of: $0.project("friperie"), to: $0.stage("étude"), on: day("2026-02-01"))
      }) {
        try $0.withdrawStage(
          $0.stage("étude"), of: $0.project("friperie"), on: day("2026-02-01"), reason: PlainText("mal daté"))
      }
    case .noteProject:
      ActExample { try $0.note(PlainText("Local trouvé"), about: $0.project("friperie"), on: day("2026-02-01")) }
    case .withdrawNote:
      ActExample(prepare: {
        try $0.note(PlainText("Local trouvé"), about: $0.project("friperie"), on: day("2026-02-01"))
      }) {
        _ = try $0.withdrawNote(
          PlainText("local"), about: $0.project("friperie"), on: day("2026-02-01"), reason: PlainText("autre projet"))
      }
    case .withdrawFunding:
      ActExample(prepare: {
        _ = try $0.recordFunding(
          .asked, Amount(cents: 100), of: $0.project("friperie"), from: $0.organization("cahc"), to: .association,
          on: day("2026-02-01"))
      }) {
        try $0.withdrawFunding(
          .asked, Amount(cents: 100), of: $0.project("friperie"), from: $0.organization("cahc"), to: .association,
          on: day("2026-02-01"), reason: PlainText("doublon"))
      }
    case .importFollowUp:
      ActExample(prepare: { try plan("Bail", $0) }) {
        let answers = [
          ("Nouveau stade", "étude"), ("Nouvelles", "Local trouvé"), ("Prochaine étape", "Signer"),
          ("Par qui", "herlin"), ("Pour le", "30/6/2026"), ("Jalon atteint le : Bail", "1/2/2026"),
        ]
        _ = try $0.importFollowUp(
          ReturnedForm(
            group: "transition", madeOn: day("2026-01-12"),
            answers: answers.enumerated().map {
              ReturnedForm.Answer(
                line: $0 + 2, group: "transition", project: "friperie-solidaire", question: $1.0, text: $1.1)
            }), today: day("2026-02-12"))
      }
    case .addIndicator:
      ActExample {
        _ = try $0.addIndicator(
          IndicatorDefinition(name: PlainText("Repas"), unit: PlainText("repas"), period: .overYear, addition: .sum),
          on: day("2026-12-02"))
      }
    case .proposeIndicators:
      ActExample(prepare: { file in
        // A file of before, without any.
        try file.queue.write { try $0.execute(sql: "DELETE FROM indicator") }
      }) { _ = try $0.proposeIndicators(on: day("2026-12-02")) }
    case .switchIndicator:
      ActExample { try $0.switchIndicator($0.indicator("tonnes"), on: false, day: day("2026-12-02")) }
    case .recordIndicator: ActExample(prepare: { try measure($0, 3000) }) { try measure($0, 3500) }
    case .correctIndicator:
      ActExample(prepare: { file in
        try measure(file, 3000)
        _ = try file.closeYear(2025, today: day("2026-01-15"))
      }) {
        _ = try $0.correct(
          Measure(thousandths: 4000), of: $0.indicator("emplois"), for: $0.project("friperie"), in: 2025,
          reason: PlainText("un poste oublié"), today: day("2026-02-01"))
      }
    case .closeYear:
      ActExample(prepare: { try measure($0, 3000) }) { _ = try $0.closeYear(2025, today: day("2026-01-15")) }
    case .changeProject:
      ActExample { file in
        var change = ProjectChange()
        change.description = try PlainText("Collecter et vendre du textile")
        change.mission = 1
        change.municipalities = try PlainText("Carvin,  Oignies ,")
        change.days = ProjectDays(plannedFrom: try day("2026-03-01"), plannedUntil: try day("2026-12-31"))
        try file.change(file.project("friperie"), change)
      }
    case .transferProject:
      ActExample { _ = try $0.transfer($0.project("friperie"), to: $0.workingGroup("alim"), on: day("2026-02-01")) }
    case .withdrawTransfer:
      ActExample(prepare: {
        _ = try $0.transfer($0.project("friperie"), to: $0.workingGroup("alim"), on: day("2026-02-01"))
      }) {
        try $0.withdrawTransfer(
          of: $0.project("friperie"), to: $0.workingGroup("alim"), on: day("2026-02-01"), reason: PlainText("mal daté"))
      }
    case .joinProject:
      ActExample {
        _ = try $0.takePart($0.organization("adds"), as: .partner, in: $0.project("friperie"), from: day("2026-02-01"))
      }
    case .leaveProject:
      ActExample(prepare: {
        _ = try $0.takePart($0.organization("adds"), as: .partner, in: $0.project("friperie"), from: day("2026-02-01"))
      }) {
        try $0.stopTakingPart(
          $0.organization("adds"), as: .partner, in: $0.project("friperie"), last: day("2026-03-01"))
      }
    case .linkProject:
      ActExample(prepare: { _ = try meet($0) }) { try $0.link($0.project("friperie"), to: .meeting(met($0))) }
    case .unlinkProject:
      ActExample(prepare: { try $0.link($0.project("friperie"), to: .meeting(meet($0))) }) {
        try $0.unlink($0.project("friperie"), from: .meeting(met($0)))
      }
    case .attachProjectPaper:
      ActExample {
        _ = try $0.attach(
          folder.write(.init("devis".utf8), as: "devis.pdf"), titled: PlainText("Devis"), to: $0.project("friperie"),
          on: day("2026-02-01"))
      }
    case .setProjectStep:
      ActExample(prepare: { try next("Chercher un local", $0) }) { try next("Visiter le local", $0) }
    case .closeProjectStep:
      ActExample(prepare: { try next("Chercher un local", $0) }) {
        _ = try $0.closeStep(of: $0.project("friperie"), isDone: true, on: day("2026-03-01"))
      }
    case .planMilestone:
      ActExample(prepare: { try plan("Bail", $0) }) {
        _ = try $0.planMilestone(PlainText("bail"), of: $0.project("friperie"), for: day("2026-07-01"))
      }
    case .reachMilestone:
      ActExample(prepare: { try plan("Bail", $0) }) {
        _ = try $0.reachMilestone(PlainText("bail"), of: $0.project("friperie"), on: day("2026-05-01"))
      }
    case .dropMilestone:
      ActExample(prepare: { try plan("Bail", $0) }) {
        _ = try $0.dropMilestone(PlainText("bail"), of: $0.project("friperie"), on: day("2026-05-01"))
      }
    case .recordFunding:
      ActExample {
        _ = try $0.recordFunding(
          .granted, Amount(cents: 1_500_000), of: $0.project("friperie"), from: $0.organization("cahc"),
          to: .association, on: day("2026-02-01"), reference: PlainText("2026-12"))
      }
    case .appointMandate: ActExample(prepare: vacateADDS) { try appoint($0, "adds") }
    case .endMandate:
      ActExample {
        _ = try $0.endMandate(
          of: $0.member("adds"), in: $0.body("ca"), place: nil, reason: .resignation, on: day("2026-03-01"))
      }
    case .renewMandate:
      ActExample {
        _ = try $0.renewMandate(
          of: $0.member("adds"), in: $0.body("ca"), place: nil, until: day("2029-06-30"), from: nil,
          today: day("2026-06-30"))
      }
    case .ratifyMandate:
      ActExample(prepare: { file in
        try vacateADDS(file)
        try appoint(file, "adds", isCooptation: true)
      }) {
        _ = try $0.ratifyMandate(of: $0.member("adds"), in: $0.body("ca"), place: nil, on: day("2026-06-24"))
      }
    case .confirmMandate:
      ActExample {
        _ = try $0.confirmMandate(
          of: $0.member("adds"), in: $0.body("ca"), place: nil, since: Beginning(day("2024-06-30")),
          until: day("2027-06-30"),
          source: PlainText("procès-verbal de l'AG 2024"), on: day("2026-03-12"))
      }
    case .addSeats: ActExample { _ = try $0.addSeats(3, to: $0.body("ca"), from: day("2026-02-01")) }
    case .removeSeat:
      ActExample(prepare: { _ = try $0.addSeats(1, to: $0.body("ca"), from: day("2026-02-01")) }) {
        _ = try $0.removeSeat(16, from: $0.body("ca"), on: day("2026-03-01"))
      }
    case .addOffice: ActExample { _ = try $0.addOffice(PlainText("Trésorier adjoint")) }
    case .addBody:
      ActExample {
        _ = try $0.addBody(
          PlainText("Comité d’éthique"), code: PlainText("ethique"), kind: .committee, isAdvisory: true,
          composition: .seats, from: day("2026-02-01"))
      }
    case .joinGroup:
      ActExample {
        try $0.join(
          $0.workingGroup("alim"), organization: $0.organization("apei"), person: $0.person("monseu"),
          from: Beginning(day("2026-02-01")))
      }
    case .leaveGroup:
      ActExample(prepare: { file in
        for person in ["monseu", "herlin"] {
          try file.join(
            file.workingGroup("alim"), organization: file.organization("apei"), person: file.person(person),
            from: Beginning(day("2026-02-01")))
        }
      }) {
        try $0.leave(
          $0.workingGroup("alim"), organization: $0.organization("apei"), person: nil, on: day("2026-03-01"))
      }
    case .endPartnership:
      ActExample(prepare: { file in
        for role in Partnership.Role.allCases {
          _ = try file.addPartner(PlainText("DREETS"), role: role, since: Beginning(day("2026-01-02")), source: nil)
        }
      }) { _ = try $0.endPartnership(of: $0.organization("dreets"), role: nil, on: day("2026-06-01")) }
    case .replacePerson:
      ActExample(prepare: { file in
        _ = try file.addAction(PlainText("Écrire"), owner: file.person("taupin"), dueOn: nil, in: meet(file))
        try file.join(
          file.workingGroup("alim"), organization: nil, person: file.person("taupin"),
          from: Beginning(day("2026-02-01")))
      }) {
        var replacement = try Replacement(
          of: $0.person("taupin"), by: PlainText("Claire MARTIN"), on: day("2026-09-01"))
        replacement.otherwise = .passes
        replacement.source = try PlainText("Lettre de l’AFEJI")
        _ = try $0.replace(replacement)
      }
    case .callDues:
      ActExample {
        _ = try $0.callDues(of: 2026, Amount(cents: 10_000), on: day("2026-01-15"), dueOn: day("2026-03-31"))
      }
    case .recordDuesPayment:
      ActExample(prepare: { try called($0) }) {
        _ = try $0.recordDuesPayment(
          by: $0.member("adds"), for: 2026, Amount(cents: 4_050), on: day("2026-02-01"), method: PlainText("virement"),
          today: day("2026-03-12"))
      }
    case .exemptFromDues:
      ActExample(prepare: { try called($0) }) {
        try $0.exemptFromDues($0.member("adds"), for: 2026, reason: PlainText("CA du 3 mars"), from: day("2026-03-03"))
      }
    case .recordDuesReminder:
      ActExample(prepare: { try called($0) }) {
        try $0.recordDuesReminder(
          to: $0.member("adds"), for: 2026, by: PlainText("lrar"), on: day("2026-03-01"), today: day("2026-03-12"))
      }
    case .addAgreement:
      ActExample {
        _ = try $0.addAgreement(
          PlainText("AMI"), funder: $0.organization("cahc"), amount: Amount(cents: 100), from: day("2026-01-01"),
          reports: [(PlainText("bilan"), day("2026-03-01"))], source: PlainText("convention signée"))
      }
    case .addGrantReport:
      ActExample(prepare: { try funded($0) }) {
        try $0.addGrantReport(PlainText("bilan final"), dueOn: day("2027-03-01"), to: $0.agreement("ami"))
      }
    case .recordGrantReport:
      ActExample(prepare: { try funded($0) }) {
        _ = try $0.recordGrantReport(
          PlainText("bilan"), of: $0.agreement("ami"), on: day("2026-03-01"),
          document: folder.write(.init("bilan".utf8), as: "bilan.pdf"), today: day("2026-03-12"))
      }
    case .setRegistryFilingRule:
      ActExample { try $0.setRegistryFilingRule(boardIsDeclared: true, source: PlainText("greffe")) }
    case .recordRegistryFiling:
      ActExample {
        _ = try $0.recordRegistryFiling(
          on: day("2026-03-01"), filingReceipt: PlainText("W62"), today: day("2026-03-12"))
      }
    case .completeRegistryFiling:
      ActExample(prepare: {
        _ = try $0.recordRegistryFiling(on: day("2026-03-01"), today: day("2026-03-12"))
        _ = try $0.endMandate(
          of: $0.member("db-fermetures"), in: $0.body("bureau"), place: nil, reason: .resignation, on: day("2026-02-15")
        )
      }) { _ = try $0.completeRegistryFiling(today: day("2026-03-12")) }
    case .correct:
      ActExample {
        _ = try $0.correct(
          .personGivenName, ofRow: $0.person("monoky").id, code: "monoky", to: PlainText("Maurizio"),
          reason: PlainText("état civil"))
      }
    case .agreeToKeepContact:
      ActExample(prepare: {
        try $0.changeContact(of: $0.person("herlin"), email: PlainText("a@b.fr"), phone: nil, postalAddress: nil)
      }) { try $0.agreeToKeepContact(of: $0.person("herlin"), on: day("2026-02-01")) }
    case .erase: ActExample { _ in }  // needs the file alone: ErasureTests
    case .backUp: ActExample { try $0.backUp(to: folder.file("copie.ptce")) }
    }
  }
}
