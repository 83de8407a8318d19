import Governance
import GRDB

extension AssociationFile {
  /// The register: the sealed minutes in the order in which they were sealed, each line checked.
  public func register() throws(Refusal) -> [RegisterEntry] {
    try read { db in
      let meetings = Dictionary(
        try Meeting.fetchAll(db, where: "id IN (SELECT meeting_id FROM sealed_minutes)", [:])
          .map { ($0.reference.id, $0) }, uniquingKeysWith: { first, _ in first })
      var previous: String?
      return try db.rows(
        """
        SELECT number, sealed_on, text, sha256, previous_sha256, template_version, meeting_id,
          (SELECT count(*) FROM corrigendum WHERE corrigendum.meeting_id = sealed_minutes.meeting_id),
          (SELECT count(*) FROM minutes_step WHERE minutes_step.meeting_id = sealed_minutes.meeting_id
            AND document_path IS NOT NULL)
          + (SELECT count(*) FROM signed_paper WHERE signed_paper.meeting_id = sealed_minutes.meeting_id)
        FROM sealed_minutes ORDER BY number
        """
      ).enumerated().map { index, row in
        let seal = try Seal(row: row, at: 0)
        defer { previous = seal.sha256 }
        let isIntact =
          seal.number == index + 1 && seal.previousSHA256 == previous
          && Seal.fingerprint(of: seal.text, after: previous) == seal.sha256
        guard let meeting = meetings[row[6]] else { throw Refusal.file(.damagedFile(path: "")) }
        return RegisterEntry(
          meeting: meeting, seal: seal, isIntact: isIntact, corrigendumCount: row[7], paperCount: row[8])
      }
    }
  }

  /// How many assignments to colleges of those who voted there, by themselves or by a proxy, are in doubt on the day of the
  /// meeting: not confirmed, or one of several of an adherent, who votes in one college only. Who is entered later, and did
  /// not vote, puts no result in doubt.
  public func unconfirmedCollegeCount(of meeting: Meeting) throws(Refusal) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM college_assignment
          WHERE \(SpanColumns.assignments) AND member_id IN (
            SELECT member_id FROM attendance WHERE meeting_id = :meeting AND status = 'present'
            UNION SELECT grantor_id FROM proxy WHERE meeting_id = :meeting AND lapsed_at IS NULL)
            AND (certainty <> 'confirmed' OR member_id IN (
            SELECT member_id FROM college_assignment WHERE \(SpanColumns.assignments)
            GROUP BY member_id HAVING count(DISTINCT college_id) > 1))
          """, arguments: ["day": meeting.day.iso, "meeting": meeting.reference.id]) ?? 0
    }
  }

  /// The votes, by day: those of which the text, or the office and the candidates, hold all of these words; of one body
  /// or all, of one year or all.
  public func votes(
    holding words: [String] = [], of body: Reference<Body>? = nil, year: Int? = nil
  ) throws(Refusal) -> [(meeting: Meeting, resolutions: [Resolution], elections: [Election])] {
    let wanted = words.map(\.folded)
    func holds(_ text: String) -> Bool {
      let text = text.folded
      return wanted.allSatisfy { text.contains($0) }
    }
    return try read { db in
      let meetings = try Meeting.fetchAll(
        db,
        where: """
          id IN (SELECT meeting_id FROM resolution UNION SELECT meeting_id FROM election)
          AND (:body IS NULL OR body_id = :body) AND (:year IS NULL OR substr(day, 1, 4) = :year)
          """, ["body": body?.id, "year": year.map { String($0) }])
      return try meetings.map { meeting in
        (
          meeting, try Resolution.fetchAll(db, of: meeting.reference).filter { holds($0.text) },
          try Election.fetchAll(db, of: meeting.reference).filter { holds("\($0.subject) \($0.votes)") }
        )
      }
    }
  }
}

extension Seal {
  /// From six columns of `sealed_minutes`.
  init(row: Row, at index: Int) throws {
    self.init(
      number: row[index], day: try row.day(index + 1), text: row[index + 2], sha256: row[index + 3],
      previousSHA256: row[index + 4], templateVersion: row[index + 5])
  }

  /// SHA-256 of the text followed by the fingerprint of the line before.
  static func fingerprint(of text: String, after previous: String?) -> String {
    var fingerprint = Fingerprint()
    fingerprint.update(text.utf8)
    fingerprint.update((previous ?? "").utf8)
    return fingerprint.hexadecimal()
  }
}

extension MinutesLife {
  static func fetch(_ db: Database, _ meeting: Reference<Meeting>) throws -> MinutesLife {
    let steps = try db.rows(
      """
      SELECT step, minutes_step.day, meeting.id, meeting.code, document_path, document_sha256
      FROM minutes_step LEFT JOIN meeting ON meeting.id = in_meeting_id WHERE meeting_id = ?
      """, [meeting.id])
    func step(_ name: String) -> Row? { steps.first { $0[0] == name } }
    let seal = try db.row(
      """
      SELECT number, sealed_on, text, sha256, previous_sha256, template_version FROM sealed_minutes
      WHERE meeting_id = ?
      """, [meeting.id])
    return MinutesLife(
      reviewedOn: try step("reviewed")?.day(1),
      signature: try step("signed").map { row in
        Signature(
          day: try row.day(1), scan: (row[4] as String?).map { AttachedDocument(path: $0, sha256: row[5]) })
      },
      approval: try step("approved").map { row in
        Approval(day: try row.day(1), meeting: Reference(id: row[2], code: row[3], name: row[3]))
      },
      seal: try seal.map { try Seal(row: $0, at: 0) },
      laterPapers: try db.rows(
        "SELECT attached_on, document_path, document_sha256 FROM signed_paper WHERE meeting_id = ? ORDER BY id",
        [meeting.id]
      ).map { SignedPaper(document: AttachedDocument(path: $0[1], sha256: $0[2]), attachedOn: try $0.day(0)) },
      corrigenda: try db.rows(
        """
        SELECT number, corrigendum.day, text, meeting.id, meeting.code, meeting.code
        FROM corrigendum LEFT JOIN meeting ON meeting.id = approved_in_meeting_id
        WHERE meeting_id = ? ORDER BY number
        """, [meeting.id]
      ).map { Corrigendum(number: $0[0], day: try $0.day(1), text: $0[2], approvedIn: $0.optionalReference(3)) })
  }
}
