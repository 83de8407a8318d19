import GRDB
import Governance
import GovernanceFrench

@testable import GovernanceStore

/// A small association whose register is well kept in every regard: no check finds anything in it on 2 March 2026.
enum WellKeptFile {
  static let today = "2026-03-02"

  static func make(in folder: TemporaryFolder) throws -> AssociationFile {
    var model = try ReferenceModel.empty()
    model.association.name = "PTCE d'essai"
    let file = try AssociationFile.create(
      folder.file("essai.ptce"), from: model, keeper: PlainText("Coordination"), today: day("2025-01-01"),
      clock: { "2026-03-01T08:00:00Z" })
    try file.queue.write { try $0.execute(sql: facts) }
    return file
  }

  private static let facts = """
    INSERT INTO person (id, code, given_name, family_name, may_be_published, certainty) VALUES
      (1, 'anne', 'Anne', 'Alpha', 1, 'confirmed'), (2, 'bruno', 'Bruno', 'Bêta', 1, 'confirmed'),
      (3, 'chloe', 'Chloé', 'Gamma', 1, 'confirmed'), (4, 'didier', 'Didier', 'Delta', NULL, 'confirmed');
    INSERT INTO person_contact (person_id, email) VALUES (1, 'a@x.fr'), (2, 'b@x.fr'), (3, 'c@x.fr');
    INSERT INTO organization (id, code, name, kind, certainty) VALUES
      (1, 'alpha', 'Alpha', 'sse', 'confirmed'), (2, 'beta', 'Bêta', 'sse', 'confirmed'),
      (3, 'ami', 'État', 'publicAuthority', 'confirmed'), (4, 'gamma', 'Gamma', 'sse', 'confirmed');
    INSERT INTO college (id, code, name, rank, certainty) VALUES
      (1, 'fondateurs', 'Fondateurs', 1, 'confirmed'), (2, 'actifs', 'Actifs', 2, 'confirmed');
    -- Gamma left: nothing is held any more.
    INSERT INTO member (id, organization_id, person_id) VALUES (1, 1, NULL), (2, 2, NULL), (3, NULL, 3), (4, 4, NULL);
    INSERT INTO membership (id, member_id, from_day, until_day, end_reason, certainty) VALUES
      (1, 1, '2025-01-01', NULL, NULL, 'confirmed'), (2, 2, '2025-01-01', NULL, NULL, 'confirmed'),
      (3, 3, '2025-01-01', NULL, NULL, 'confirmed'), (4, 4, '2025-01-01', '2025-06-01', 'resignation', 'confirmed');
    INSERT INTO college_assignment (id, member_id, college_id, from_day, until_day, certainty) VALUES
      (1, 1, 1, '2025-01-01', NULL, 'confirmed'), (2, 2, 2, '2025-01-01', NULL, 'confirmed'),
      (3, 3, 2, '2025-01-01', NULL, 'confirmed'), (4, 4, 2, '2025-01-01', '2025-06-01', 'confirmed');
    INSERT INTO representative (id, organization_id, person_id, rank, from_day, until_day, certainty) VALUES
      (1, 1, 1, 'primary', '2025-01-01', NULL, 'confirmed'), (2, 2, 2, 'primary', '2025-01-01', NULL, 'confirmed'),
      (3, 4, 4, 'primary', '2025-01-01', '2025-06-01', 'confirmed');
    INSERT INTO rule (body_id, subject, state, from_day)
      SELECT body.id, value, 'silent', '2025-01-01' FROM body,
        json_each('["notice", "quorum", "proxies", "majority", "mandateLength"]');
    INSERT INTO seat (id, body_id, number, from_day, certainty) VALUES
      (1, (SELECT id FROM body WHERE code = 'ca'), 1, '2025-01-01', 'confirmed');
    INSERT INTO mandate (id, body_id, seat_id, member_id, from_day, until_day, certainty) VALUES
      (1, (SELECT id FROM body WHERE code = 'ca'), 1, 1, '2025-01-01', '2028-01-01', 'confirmed');
    INSERT INTO mandate (id, body_id, office, member_id, person_id, from_day, until_day, certainty) VALUES
      (2, (SELECT id FROM body WHERE code = 'bureau'), 'president', 1, 1, '2025-01-01', '2028-01-01', 'confirmed'),
      (3, (SELECT id FROM body WHERE code = 'bureau'), 'secretary', 2, 2, '2025-01-01', '2028-01-01', 'confirmed');
    INSERT INTO declaration (declared_on, changes_until) VALUES ('2025-01-15', '2025-01-15');
    INSERT INTO body (id, code, name, kind, advisory, advisory_certainty, rank, certainty) VALUES
      (90, 'mob', 'Mobilité', 'workingGroup', 1, 'confirmed', 9, 'confirmed');
    INSERT INTO mandate (id, body_id, office, member_id, person_id, from_day, certainty) VALUES
      (4, 90, 'lead', 2, 2, '2025-01-01', 'confirmed');
    INSERT INTO group_member (id, body_id, organization_id, from_day, certainty) VALUES
      (1, 90, 2, '2025-01-01', 'confirmed'), (2, 90, 1, '2025-01-01', 'confirmed');
    INSERT INTO project (id, code, title, certainty) VALUES (1, 'garage', 'Garage solidaire', 'confirmed');
    INSERT INTO project_assignment (project_id, body_id, from_day) VALUES (1, 90, '2025-01-01');
    INSERT INTO project_stage (project_id, stage, from_day) VALUES (1, 'study', '2025-01-01');
    INSERT INTO project_participant (project_id, organization_id, role, from_day) VALUES (1, 2, 'carrier', '2025-01-01');
    INSERT INTO project_note (project_id, day, text, author) VALUES (1, '2026-01-10', 'visite', 'Coordination');
    INSERT INTO meeting (id, body_id, code, day, status, entered_afterwards) VALUES
      (1, (SELECT id FROM body WHERE code = 'ca'), 'CA-2026-01', '2026-02-10', 'held', 0);
    INSERT INTO notice (id, meeting_id, kind, sent_on, channel, meeting_day, agenda) VALUES
      (1, 1, 'first', '2026-01-25', 'courriel', '2026-02-10', '[]');
    INSERT INTO attendance (id, meeting_id, member_id, person_id, status) VALUES
      (1, 1, 1, 1, 'present'), (2, 1, 3, 3, 'present');
    INSERT INTO resolution (id, meeting_id, number, text, ballot, votes_for, votes_against, abstentions, blank, spoiled,
      recused, proclaimed, present, represented, quorum_needed, quorum_counted) VALUES
      (1, 1, 1, 'Budget', 'showOfHands', 2, 0, 0, 0, 0, 0, 'adopted', 2, 0, 1, 2);
    INSERT INTO action_item (code, meeting_id, text, owner_id, due_on) VALUES
      ('CA-2026-01-A9', 1, 'Relancer', 1, '2026-04-01');
    INSERT INTO dues (id, member_id, year, amount_cents, due_on) VALUES (1, 1, 2026, 10000, '2026-02-01');
    INSERT INTO dues_payment (dues_id, day, amount_cents, receipt_number) VALUES (1, '2026-01-20', 10000, 1);
    INSERT INTO grant_agreement (id, code, title, funder_id, certainty) VALUES (1, 'ami', 'AMI', 3, 'confirmed');
    INSERT INTO grant_report (agreement_id, title, due_on, sent_on) VALUES (1, 'bilan', '2026-02-01', '2026-01-30');
    INSERT INTO backup_copy (path, made_at) VALUES ('/media/cle/essai.ptce', '2026-02-20T08:00:00Z');
    """
}
