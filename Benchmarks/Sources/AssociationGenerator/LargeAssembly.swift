import GRDB

/// One meeting of an assembly of two hundred seats with forty resolutions: `GRANDE-2025-01`, whose minutes are long. Where
/// the file has fewer adherents, it has fewer seats.
enum LargeAssembly {
  static let code = "GRANDE-2025-01"
  private static let day = "2025-06-24"

  /// Nothing here is left to chance: the content follows from the adherents of the file.
  static func write(_ db: Database) throws {
    for statement in [
      body, rule, seats, mandates, meeting, agenda, attendance, departures, proxies, resolutions, notes,
    ] {
      try db.execute(sql: statement)
    }
  }

  private static let held = "(SELECT id FROM meeting WHERE code = '\(code)')"
  private static let assembly = "(SELECT id FROM body WHERE code = 'grande')"

  private static let body = """
    INSERT INTO body (code, name, kind, advisory, advisory_certainty, rank, certainty)
    VALUES ('grande', 'Assemblée des délégués', 'generalAssembly', 0, 'confirmed', 99999, 'confirmed');
    INSERT INTO body_composition (body_id, composition, from_day, certainty)
    SELECT \(assembly), 'seats', '1996-01-01', 'confirmed';
    """
  private static let rule = """
    INSERT INTO rule (body_id, subject, state, text, article, from_day, terms)
    SELECT \(assembly), 'quorum', 'unknown', NULL, NULL, '1996-01-01', NULL
    """
  private static let seats = """
    WITH RECURSIVE counter (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counter WHERE number < 200)
    INSERT INTO seat (body_id, number, from_day, certainty)
    SELECT \(assembly), number, '1996-01-01', 'confirmed' FROM counter
    """
  private static let mandates = """
    INSERT INTO mandate (body_id, seat_id, member_id, from_day, certainty)
    SELECT \(assembly), seat.id, sitting.member_id, '2025-01-01', 'confirmed'
    FROM (SELECT member_id, row_number() OVER (ORDER BY member_id) AS number FROM membership
      WHERE from_day <= '2025-01-01' AND (until_day IS NULL OR until_day > '2026-12-31')) sitting
    JOIN seat ON seat.body_id = \(assembly) AND seat.number = sitting.number
    """
  private static let meeting = """
    INSERT INTO meeting (body_id, code, day, starts_at, place, status, entered_afterwards, opened_at, closed_at, chair_id)
    SELECT \(assembly), '\(code)', '\(day)', '14:00', 'Carvin, salle des fêtes', 'held', 0, '14:05', '18:40',
      (SELECT min(id) FROM person)
    """
  private static let agenda = """
    WITH RECURSIVE counter (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counter WHERE number < 40)
    INSERT INTO agenda_item (meeting_id, position, title, purpose)
    SELECT \(held), number, 'Projet à soutenir, dossier ' || number, 'forDecision' FROM counter
    """
  /// Seven in ten are there, one in ten is represented.
  private static let attendance = """
    INSERT INTO attendance (meeting_id, member_id, person_id, status)
    SELECT \(held), mandate.member_id,
      (SELECT min(representative.person_id) FROM representative JOIN member ON member.id = mandate.member_id
        WHERE representative.organization_id = member.organization_id
          AND representative.from_day <= '\(day)'
          AND (representative.until_day IS NULL OR representative.until_day > '\(day)')),
      CASE seat.number % 10 WHEN 0 THEN 'absent' WHEN 1 THEN 'excused' WHEN 2 THEN 'excused' ELSE 'present' END
    FROM mandate JOIN seat ON seat.id = mandate.seat_id WHERE mandate.body_id = \(assembly) ORDER BY seat.number
    """
  private static let departures = """
    INSERT INTO presence_interval (attendance_id, left_at)
    SELECT attendance.id, '17:30' FROM attendance WHERE meeting_id = \(held) AND status = 'present'
    ORDER BY attendance.id LIMIT 20 OFFSET 60
    """
  private static let proxies = """
    INSERT INTO proxy (meeting_id, grantor_id, holder_id)
    SELECT \(held), grantor.member_id, holder.member_id FROM mandate grantor
    JOIN seat away ON away.id = grantor.seat_id AND away.number % 10 = 1
    JOIN seat there ON there.body_id = away.body_id AND there.number = away.number + 2
    JOIN mandate holder ON holder.seat_id = there.id WHERE grantor.body_id = \(assembly)
    """
  private static let resolutions = """
    INSERT INTO resolution (meeting_id, number, agenda_item_id, text, ballot, votes_for, votes_against, abstentions, blank,
      spoiled, recused, proclaimed, electorate, present, represented, taken_at, seats)
    SELECT \(held), position, id, 'L’assemblée soutient le dossier ' || position || ' et charge le bureau de la convention.',
      'showOfHands', voters * 3 / 4, voters / 10, voters / 20, 0, 0, 0, 'adopted', seated, present, represented,
      CASE WHEN position <= 30 THEN '15:00' ELSE '17:40' END, 200
    FROM agenda_item, (SELECT present + represented AS voters, * FROM (SELECT
      (SELECT count(*) - 20 FROM attendance WHERE meeting_id = \(held) AND status = 'present') AS present,
      (SELECT count(*) FROM proxy WHERE meeting_id = \(held)) AS represented,
      (SELECT count(*) FROM mandate WHERE body_id = \(assembly)) AS seated))
    WHERE meeting_id = \(held)
    """
  private static let notes = """
    INSERT INTO discussion_note (meeting_id, agenda_item_id, text)
    SELECT meeting_id, id, 'Le porteur présente le dossier ' || position || ' ; le débat a porté sur le calendrier.'
    FROM agenda_item WHERE meeting_id = \(held)
    """
}
