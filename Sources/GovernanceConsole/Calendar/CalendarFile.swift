import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let calendarFile = Command(
    "ics", "Écrit les réunions pour un agenda électronique : une réunion, celles d'une instance, ou toutes.",
    topic: .meetings,
    Field.calendarScope("quoi"),
    Field.output("sortie").option().optional.meaning(
      "fichier .ics ; « - » pour l'écran ; sinon Documents/PTCE/ANNÉE"),
    examples: ["ics", "ics ca", "ics CA-2026-01"]
  ) { workspace, scope, target in
    let file = try workspace.reading()
    guard let writtenAt = UTCMoment(iso: workspace.environment.clock()) else {
      throw Refusal.file(.inputOutput(path: target?.value ?? "ics"))
    }
    let today = workspace.today
    let meetings: [Meeting]
    let place: (year: Int, reference: String?, name: String)
    switch scope {
    case .all:
      meetings = try file.meetings(from: today)
      place = (today.year, nil, "reunions")
    case .body(let body):
      meetings = try file.meetings(of: body, from: today)
      place = (today.year, nil, body.code)
    case .meeting(let reference):
      let meeting = try file.record(of: reference).meeting
      meetings = [meeting]
      place = (meeting.day.year, reference.code, reference.code)
    }
    let association = try file.calendarIdentity()
    let events = try file.calendarMeetings(meetings).map { $0.event(of: association, writtenAt: writtenAt) }
    let isCancelled = !events.isEmpty && events.allSatisfy { $0.status == .cancelled }
    let text = ICalendar(
      isCancelled ? .cancel : .publish, name: try file.association().name, events: events, writtenAt: writtenAt
    ).text
    if target?.value == "-" { return Answer([.verbatim(text)]) }
    let folder = workspace.environment.outputFolder(year: place.year, place.reference)
    let path = target?.value ?? "\(folder)/\(place.name).ics"
    if target == nil {
      do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
        throw Refusal.file(.folderNotWritable(path: folder))
      }
    }
    try DocumentFile.write(Data(text.utf8), to: path)
    let struck = events.count { $0.status == .cancelled }
    let remark = struck == 0 ? "" : ", dont \(struck.of("annulée ou reportée", "annulées ou reportées"))"
    return .lines("\(events.count.of("réunion"))\(remark).", "  → \(path)")
  }
}

/// What goes into a calendar file.
enum CalendarScope: Sendable {
  /// All meetings of the present year and later.
  case all
  /// Those of one body.
  case body(Reference<Body>)
  /// One meeting.
  case meeting(Reference<Meeting>)
}

extension Field where Value == CalendarScope {
  /// A meeting by its code, or a body; all where nothing is given.
  static func calendarScope(_ name: String) -> Field {
    let spec = Field<Reference<Meeting>>.meeting(name, .next).spec
    return Field(
      spec: spec,
      read: { words, workspace in
        let text = words.map(\.text).joined(separator: " ")
        let file = try workspace.reading()
        do { return .body(try file.assembly(text)) } catch let unknownBody {
          do { return .meeting(try file.meeting(text, .next, on: workspace.today)) } catch { throw unknownBody }
        }
      }
    ).otherwise { _ in .all }.meaning("une réunion ou une instance ; sinon toutes, à partir de cette année")
  }
}
