-- Members, colleges and mandates over time; and what elections still lacked.

ALTER TABLE association ADD COLUMN board_changes_are_declared INTEGER
  CONSTRAINT association_board_changes_is_yes_or_no CHECK (board_changes_are_declared IN (0, 1));
ALTER TABLE association ADD COLUMN board_changes_source_id INTEGER REFERENCES source;

ALTER TABLE person_contact ADD COLUMN kept_by_agreement_on TEXT
  CONSTRAINT person_contact_agreement_day_exists CHECK (
    kept_by_agreement_on IS date(kept_by_agreement_on, '+0 days'));

CREATE TABLE former_name (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization,
  name TEXT NOT NULL,
  until_day TEXT NOT NULL,
  source_id INTEGER REFERENCES source,
  CONSTRAINT former_name_is_short CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT former_name_day_exists CHECK (until_day IS date(until_day, '+0 days'))
) STRICT;

CREATE INDEX former_name_by_organization ON former_name (organization_id);

ALTER TABLE membership ADD COLUMN admitted_by_id INTEGER REFERENCES resolution;
ALTER TABLE membership ADD COLUMN ended_by_id INTEGER REFERENCES resolution;
ALTER TABLE membership ADD COLUMN end_source_id INTEGER REFERENCES source;

ALTER TABLE mandate ADD COLUMN given_by TEXT
  CONSTRAINT mandate_given_by_is_known CHECK (given_by IN ('election', 'appointment', 'cooptation'));
ALTER TABLE mandate ADD COLUMN decided_by_id INTEGER REFERENCES resolution;
ALTER TABLE mandate ADD COLUMN replaces_id INTEGER REFERENCES mandate;
ALTER TABLE mandate ADD COLUMN ratified_on TEXT
  CONSTRAINT mandate_ratified_day_exists CHECK (ratified_on IS date(ratified_on, '+0 days'));

ALTER TABLE election ADD COLUMN round INTEGER NOT NULL DEFAULT 1
  CONSTRAINT election_round_is_plausible CHECK (round BETWEEN 1 AND 9);
ALTER TABLE election ADD COLUMN needed_votes INTEGER;
ALTER TABLE election ADD COLUMN seats INTEGER;
ALTER TABLE election ADD COLUMN quorum_needed INTEGER;
ALTER TABLE election ADD COLUMN quorum_counted INTEGER;

CREATE TABLE group_member (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  organization_id INTEGER REFERENCES organization,
  person_id INTEGER REFERENCES person,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  CONSTRAINT group_member_is_named CHECK (organization_id IS NOT NULL OR person_id IS NOT NULL),
  CONSTRAINT group_member_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT group_member_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT group_member_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT group_member_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
  CONSTRAINT group_member_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

CREATE INDEX group_member_by_body ON group_member (body_id);

CREATE TABLE dues (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member,
  year INTEGER NOT NULL,
  amount_cents INTEGER NOT NULL,
  called_on TEXT,
  due_on TEXT,
  exempt_reason TEXT,
  exempted_on TEXT,
  decided_by_id INTEGER REFERENCES resolution,
  CONSTRAINT dues_are_called_once UNIQUE (member_id, year),
  CONSTRAINT dues_year_is_plausible CHECK (year BETWEEN 1900 AND 9999),
  CONSTRAINT dues_amount_is_no_debt CHECK (amount_cents BETWEEN 0 AND 100000000),
  CONSTRAINT dues_days_exist CHECK (
    called_on IS date(called_on, '+0 days') AND due_on IS date(due_on, '+0 days')
    AND exempted_on IS date(exempted_on, '+0 days')),
  CONSTRAINT dues_exemption_is_dated CHECK ((exempt_reason IS NULL) = (exempted_on IS NULL)),
  CONSTRAINT dues_exempt_reason_is_short CHECK (length(exempt_reason) BETWEEN 1 AND 400)
) STRICT;

CREATE INDEX dues_by_year ON dues (year);

CREATE TABLE dues_payment (
  id INTEGER PRIMARY KEY,
  dues_id INTEGER NOT NULL REFERENCES dues,
  day TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  method TEXT,
  receipt_number INTEGER NOT NULL UNIQUE,
  CONSTRAINT dues_payment_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT dues_payment_is_an_amount CHECK (amount_cents BETWEEN 1 AND 100000000),
  CONSTRAINT dues_payment_method_is_short CHECK (length(method) BETWEEN 1 AND 100)
) STRICT;

CREATE INDEX dues_payment_by_dues ON dues_payment (dues_id);

CREATE TABLE dues_reminder (
  id INTEGER PRIMARY KEY,
  dues_id INTEGER NOT NULL REFERENCES dues,
  day TEXT NOT NULL,
  channel TEXT NOT NULL,
  CONSTRAINT dues_reminder_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT dues_reminder_channel_is_short CHECK (length(channel) BETWEEN 1 AND 100)
) STRICT;

CREATE INDEX dues_reminder_by_dues ON dues_reminder (dues_id);

CREATE TABLE grant_agreement (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  funder_id INTEGER NOT NULL REFERENCES organization,
  amount_cents INTEGER,
  signed_on TEXT,
  from_day TEXT,
  until_day TEXT,
  source_id INTEGER REFERENCES source,
  certainty TEXT NOT NULL,
  CONSTRAINT grant_agreement_code_is_plain CHECK (
    length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT grant_agreement_title_is_short CHECK (length(title) BETWEEN 1 AND 200),
  CONSTRAINT grant_agreement_amount_is_no_debt CHECK (amount_cents BETWEEN 0 AND 100000000000),
  CONSTRAINT grant_agreement_days_exist CHECK (
    signed_on IS date(signed_on, '+0 days') AND from_day IS date(from_day, '+0 days')
    AND until_day IS date(until_day, '+0 days')),
  CONSTRAINT grant_agreement_ends_after_start CHECK (until_day > from_day),
  CONSTRAINT grant_agreement_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

CREATE TABLE grant_report (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES grant_agreement,
  title TEXT NOT NULL,
  due_on TEXT NOT NULL,
  sent_on TEXT,
  document_path TEXT,
  document_sha256 TEXT,
  CONSTRAINT grant_report_title_is_short CHECK (length(title) BETWEEN 1 AND 200),
  CONSTRAINT grant_report_days_exist CHECK (due_on IS date(due_on, '+0 days') AND sent_on IS date(sent_on, '+0 days')),
  CONSTRAINT grant_report_document_is_whole CHECK ((document_path IS NULL) = (document_sha256 IS NULL)),
  CONSTRAINT grant_report_fingerprint_is_sha256 CHECK (
    length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;

CREATE INDEX grant_report_by_agreement ON grant_report (agreement_id);

CREATE TABLE declaration (
  id INTEGER PRIMARY KEY,
  declared_on TEXT NOT NULL,
  changes_until TEXT NOT NULL,
  receipt TEXT,
  document_path TEXT,
  document_sha256 TEXT,
  CONSTRAINT declaration_days_exist CHECK (
    declared_on IS date(declared_on, '+0 days') AND changes_until IS date(changes_until, '+0 days')),
  CONSTRAINT declaration_receipt_is_short CHECK (length(receipt) BETWEEN 1 AND 200),
  CONSTRAINT declaration_document_is_whole CHECK ((document_path IS NULL) = (document_sha256 IS NULL)),
  CONSTRAINT declaration_fingerprint_is_sha256 CHECK (
    length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person,
  day TEXT NOT NULL,
  certificate TEXT NOT NULL,
  CONSTRAINT erasure_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT erasure_certificate_is_short CHECK (length(certificate) BETWEEN 1 AND 20000)
) STRICT;

CREATE TABLE backup_copy (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  CONSTRAINT backup_copy_path_is_short CHECK (length(path) BETWEEN 1 AND 4096)
) STRICT;

CREATE INDEX journal_by_subject ON journal (subject);

CREATE TRIGGER presence_interval_is_sealed_against_insert BEFORE INSERT ON presence_interval
WHEN EXISTS (SELECT 1 FROM attendance JOIN sealed_minutes ON sealed_minutes.meeting_id = attendance.meeting_id
  WHERE attendance.id = NEW.attendance_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER presence_interval_is_sealed_against_update BEFORE UPDATE ON presence_interval
WHEN EXISTS (SELECT 1 FROM attendance JOIN sealed_minutes ON sealed_minutes.meeting_id = attendance.meeting_id
  WHERE attendance.id = OLD.attendance_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER presence_interval_is_sealed_against_delete BEFORE DELETE ON presence_interval
WHEN EXISTS (SELECT 1 FROM attendance JOIN sealed_minutes ON sealed_minutes.meeting_id = attendance.meeting_id
  WHERE attendance.id = OLD.attendance_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER college_tally_is_sealed_against_insert BEFORE INSERT ON college_tally
WHEN EXISTS (SELECT 1 FROM resolution JOIN sealed_minutes ON sealed_minutes.meeting_id = resolution.meeting_id
  WHERE resolution.id = NEW.resolution_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER college_tally_is_sealed_against_update BEFORE UPDATE ON college_tally
WHEN EXISTS (SELECT 1 FROM resolution JOIN sealed_minutes ON sealed_minutes.meeting_id = resolution.meeting_id
  WHERE resolution.id = OLD.resolution_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER college_tally_is_sealed_against_delete BEFORE DELETE ON college_tally
WHEN EXISTS (SELECT 1 FROM resolution JOIN sealed_minutes ON sealed_minutes.meeting_id = resolution.meeting_id
  WHERE resolution.id = OLD.resolution_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER election_candidate_is_sealed_against_insert BEFORE INSERT ON election_candidate
WHEN EXISTS (SELECT 1 FROM election JOIN sealed_minutes ON sealed_minutes.meeting_id = election.meeting_id
  WHERE election.id = NEW.election_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER election_candidate_is_sealed_against_update BEFORE UPDATE ON election_candidate
WHEN EXISTS (SELECT 1 FROM election JOIN sealed_minutes ON sealed_minutes.meeting_id = election.meeting_id
  WHERE election.id = OLD.election_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER election_candidate_is_sealed_against_delete BEFORE DELETE ON election_candidate
WHEN EXISTS (SELECT 1 FROM election JOIN sealed_minutes ON sealed_minutes.meeting_id = election.meeting_id
  WHERE election.id = OLD.election_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
