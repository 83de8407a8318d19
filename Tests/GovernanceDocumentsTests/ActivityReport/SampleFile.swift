import Foundation
import Governance
import GovernanceStore

/// Association files made for one test, in a folder that goes with it.
struct SampleFile {
  /// The day on which every golden text is written.
  static let today = Day(ordinal: 20_465)  // 12 January 2026

  let file: AssociationFile
  private let folder: URL

  /// Hénin-Carvin as its public sources show it; the register is kept since that day.
  init(keptSince day: Day = today, from model: ReferenceModel? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ptce-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var model = try model ?? .heninCarvin()
    if model.association.name.isEmpty { model.association.name = "Essai" }
    file = try AssociationFile.create(
      folder.appending(path: "essai.ptce").path(percentEncoded: false), from: model,
      keeper: PlainText("Camille Essai"), today: day)
  }

  /// Closes the file and removes its folder.
  func remove() throws {
    try file.close()
    try FileManager.default.removeItem(at: folder)
  }

  /// A year of invented meetings, votes and news, so that every section has something to tell.
  static func withYear2025() throws -> SampleFile {
    let sample = try SampleFile(keptSince: Day.of("2025-01-01"))
    try sample.holdBoard()
    try sample.holdSteeringCommittee()
    try sample.holdGroup()
    try sample.moveProjects()
    return sample
  }

  /// A nearly empty association in which whatever need not be told is not told.
  static func withDoubts() throws -> SampleFile {
    let sample = try SampleFile(keptSince: Day.of("2025-01-01"), from: .empty())
    let file = sample.file
    let member = try file.addMember(
      PlainText("Alix DURAND"), isResident: true, college: nil, since: Beginning(.of("2023-02-01")), source: nil)
    let meeting = try file.schedule(file.body("ca"), on: .of("2025-05-06"), at: nil, place: nil)
    _ = try file.recordAttendance(
      of: [(attendee: .member(member), person: nil)], as: .present, at: meeting, today: today)
    _ = try file.recordVote(
      PlainText("Le siège change."), agendaItem: nil, ballot: .showOfHands, proclaimed: nil, at: meeting, today: today
    ) { present, represented throws(Refusal) in
      try Tally(votesFor: 1, present: present, represented: represented)
    }
    _ = try file.recordElection(
      ElectionReport(
        body: file.body("bureau"), office: file.offices().first { $0.code == "treasurer" }, places: 1,
        candidates: [(member, nil, 1)]), agendaItem: nil, at: meeting, today: today)
    _ = try file.schedule(file.body("ag"), on: .of("2025-06-06"), at: nil, place: nil)
    let funder = try file.addPartner(
      PlainText("Fonds"), role: .funder, since: Beginning(.of("2025-01-01")), source: nil)
    _ = try file.addAgreement(
      PlainText("Convention"), funder: funder, last: .of("2025-12-31"),
      reports: [(title: PlainText("Bilan"), dueOn: .of("2025-09-01"))])
    return sample
  }

  private func holdBoard() throws {
    let board = try file.body("ca")
    let meeting = try file.schedule(
      board, on: .of("2025-09-16"), at: ClockTime(hour: 18, minute: 0), place: PlainText("Montigny-en-Gohelle"))
    for (title, purpose) in [
      ("Budget prévisionnel 2026", AgendaItem.Purpose.forDecision), ("Calendrier des instances", .forDecision),
      ("Point sur les groupes de travail", .forInformation),
    ] {
      _ = try file.addAgendaItem(PlainText(title), purpose: purpose, to: meeting)
    }
    let day = SampleFile.today
    let named = try file.attendee("boukhateb", at: meeting)
    try attend(["1001-commerce", "die", "cahc", "somaten", "lemaire"], .present, meeting, with: [named])
    try attend(["apei"], .excused, meeting)
    try attend(["afp2i"], .absent, meeting)
    _ = try file.recordAttendance(of: [(.guest("Un comptable"), nil)], as: .present, at: meeting, today: day)
    try file.recordProxy(from: file.member("afeji"), to: file.member("adds"), at: meeting)
    try file.noteDiscussion(
      PlainText("Le trésorier présente les charges et les produits."), agendaItem: 1, in: meeting, today: day)
    _ = try file.recordVote(
      PlainText("Le budget prévisionnel 2026 est arrêté à 120 000 €."), agendaItem: 1, ballot: .showOfHands,
      proclaimed: .adopted, at: meeting, today: day
    ) { present, represented throws(Refusal) in
      try Tally(votesFor: present + represented, present: present, represented: represented)
    }
    _ = try file.recordVote(
      PlainText("Le conseil se réunit le mardi à 18 h."), agendaItem: 2, ballot: .secretBallot, proclaimed: .adopted,
      at: meeting, today: day
    ) { present, represented throws(Refusal) in
      try Tally(votesFor: 3, votesAgainst: 2, abstentions: 2, present: present, represented: represented)
    }
    _ = try file.recordVote(
      PlainText("La séance est publique."), agendaItem: nil, ballot: .showOfHands, proclaimed: .adopted, at: meeting,
      today: day
    ) { present, represented throws(Refusal) in
      try Tally(votesFor: 1, votesAgainst: 5, present: present, represented: represented)
    }
    let first = try file.addAction(
      PlainText("Transmettre le budget à la CAHC"), owner: file.person("silvy"), dueOn: .of("2025-10-15"), in: meeting)
    _ = try file.addAction(PlainText("Appeler M. Lemaire"), owner: file.person("lemaire"), dueOn: nil, in: meeting)
    try file.complete(first, on: .of("2025-10-10"))
    try file.hold(
      meeting, openedAt: ClockTime(hour: 18, minute: 10), closedAt: ClockTime(hour: 20, minute: 5),
      chair: file.person("boukhateb"), recordingSecretary: file.person("goncalves"), today: day)
    _ = try file.schedule(board, on: .of("2025-12-09"), at: nil, place: nil)
  }

  private func holdSteeringCommittee() throws {
    let meeting = try file.schedule(file.body("copil"), on: .of("2025-11-04"), at: nil, place: nil)
    _ = try file.addAgendaItem(PlainText("Bilan de l'année"), purpose: .forDiscussion, to: meeting)
    try attend(["adds", "die", "maisons-et-cites"], .present, meeting)
    _ = try file.recordVote(
      PlainText("Le comité souhaite deux réunions par an."), agendaItem: 1, ballot: .showOfHands, proclaimed: nil,
      at: meeting, today: SampleFile.today
    ) { present, represented throws(Refusal) in
      try Tally(votesFor: present, present: present, represented: represented)
    }
  }

  private func holdGroup() throws {
    let group = try file.workingGroup("alim")
    let meeting = try file.schedule(group, on: .of("2025-10-02"), at: nil, place: PlainText("Carvin"))
    try attend(["die"], .present, meeting)
  }

  private func moveProjects() throws {
    _ = try file.changeStage(
      of: file.project("friperie-solidaire"), to: file.stage("inProgress"), on: .of("2025-10-06"))
    try file.note(
      PlainText("Le local de Carvin est trouvé."), about: file.project("friperie-solidaire"), on: .of("2025-09-22"))
    _ = try file.addProject(
      PlainText("Épicerie itinérante"), to: file.workingGroup("alim"), carrier: file.organization("die"),
      municipality: PlainText("Carvin"), stage: "idea", since: .of("2025-11-17"))
    _ = try file.addMember(
      PlainText("Recyclerie d'essai"), isResident: false, kind: .sse, college: file.college("partenaires"),
      since: Beginning(.of("2025-12-01")), source: PlainText("PV d'essai"))
  }

  private func attend(
    _ names: [String], _ status: Attendance.Status, _ meeting: Reference<Meeting>,
    with others: [(attendee: Attendance.Attendee, person: Reference<Person>?)] = []
  ) throws {
    let attendees = try names.map { try file.attendee($0, at: meeting) }
    _ = try file.recordAttendance(of: others + attendees, as: status, at: meeting, today: SampleFile.today)
  }
}

extension Day {
  /// The day written as `YYYY-MM-DD`; a mistake in a test fails it.
  static func of(_ iso: String) throws -> Day {
    guard let day = Day(iso: iso) else { throw Refusal.unfitValue(iso, expected: "YYYY-MM-DD") }
    return day
  }
}
