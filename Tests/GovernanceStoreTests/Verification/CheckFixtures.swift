/// For each check, what breaks its rule in a file that was well kept, and the day on which it is looked for.
enum CheckFixtures {
  static let ca = "(SELECT id FROM body WHERE code = 'ca')"
  static let bureau = "(SELECT id FROM body WHERE code = 'bureau')"

  private static func meeting(_ status: String, _ day: String, code: String = "CA-2026-02") -> String {
    """
    INSERT INTO meeting (id, body_id, code, day, status, entered_afterwards)
      VALUES (2, \(ca), '\(code)', '\(day)', '\(status)', 0);
    """
  }

  /// What goes wrong, by the name of the check that has to find exactly that.
  static let faults: [String: String] = [
    "colleges-absents": "DELETE FROM college_assignment WHERE member_id = 1",
    "colleges-a-confirmer": "UPDATE college_assignment SET certainty = 'toConfirm' WHERE member_id = 2",
    "deux-colleges":
      "INSERT INTO college_assignment (member_id, college_id, from_day, certainty) VALUES (1, 2, '2025-01-01', 'confirmed')",
    "colleges-avant-adhesion": "UPDATE college_assignment SET from_day = '2024-01-01' WHERE id = 1",
    "organisations-parmi-les-habitants":
      "UPDATE college SET code = 'habitants', name = 'Habitants' WHERE id = 1",
    "adherents-annonces":
      "UPDATE association SET announced_member_count = 3; UPDATE membership SET until_day = '2026-01-01' WHERE id = 3",
    "representants-absents": "DELETE FROM representative WHERE organization_id = 1",
    "deux-titulaires":
      "INSERT INTO representative (organization_id, person_id, rank, from_day, certainty) VALUES (1, 2, 'primary', '2025-06-01', 'confirmed')",
    "representants-de-sortants":
      "INSERT INTO representative (organization_id, person_id, rank, from_day, certainty) VALUES (4, 2, 'primary', '2025-06-01', 'confirmed')",
    "mandats-de-sortants": "UPDATE mandate SET member_id = 4 WHERE id = 1",
    "mandats-avant-adhesion": "UPDATE mandate SET from_day = '2024-01-01' WHERE id = 1",
    "adhesions-doubles":
      "INSERT INTO membership (member_id, from_day, certainty) VALUES (1, '2025-06-01', 'confirmed')",
    "entrees-invraisemblables": "UPDATE membership SET from_day = '1850-02-01' WHERE id = 1",
    "presences-hors-adhesion": "UPDATE membership SET from_day = '2026-03-01' WHERE id = 1",
    "entrees-inconnues": "UPDATE membership SET from_day = NULL, attested_on = '2025-01-01' WHERE id = 1",
    "doublons":
      "INSERT INTO organization (code, name, kind, certainty) VALUES ('alpha-2', 'Alpha', 'sse', 'confirmed')",
    "adresses": "DELETE FROM person_contact WHERE person_id = 2",
    "publication-a-demander": "UPDATE person SET may_be_published = NULL WHERE id = 3",
    "coordonnees-gardees": "INSERT INTO person_contact (person_id, email) VALUES (4, 'd@x.fr')",
    "mandats-echus": "UPDATE mandate SET until_day = '2026-01-31' WHERE id = 1",
    "mandats-sans-fin":
      """
    UPDATE rule SET state = 'stated', text = 'trois ans', terms = '36' WHERE subject = 'mandateLength' AND body_id = \(ca);
    UPDATE mandate SET until_day = NULL WHERE id = 1
    """,
    "cooptations-a-ratifier":
      """
    UPDATE mandate SET member_id = 2, given_by = 'cooptation' WHERE id = 1;
    INSERT INTO meeting (body_id, code, day, status, entered_afterwards)
      VALUES ((SELECT id FROM body WHERE code = 'ag'), 'AG-2025-01', '2025-06-20', 'held', 1)
    """,
    "sieges-vacants":
      "INSERT INTO seat (body_id, number, from_day, certainty) VALUES (\(ca), 2, '2025-01-01', 'confirmed')",
    "fonctions-vacantes": "UPDATE mandate SET until_day = '2026-02-01', end_reason = 'resignation' WHERE id = 3",
    "fonctions-doublees":
      "INSERT INTO mandate (body_id, office, member_id, person_id, from_day, certainty) VALUES (\(bureau), 'president', 2, 2, '2025-01-01', 'confirmed')",
    "fonctions-repetees":
      "INSERT INTO mandate (body_id, office, member_id, person_id, from_day, certainty) VALUES (\(bureau), 'secretary', 1, 2, '2025-01-01', 'confirmed')",
    "cotisations-hors-adhesion":
      "INSERT INTO dues (id, member_id, year, amount_cents, due_on) VALUES (9, 4, 2026, 10000, '2026-02-01')",
    "une-personne-deux-sieges":
      """
    INSERT INTO seat (id, body_id, number, from_day, certainty) VALUES (2, \(ca), 2, '2025-01-01', 'confirmed');
    INSERT INTO mandate (body_id, seat_id, member_id, from_day, until_day, certainty)
      VALUES (\(ca), 2, 2, '2025-01-01', '2028-01-01', 'confirmed');
    UPDATE representative SET person_id = 1 WHERE organization_id = 2
    """,
    "groupes-sans-chef": "DELETE FROM mandate WHERE id = 4",
    "groupes-sans-membres": "DELETE FROM group_member",
    "chefs-hors-groupe": "DELETE FROM group_member WHERE organization_id = 2",
    "statuts-a-lire": "DELETE FROM rule WHERE subject = 'quorum' AND body_id = \(ca)",
    "regles-en-mots": "UPDATE rule SET state = 'stated', text = 'assez' WHERE subject = 'quorum' AND body_id = \(ca)",
    "reunions-a-saisir": meeting("planned", "2026-02-20"),
    "presences-absentes": meeting("held", "2026-02-20"),
    "pv-a-signer": "UPDATE meeting SET day = '2026-01-15'",
    "signatures-hors-statuts":
      """
    INSERT INTO rule (body_id, subject, state, text, article, from_day)
      VALUES (\(ca), 'signatories', 'stated', 'le président et le secrétaire', 'art. 16', '2025-01-01');
    INSERT INTO minutes_step (meeting_id, step, day) VALUES (1, 'signed', '2026-02-20')
    """,
    "approbations-hors-statuts":
      """
    INSERT INTO rule (body_id, subject, state, text, article, from_day)
      VALUES (\(ca), 'approver', 'stated', 'l''assemblée générale', 'art. 16', '2025-01-01');
    \(meeting("held", "2026-02-20"))
    INSERT INTO minutes_step (meeting_id, step, day, in_meeting_id) VALUES (1, 'approved', '2026-02-20', 2)
    """,
    "proces-verbaux-contredits":
      """
    INSERT INTO body_composition (body_id, composition, from_day, certainty) VALUES (\(ca), 'seats', '2025-01-01', 'confirmed');
    INSERT INTO seat (id, body_id, number, from_day, certainty) VALUES (2, \(ca), 2, '2025-01-01', 'confirmed');
    INSERT INTO mandate (body_id, seat_id, member_id, from_day, until_day, certainty)
      VALUES (\(ca), 2, 3, '2025-01-01', '2028-01-01', 'confirmed');
    UPDATE mandate SET until_day = '2026-01-01' WHERE id = 1;
    INSERT INTO sealed_minutes (meeting_id, number, sealed_on, text, sha256, template_version)
      VALUES (1, 1, '2026-02-20', '{}', '\(String(repeating: "0", count: 64))', 1)
    """,
    "registre-rompu":
      """
    INSERT INTO sealed_minutes (meeting_id, number, sealed_on, text, sha256, template_version)
      VALUES (1, 1, '2026-02-20', '{}', '\(String(repeating: "0", count: 64))', 1)
    """,
    "rapport-modifie":
      """
    INSERT INTO closed_year (year, closed_on, author) VALUES (2025, '2026-02-20', 'A');
    INSERT INTO closed_report (year, text, sha256, template_version, closed_on, author)
      VALUES (2025, '{}', '\(String(repeating: "0", count: 64))', 2, '2026-02-20', 'A')
    """,
    "rythme":
      "INSERT INTO body_frequency (body_id, meetings_per_year, from_day, certainty) VALUES (\(ca), 4, '2025-01-01', 'confirmed')",
    "convocations-tardives":
      """
    UPDATE rule SET state = 'stated', text = 'quinze jours francs', terms = '{"counting":"clearDays","days":15}'
      WHERE subject = 'notice' AND body_id = \(ca);
    UPDATE meeting SET day = '2026-01-30'; UPDATE notice SET sent_on = '2026-01-15', meeting_day = '2026-01-30'
    """,
    "convocations-incompletes":
      """
    \(meeting("planned", "2026-03-16"))
    INSERT INTO notice (id, meeting_id, kind, sent_on, channel, meeting_day, agenda)
      VALUES (2, 2, 'first', '2026-02-20', 'courriel', '2026-03-16', '[]');
    INSERT INTO notice_recipient (notice_id, member_id, capacity) VALUES (2, 2, 'voting')
    """,
    "jours-feries": meeting("planned", "2026-05-01"),
    "reunions-manquantes": "UPDATE meeting SET code = 'CA-2026-02'",
    "resolutions-manquantes": "UPDATE resolution SET number = 2",
    "votes-sans-proclamation": "UPDATE resolution SET proclaimed = NULL",
    "proclamations-contraires": "UPDATE resolution SET votes_for = 0, votes_against = 2",
    "votes-sans-quorum": "UPDATE resolution SET quorum_needed = 3",
    "votes-incomplets": "UPDATE resolution SET votes_for = 1",
    "votes-sans-heure": "INSERT INTO presence_interval (attendance_id, arrived_at) VALUES (2, '14:20')",
    "votes-contredits": "UPDATE attendance SET status = 'excused' WHERE id = 2; UPDATE resolution SET votes_for = 1",
    "pouvoirs-sans-porteur":
      "INSERT INTO proxy (meeting_id, grantor_id, holder_id) VALUES (1, 4, 2)",
    "pouvoirs-en-trop":
      """
    UPDATE rule SET state = 'stated', text = 'aucun', terms = '{"isAllowed":false,"isWithinCollege":false}'
      WHERE subject = 'proxies' AND body_id = \(ca);
    INSERT INTO proxy (meeting_id, grantor_id, holder_id) VALUES (1, 2, 1)
    """,
    "actions-en-retard":
      "INSERT INTO action_item (code, meeting_id, text, owner_id, due_on) VALUES ('CA-2026-01-A1', 1, 'Écrire', 1, '2026-02-20')",
    "actions-sans-suite": "INSERT INTO action_item (code, meeting_id, text) VALUES ('CA-2026-01-A1', 1, 'Écrire')",
    "projets-sans-stade": "UPDATE project_stage SET stage = 'notStated'",
    "projets-sans-porteur": "DELETE FROM project_participant",
    "projets-sans-nouvelles": "UPDATE project_note SET day = '2025-08-01'",
    "etapes-en-retard":
      "INSERT INTO project_step (project_id, text, due_on, stated_on) VALUES (1, 'Visiter le local', '2026-02-20', '2026-02-01')",
    "jalons-en-retard":
      "INSERT INTO project_milestone (project_id, text, planned_on) VALUES (1, 'Bail signé', '2026-02-20')",
    "versements-superieurs":
      """
    INSERT INTO project_funding (project_id, funder_id, beneficiary_id, state, amount_cents, day, author) VALUES
      (1, 3, 2, 'granted', 15000, '2026-01-15', 'Coordination'), (1, 3, 2, 'paid', 20000, '2026-02-15', 'Coordination')
    """,
    "subventions-non-versees":
      """
    INSERT INTO project_funding (project_id, funder_id, beneficiary_id, state, amount_cents, day, author) VALUES
      (1, 3, 2, 'granted', 15000, '2025-01-15', 'Coordination')
    """,
    "cotisations-en-retard": "UPDATE dues_payment SET amount_cents = 5000",
    "bilans-en-retard": "UPDATE grant_report SET sent_on = NULL",
    "declarations-en-retard": "UPDATE mandate SET from_day = '2025-09-01' WHERE id = 3",
    "sauvegarde-ancienne": "DELETE FROM backup_copy",
    "pieces-jointes":
      "INSERT INTO minutes (meeting_id, document_path, document_sha256) VALUES (1, '/nulle-part/pv.pdf', '\(String(repeating: "0", count: 64))')",
  ]
}
