import Foundation
import Governance
import GovernanceStore

/// `profile FILE [NAME [TIMES]]`: what each list of the store takes inside a process, on that file; or only those whose
/// name begins so, that many times, under a profiler. Each is read three times unless told otherwise; the first time pays
/// for the file's pages, the least is what the work takes.
guard (2...4).contains(CommandLine.arguments.count), let today = Day(iso: "2026-01-12") else {
  FileHandle.standardError.write(Data("usage: profile FILE [NAME [TIMES]]\n".utf8))
  exit(2)
}
let path = CommandLine.arguments[1]
let only = CommandLine.arguments.dropFirst(2).first
let repetitions = CommandLine.arguments.dropFirst(3).first.flatMap { Int($0) } ?? 3

func profile(_ name: String, _ body: () throws -> Int) {
  if let only, !name.hasPrefix(only) { return }
  var times: [Double] = []
  var count = 0
  do {
    for _ in 0..<repetitions {
      let start = ContinuousClock.now
      count = try body()
      let spent = (ContinuousClock.now - start).components
      times.append(Double(spent.seconds) * 1e3 + Double(spent.attoseconds) / 1e15)
    }
    print(String(format: "%@: %d, first %.1f ms, least %.1f ms", name, count, times[0], times.min() ?? 0))
  } catch {
    print("\(name): \(error)")
  }
}

do {
  let file = try AssociationFile.open(path, for: .reading)
  let group = try file.workingGroup("alim-001")
  let board = try file.assembly("ca-001")
  let projects = try file.projects(ProjectFilter(group: group), on: today)
  let meetings = try file.meetings(of: board, year: 2025)
  guard let project = projects.last?.reference, let meeting = meetings.last?.reference else {
    print("nothing in the file to look for")
    exit(1)
  }
  profile("members(on:)") { try file.members(on: today).colleges.reduce(0) { $0 + $1.entries.count } }
  profile("projects(on:)") { try file.projects(on: today).count }
  profile("projects(group)") { try file.projects(ProjectFilter(group: group), on: today).count }
  profile("projects(municipality)") { try file.projects(ProjectFilter(municipality: "carvin"), on: today).count }
  profile("meetings()") { try file.meetings().count }
  profile("meetings(of: ca-001)") { try file.meetings(of: board).count }
  profile("meetings(year: 2025)") { try file.meetings(year: 2025).count }
  profile("overview(on:)") { try file.overview(on: today).nextMeetings.count }
  profile("record(of: meeting)") { try file.record(of: meeting).attendance.count }
  profile("workingGroups(on:)") { try file.workingGroups(on: today).count }
  profile("bodySheets(on:)") { try file.bodySheets(on: today).count }
  profile("mandates(on:)") { try file.mandates(on: today).count }
  profile("openActions()") { try file.openActions().count }
  profile("journal()") { try file.journal().count }
  profile("journal(about: meeting)") { try file.journal(about: meeting.code).count }
  profile("sheet(of: project)") { try file.sheet(of: project, on: today).notes.count }
  profile("project(exact code)") { try file.project(project.code).code.count }
  profile("project(\"maraichage-d\")") { try file.project("maraichage-d").code.count }
  profile("project(word: piac)") { try file.project("piac").code.count }
  profile("project(unknown)") { if (try? file.project("introuvable-zz")) == nil { 0 } else { 1 } }
  profile("member(exact code)") { try file.member("adds").code.count }
  profile("person(exact code)") { try file.person("taupin").code.count }
  profile("meeting(exact code)") { try file.meeting(meeting.code, .current, on: today).code.count }
  profile("meeting(by body)") { try file.meeting("ca-001", .current, on: today).code.count }
  profile("completions(project, \"f\")") { try file.completions(of: .project, startingWith: "f").count }
  profile("completions(meeting, \"CA-001\")") { try file.completions(of: .meeting, startingWith: "CA-001").count }
  let person = try file.person("taupin")
  profile("sheet(of: person)") { try file.sheet(of: person, on: today).mandates.count }
  let member = try file.member("adds")
  profile("sheet(of: member)") { try file.sheet(of: member, on: today).projects.count }
  profile("integrityFindings()") { try file.integrityFindings().count }
  try file.close()
  if only == nil { try profileActs(path, project, meeting, today) }
} catch {
  print("profile: \(error)")
  exit(1)
}

/// What acts take on a copy of the file: the opening, the act, its undoing.
func profileActs(_ path: String, _ project: Reference<Project>, _ meeting: Reference<Meeting>, _ today: Day) throws {
  let copy = NSTemporaryDirectory() + "profile-\(getpid()).ptce"
  try FileManager.default.copyItem(atPath: path, toPath: copy)
  defer { for suffix in ["", "-wal", "-shm"] { unlink(copy + suffix) } }
  profile("open for acting") {
    try AssociationFile.open(copy, for: .acting).close()
    return 1
  }
  let file = try AssociationFile.open(copy, for: .acting)
  let text = try PlainText("Note de mesure")
  let board = try file.assembly("ca-001")
  profile("note(about: project)") {
    try file.note(text, about: project, on: today); return 1
  }
  profile("noteDiscussion") {
    try file.noteDiscussion(text, agendaItem: nil, in: meeting, today: today)
    return 1
  }
  let members = try file.record(of: meeting).participants.compactMap(\.member)
  profile("recordAttendance") {
    try file.recordAttendance(
      of: members.prefix(2).map { (attendee: .member($0), person: nil) }, as: .present, at: meeting, today: today
    ).lapsed.count
  }
  var hour = 8
  profile("schedule") {
    hour += 1
    return Int(
      try file.schedule(
        board, on: today.adding(days: 30), at: ClockTime(iso: hour < 10 ? "0\(hour):00" : "\(hour):00"), place: nil
      ).id)
  }
  profile("changeStage and undo") {
    let stages = try ["paused", "inProgress"].map { try file.stage($0) }
    for stage in stages where (try? file.changeStage(of: project, to: stage, on: today)) != nil { break }
    return Int(try file.undo().number)
  }
  profile("undo") { Int(try file.undo().number) }
  profile("redo") { Int(try file.redo().number) }
  try file.close()
}
