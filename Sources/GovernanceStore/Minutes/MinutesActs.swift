import Foundation
import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Makes the canonical text of minutes from the record of their meeting.
  public typealias CanonicalText = (MeetingRecord, Governance.Association) throws -> String

  /// Records that somebody read the draft again.
  ///
  /// - Throws: ``Refusal/dayAhead(_:)``, ``MinutesRefusal/meetingNotHeld(code:_:)``, ``MinutesRefusal/minutesAre(_:code:)``.
  public func reviewMinutes(of meeting: Reference<Meeting>, on day: Day, today: Day) throws(Refusal) {
    guard day <= today else { throw .dayAhead(day) }
    try act(.reviewMinutes, subject: meeting.code, summary: "relu le \(day.frenchShort)") { db in
      let record = try Self.minutesOfHeldMeeting(db, meeting, on: day)
      guard record.minutes.state == .draft else {
        throw Refusal.minutes(.minutesAre(record.minutes.state, code: meeting.code))
      }
      try Self.addStep(db, "reviewed", of: meeting, on: day)
    }
  }

  /// Records that minutes were signed, and seals them if nothing did before.
  ///
  /// - Parameter scan: the path of the signed paper; its fingerprint is kept, the paper stays where it is.
  /// - Throws: ``Refusal/dayAhead(_:)``, ``MinutesRefusal/meetingNotHeld(code:_:)``, ``MinutesRefusal/minutesBeforeMeeting(code:day:meeting:)``,
  ///   ``MinutesRefusal/signedBeforeReview(code:signed:reviewed:)``, ``MinutesRefusal/minutesAre(_:code:)``,
  ///   ``FileRefusal/noFile(path:)``.
  public func signMinutes(
    of meeting: Reference<Meeting>, on day: Day, scan: String?, today: Day, text: CanonicalText
  ) throws(Refusal) -> Seal {
    guard day <= today else { throw .dayAhead(day) }
    let paper = try scan.map { path throws(Refusal) in try AttachedDocument(at: path) }
    return try act(.signMinutes) { db in
      let record = try Self.minutesOfHeldMeeting(db, meeting, on: day)
      guard record.minutes.signature == nil else { throw Refusal.minutes(.minutesAre(.signed, code: meeting.code)) }
      if let reviewed = record.minutes.reviewedOn, day < reviewed {
        throw Refusal.minutes(.signedBeforeReview(code: meeting.code, signed: day, reviewed: reviewed))
      }
      try Self.addStep(db, "signed", of: meeting, on: day, document: paper)
      let seal = try Self.sealed(db, record, on: day, text)
      return (seal, meeting.code, "signé le \(day.frenchShort), n° \(seal.number) du registre")
    }
  }

  /// Attaches a scan of the signed paper to minutes that were signed before. The sealed text stays what it is.
  ///
  /// - Throws: ``MinutesRefusal/minutesNotSigned(code:)``, ``MinutesRefusal/paperIsAttached(code:)``, ``FileRefusal/noFile(path:)``.
  public func attachSignedPaper(
    _ path: String, to meeting: Reference<Meeting>, today: Day
  ) throws(Refusal) -> MinutesLife.SignedPaper {
    let paper = MinutesLife.SignedPaper(document: try AttachedDocument(at: path), attachedOn: today)
    return try act(.attachSignedPaper) { db in
      let life = try MinutesLife.fetch(db, meeting)
      guard life.signature != nil else { throw Refusal.minutes(.minutesNotSigned(code: meeting.code)) }
      guard !life.signedPapers.contains(where: { $0.document.sha256 == paper.document.sha256 }) else {
        throw Refusal.minutes(.paperIsAttached(code: meeting.code))
      }
      try db.execute(
        sql: "INSERT INTO signed_paper (meeting_id, attached_on, document_path, document_sha256) VALUES (?, ?, ?, ?)",
        arguments: [meeting.id, today.iso, paper.document.path, paper.document.sha256])
      return (paper, meeting.code, paper.document.name)
    }
  }

  /// Records that a later meeting approved minutes, and seals them if nothing did before. Approval says that the record
  /// is true; it decides nothing anew (domain brief, §7).
  ///
  /// - Throws: ``MinutesRefusal/minutesAre(_:code:)``, ``MinutesRefusal/approvedTooEarly(code:by:)`` for a meeting that is not later, or
  ///   ``MeetingRefusal/nobodyPresent(code:)`` for one in which nobody was noted.
  public func approveMinutes(
    of meeting: Reference<Meeting>, in approving: Reference<Meeting>, today: Day, text: CanonicalText
  ) throws(Refusal) -> Seal {
    try act(.approveMinutes) { db in
      try Self.markHeld(db, approving, today)
      let later = try Meeting.fetch(db, approving)
      let record = try Self.minutesOfHeldMeeting(db, meeting, on: nil)
      guard record.minutes.approval == nil else { throw Refusal.minutes(.minutesAre(.approved, code: meeting.code)) }
      guard later.reference != meeting,
        (later.day, later.startsAt?.minutes ?? 0) >= (record.meeting.day, record.meeting.startsAt?.minutes ?? 0)
      else { throw Refusal.minutes(.approvedTooEarly(code: meeting.code, by: approving.code)) }
      try Self.checkSomebodyIsPresent(db, at: later)
      try Self.addStep(db, "approved", of: meeting, on: later.day, in: approving)
      let seal = try Self.sealed(db, record, on: later.day, text)
      return (seal, meeting.code, "approuvé en \(approving.code), n° \(seal.number) du registre")
    }
  }

  /// Adds a corrigendum to sealed minutes.
  ///
  /// - Parameter approving: the meeting that approved it.
  /// - Throws: ``MinutesRefusal/minutesNotSealed(code:)``, ``MinutesRefusal/corrigendumBeforeSeal(code:day:sealed:)``, or
  ///   ``MeetingRefusal/nobodyPresent(code:)`` for a meeting in which nobody was
  ///   noted.
  public func addCorrigendum(
    _ text: PlainText, to meeting: Reference<Meeting>, on day: Day, approvedIn approving: Reference<Meeting>?
  ) throws(Refusal) -> Corrigendum {
    try act(.addCorrigendum) { db in
      let life = try MinutesLife.fetch(db, meeting)
      guard let seal = life.seal else { throw Refusal.minutes(.minutesNotSealed(code: meeting.code)) }
      guard day >= seal.day else {
        throw Refusal.minutes(.corrigendumBeforeSeal(code: meeting.code, day: day, sealed: seal.day))
      }
      if let approving {
        try Self.markHeld(db, approving, day)
        try Self.checkSomebodyIsPresent(db, at: Meeting.fetch(db, approving))
      }
      let corrigendum = Corrigendum(
        number: (life.corrigenda.map(\.number).max() ?? 0) + 1, day: day, text: text.value, approvedIn: approving)
      try db.execute(
        sql: """
          INSERT INTO corrigendum (meeting_id, number, day, text, approved_in_meeting_id) VALUES (?, ?, ?, ?, ?)
          """, arguments: [meeting.id, corrigendum.number, day.iso, text.value, approving?.id])
      return (corrigendum, meeting.code, "rectificatif \(corrigendum.number) : \(text.value)")
    }
  }

  /// Records that a meeting approved a corrigendum that was written before.
  ///
  /// - Throws: ``MinutesRefusal/noCorrigendumToApprove(code:numbers:)``, ``MinutesRefusal/approvedTooEarly(code:by:)``, or
  ///   ``MeetingRefusal/nobodyPresent(code:)`` for a meeting in which nobody was noted.
  public func approveCorrigendum(
    _ number: Int?, to meeting: Reference<Meeting>, in approving: Reference<Meeting>, today: Day
  ) throws(Refusal) -> Corrigendum {
    try act(.approveCorrigendum) { db in
      let open = try MinutesLife.fetch(db, meeting).corrigenda.filter { $0.approvedIn == nil }
      let meant = open.filter { number == nil || $0.number == number }
      guard let found = meant.first, meant.count == 1 else {
        throw Refusal.minutes(.noCorrigendumToApprove(code: meeting.code, numbers: open.map(\.number)))
      }
      try Self.markHeld(db, approving, today)
      let later = try Meeting.fetch(db, approving)
      guard later.day >= found.day else {
        throw Refusal.minutes(.approvedTooEarly(code: meeting.code, by: approving.code))
      }
      try Self.checkSomebodyIsPresent(db, at: later)
      try db.execute(
        sql: "UPDATE corrigendum SET approved_in_meeting_id = ? WHERE meeting_id = ? AND number = ?",
        arguments: [approving.id, meeting.id, found.number])
      let corrigendum = Corrigendum(
        number: found.number, day: found.day, text: found.text, approvedIn: approving)
      return (corrigendum, meeting.code, "rectificatif \(found.number), approuvé en \(approving.code)")
    }
  }

  /// Puts what the users wrote about each item in place of what was noted; items that are not told keep their notes.
  ///
  /// - Parameter narrative: the paragraphs by the number of the item; nil for what belongs to none.
  /// - Throws: ``MinutesRefusal/minutesAreSealed``, ``MeetingRefusal/noAgendaItem(number:count:)``.
  public func takeBackNarrative(
    _ narrative: [Int?: [PlainText]], of meeting: Reference<Meeting>
  ) throws(Refusal) {
    let count = narrative.values.joined().count
    try act(.takeBackNarrative, subject: meeting.code, summary: count.of("paragraphe repris", "paragraphes repris")) {
      db in
      _ = try Self.meetingThatStands(db, meeting)
      for (number, paragraphs) in narrative.sorted(by: { ($0.key ?? 0) < ($1.key ?? 0) }) {
        let item = try Self.agendaItemID(db, number, in: meeting)
        try db.execute(
          sql: "DELETE FROM discussion_note WHERE meeting_id = ? AND agenda_item_id IS ?",
          arguments: [meeting.id, item])
        for paragraph in paragraphs {
          try db.execute(
            sql: "INSERT INTO discussion_note (meeting_id, agenda_item_id, text) VALUES (?, ?, ?)",
            arguments: [meeting.id, item, paragraph.value])
        }
      }
    }
  }

  // MARK: - Shared by these acts

  private static func minutesOfHeldMeeting(
    _ db: Database, _ meeting: Reference<Meeting>, on day: Day?
  ) throws -> MeetingRecord {
    let record = try MeetingRecord.fetch(db, meeting)
    guard [.held, .inquorate].contains(record.meeting.status) else {
      throw Refusal.minutes(.meetingNotHeld(code: meeting.code, record.meeting.status))
    }
    if let day, day < record.meeting.day {
      throw Refusal.minutes(.minutesBeforeMeeting(code: meeting.code, day: day, meeting: record.meeting.day))
    }
    return record
  }

  /// Nobody approves what an empty room approves; a meeting that was entered afterwards tells of its presence elsewhere.
  private static func checkSomebodyIsPresent(_ db: Database, at meeting: Meeting) throws {
    let isAnybody = try Row.fetchOne(
      db, sql: "SELECT 1 FROM attendance WHERE meeting_id = ? AND status = 'present'", arguments: [meeting.reference.id]
    )
    guard isAnybody != nil || meeting.enteredAfterwards else {
      throw Refusal.meeting(.nobodyPresent(code: meeting.reference.code))
    }
  }

  private static func addStep(
    _ db: Database, _ step: String, of meeting: Reference<Meeting>, on day: Day,
    in approving: Reference<Meeting>? = nil, document: AttachedDocument? = nil
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO minutes_step (meeting_id, step, day, in_meeting_id, document_path, document_sha256)
        VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: [meeting.id, step, day.iso, approving?.id, document?.path, document?.sha256])
  }

  /// The seal that is there, or a new one with who sat.
  private static func sealed(
    _ db: Database, _ record: MeetingRecord, on day: Day, _ canonicalText: CanonicalText
  ) throws -> Seal {
    if let seal = record.minutes.seal { return seal }
    let text = try canonicalText(record, try Governance.Association.fetch(db))
    try record.keepComposition(db)
    let last = try Row.fetchOne(db, sql: "SELECT number, sha256 FROM sealed_minutes ORDER BY number DESC LIMIT 1")
    let previous: String? = last?[1]
    let seal = Seal(
      number: (last?[0] ?? 0) + 1, day: day, text: text, sha256: Seal.fingerprint(of: text, after: previous),
      previousSHA256: previous, templateVersion: minutesTemplateVersion)
    try db.execute(
      sql: """
        INSERT INTO sealed_minutes (meeting_id, number, sealed_on, text, sha256, previous_sha256, template_version)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.meeting.reference.id, seal.number, day.iso, text, seal.sha256, previous, seal.templateVersion,
      ])
    return seal
  }

  /// Raised when the words around the record change.
  static let minutesTemplateVersion = 3
}

extension AttachedDocument {
  /// A paper on the disk, with the fingerprint of its content.
  ///
  /// - Throws: ``FileRefusal/noFile(path:)``.
  init(at path: String) throws(Refusal) {
    guard let content = FileManager.default.contents(atPath: path) else { throw .file(.noFile(path: path)) }
    var fingerprint = Fingerprint()
    fingerprint.update(content)
    self.init(path: path, sha256: fingerprint.hexadecimal())
  }
}
