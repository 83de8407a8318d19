import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

/// The files that convening writes: the letter, the proxy form, and a draft of a message for each address.
struct NoticeFiles {
  let workspace: Workspace
  let record: MeetingRecord
  let letter: Document

  /// Writes them into the folder of the meeting.
  ///
  /// - Returns: the paths, the drafts as one folder.
  func write(for addressees: [Addressee], asPDF: Bool) throws -> [String] {
    let code = record.meeting.reference.code
    let folder = workspace.environment.outputFolder(year: record.meeting.day.year, code)
    let form = record.takesProxies ? record.proxyForm(of: try workspace.reading().association()) : nil
    var paths = try DocumentFile.write(letter, to: nil, orTo: folder, named: letterName, in: workspace)
    if let form { paths += try DocumentFile.write(form, to: nil, orTo: folder, named: "pouvoir", in: workspace) }
    let drafts = try drafts(for: addressees, form, asPDF: asPDF)
    let drafted = try write(drafts, to: folder + "/courriels")
    if let drafted { paths.append(drafted) }
    return paths
  }

  private var letterName: String {
    switch record.nextNoticeKind {
    case .first: "convocation"
    case .corrective: "convocation-rectificative"
    case .cancellation: "annulation"
    }
  }

  private func drafts(
    for addressees: [Addressee], _ form: Document?, asPDF: Bool
  ) throws -> [(name: String, draft: EmailDraft)] {
    let letterboxes = addressees.flatMap(Letterbox.all(of:))
    if letterboxes.isEmpty { return [] }
    var attachments = [try attachment(letter, letterName, asPDF: asPDF)]
    if let form { attachments.append(try attachment(form, "pouvoir", asPDF: asPDF)) }
    if let invitation = try invitation() { attachments.append(invitation) }
    let message = record.noticeLetter(of: try workspace.reading().association(), onPaper: false)
    let text = message.plainText(width: 72)
    let subject = "\(letter.title), \(record.meeting.dayAndTime)"
    var seen = Set<String>()
    return try letterboxes.filter { seen.insert($0.fileName).inserted }.map { letterbox in
      guard let address = CalendarAddress(name: letterbox.name, email: letterbox.email) else {
        throw Refusal.notice(.unusableAddress(name: letterbox.name))
      }
      return (
        letterbox.fileName, EmailDraft(to: address, subject: subject, text: text, attachments: attachments)
      )
    }
  }

  private func attachment(_ document: Document, _ name: String, asPDF: Bool) throws -> EmailDraft.Attachment {
    let look = try workspace.look()
    return asPDF
      ? EmailDraft.Attachment(name: name + ".pdf", type: .pdf, contents: try document.converted(to: .pdf, in: look))
      : EmailDraft.Attachment(name: name + ".html", type: .html, contents: try document.converted(to: .html, in: look))
  }

  /// The meeting for the calendar of whoever gets the message.
  private func invitation() throws -> EmailDraft.Attachment? {
    guard let moment = UTCMoment(iso: workspace.environment.clock()) else { return nil }
    let file = try workspace.reading()
    let association = try file.calendarIdentity()
    // Whoever was told of the former day has it in a calendar: the same file strikes it out.
    var meetings = [record.meeting]
    while let former = meetings.last?.follows, former.reason == .postponement {
      meetings.append(try file.record(of: former.meeting).meeting)
    }
    let events = try file.calendarMeetings(meetings).map { $0.event(of: association, writtenAt: moment) }
    let isOff = events.allSatisfy { $0.status == .cancelled }
    let calendar = ICalendar(isOff ? .cancel : .publish, events: events, writtenAt: moment)
    return EmailDraft.Attachment(name: "reunion.ics", type: .calendar, contents: Data(calendar.text.utf8))
  }

  /// - Returns: what to show for the drafts; nil where there is none.
  private func write(_ drafts: [(name: String, draft: EmailDraft)], to folder: String) throws -> String? {
    try setAside(in: folder, except: Set(drafts.map { $0.name + ".eml" }))
    if drafts.isEmpty { return nil }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Refusal.file(.folderNotWritable(path: folder))
    }
    for (name, draft) in drafts {
      // Without keeping the former one: two drafts for one person would be sent twice.
      try DocumentFile.write(draft.contents, to: "\(folder)/\(name).eml")
    }
    return "\(folder)/ (\(drafts.count.of("brouillon")) à ouvrir et envoyer)"
  }

  /// Drafts of an earlier preparation for people who are to be written to no more: nobody shall send them by mistake.
  private func setAside(in folder: String, except names: Set<String>) throws {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in present where name.hasSuffix(".eml") && !names.contains(name) {
      let path = "\(folder)/\(name)"
      var number = 1
      while FileManager.default.fileExists(atPath: "\(path).avant-\(number)") { number += 1 }
      do {
        try FileManager.default.moveItem(atPath: path, toPath: "\(path).avant-\(number)")
      } catch {
        throw Refusal.file(.folderNotWritable(path: folder))
      }
    }
  }
}

/// Somebody to whom a message is drafted.
private struct Letterbox {
  let name: String
  let email: String
  /// What the draft is called, without its ending.
  let fileName: String

  static func all(of addressee: Addressee) -> [Letterbox] {
    let guest = addressee.guestEmail.map { email in
      let plain = addressee.attendee.name.folded.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
      return Letterbox(name: addressee.attendee.name, email: email, fileName: "invite-" + String(plain))
    }
    return [guest].compactMap { $0 }
      + addressee.people.compactMap { recipient in
        recipient.contact?.email.map {
          Letterbox(name: recipient.person.name, email: $0, fileName: recipient.person.code)
        }
      }
  }
}
