-- Meetings, from the calendar to the sealed minutes.

ALTER TABLE rule ADD COLUMN terms TEXT
  CONSTRAINT rule_terms_are_json CHECK (terms IS NULL OR json_valid(terms));

ALTER TABLE mandate ADD COLUMN election_id INTEGER REFERENCES election;

ALTER TABLE meeting ADD COLUMN status_reason TEXT
  CONSTRAINT meeting_status_reason_is_short CHECK (length(status_reason) BETWEEN 1 AND 400);
ALTER TABLE meeting ADD COLUMN follows_id INTEGER REFERENCES meeting;
ALTER TABLE meeting ADD COLUMN follows_as TEXT
  CONSTRAINT meeting_follows_as_is_known CHECK (follows_as IN ('postponement', 'secondNotice'));
ALTER TABLE meeting ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

CREATE INDEX meeting_follows ON meeting (follows_id) WHERE follows_id IS NOT NULL;

ALTER TABLE agenda_item ADD COLUMN about TEXT
  CONSTRAINT agenda_item_about_is_short CHECK (length(about) BETWEEN 1 AND 100);

ALTER TABLE proxy ADD COLUMN given_at TEXT
  CONSTRAINT proxy_given_at_is_an_hour CHECK (given_at IS strftime('%H:%M', given_at));
ALTER TABLE proxy ADD COLUMN lapsed_at TEXT
  CONSTRAINT proxy_lapsed_at_is_an_hour CHECK (lapsed_at IS strftime('%H:%M', lapsed_at));

ALTER TABLE resolution ADD COLUMN taken_at TEXT
  CONSTRAINT resolution_taken_at_is_an_hour CHECK (taken_at IS strftime('%H:%M', taken_at));
ALTER TABLE resolution ADD COLUMN seats INTEGER;
ALTER TABLE resolution ADD COLUMN quorum_needed INTEGER;
ALTER TABLE resolution ADD COLUMN quorum_counted INTEGER;

CREATE TABLE calendar_proposal (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  body_id INTEGER NOT NULL REFERENCES body,
  day TEXT NOT NULL,
  starts_at TEXT,
  place TEXT,
  reason TEXT NOT NULL,
  is_dropped INTEGER NOT NULL,
  CONSTRAINT calendar_proposal_year_is_plausible CHECK (year BETWEEN 1900 AND 9999),
  CONSTRAINT calendar_proposal_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT calendar_proposal_hour_exists CHECK (starts_at IS strftime('%H:%M', starts_at)),
  CONSTRAINT calendar_proposal_is_dropped_or_not CHECK (is_dropped IN (0, 1))
) STRICT;

CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  kind TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  channel TEXT NOT NULL,
  meeting_day TEXT NOT NULL,
  starts_at TEXT,
  place TEXT,
  agenda TEXT NOT NULL,
  short_notice_reason TEXT,
  CONSTRAINT notice_kind_is_known CHECK (kind IN ('first', 'corrective', 'cancellation')),
  CONSTRAINT notice_days_exist CHECK (
    sent_on IS date(sent_on, '+0 days') AND meeting_day IS date(meeting_day, '+0 days')),
  CONSTRAINT notice_channel_is_short CHECK (length(channel) BETWEEN 1 AND 100),
  CONSTRAINT notice_agenda_is_json CHECK (json_valid(agenda)),
  CONSTRAINT notice_short_notice_reason_is_short CHECK (length(short_notice_reason) BETWEEN 1 AND 400)
) STRICT;

CREATE INDEX notice_by_meeting ON notice (meeting_id);

CREATE TABLE notice_recipient (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice,
  member_id INTEGER REFERENCES member,
  organization_id INTEGER REFERENCES organization,
  guest_name TEXT,
  person_id INTEGER REFERENCES person,
  capacity TEXT NOT NULL,
  CONSTRAINT notice_recipient_is_one_party CHECK (
    (member_id IS NOT NULL) + (organization_id IS NOT NULL) + (guest_name IS NOT NULL) = 1),
  CONSTRAINT notice_recipient_capacity_is_known CHECK (capacity IN ('voting', 'advisory', 'guest'))
) STRICT;

CREATE INDEX notice_recipient_by_notice ON notice_recipient (notice_id);

CREATE TABLE session (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting,
  agenda_item_id INTEGER REFERENCES agenda_item,
  proposed_text TEXT,
  CONSTRAINT session_proposed_text_is_short CHECK (length(proposed_text) BETWEEN 1 AND 4000)
) STRICT;

CREATE TABLE presence_interval (
  id INTEGER PRIMARY KEY,
  attendance_id INTEGER NOT NULL REFERENCES attendance,
  arrived_at TEXT,
  left_at TEXT,
  CONSTRAINT presence_interval_hours_exist CHECK (
    arrived_at IS strftime('%H:%M', arrived_at) AND left_at IS strftime('%H:%M', left_at)),
  CONSTRAINT presence_interval_has_an_hour CHECK (arrived_at IS NOT NULL OR left_at IS NOT NULL)
) STRICT;

CREATE INDEX presence_interval_by_attendance ON presence_interval (attendance_id);

CREATE TABLE college_tally (
  id INTEGER PRIMARY KEY,
  resolution_id INTEGER NOT NULL REFERENCES resolution,
  college_id INTEGER NOT NULL REFERENCES college,
  votes_for INTEGER NOT NULL,
  votes_against INTEGER NOT NULL,
  abstentions INTEGER NOT NULL,
  CONSTRAINT college_tally_is_counted_once UNIQUE (resolution_id, college_id),
  CONSTRAINT college_tally_votes_are_counts CHECK (votes_for >= 0 AND votes_against >= 0 AND abstentions >= 0)
) STRICT;

CREATE TABLE election (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  number INTEGER NOT NULL,
  agenda_item_id INTEGER REFERENCES agenda_item,
  body_id INTEGER NOT NULL REFERENCES body,
  office TEXT REFERENCES office,
  places INTEGER NOT NULL,
  ballot TEXT NOT NULL,
  blank INTEGER NOT NULL,
  spoiled INTEGER NOT NULL,
  present INTEGER NOT NULL,
  represented INTEGER NOT NULL,
  electorate INTEGER,
  taken_at TEXT,
  elected_until TEXT,
  tie_rule TEXT,
  CONSTRAINT election_number_is_taken_once UNIQUE (meeting_id, number),
  CONSTRAINT election_places_are_plausible CHECK (places BETWEEN 1 AND 1000),
  CONSTRAINT election_ballot_is_known CHECK (ballot IN ('showOfHands', 'secretBallot')),
  CONSTRAINT election_votes_are_counts CHECK (blank >= 0 AND spoiled >= 0),
  CONSTRAINT election_taken_at_is_an_hour CHECK (taken_at IS strftime('%H:%M', taken_at)),
  CONSTRAINT election_end_exists CHECK (elected_until IS date(elected_until, '+0 days')),
  CONSTRAINT election_tie_rule_is_short CHECK (length(tie_rule) BETWEEN 1 AND 400)
) STRICT;

CREATE TABLE election_candidate (
  id INTEGER PRIMARY KEY,
  election_id INTEGER NOT NULL REFERENCES election,
  member_id INTEGER REFERENCES member,
  person_id INTEGER REFERENCES person,
  votes INTEGER NOT NULL,
  is_elected INTEGER NOT NULL,
  CONSTRAINT election_candidate_is_named CHECK (member_id IS NOT NULL OR person_id IS NOT NULL),
  CONSTRAINT election_candidate_votes_are_counts CHECK (votes >= 0),
  CONSTRAINT election_candidate_is_elected_or_not CHECK (is_elected IN (0, 1))
) STRICT;

CREATE INDEX election_candidate_by_election ON election_candidate (election_id);

CREATE TABLE minutes_step (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  step TEXT NOT NULL,
  day TEXT NOT NULL,
  in_meeting_id INTEGER REFERENCES meeting,
  document_path TEXT,
  document_sha256 TEXT,
  CONSTRAINT minutes_step_is_taken_once UNIQUE (meeting_id, step),
  CONSTRAINT minutes_step_is_known CHECK (step IN ('reviewed', 'signed', 'approved')),
  CONSTRAINT minutes_step_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT minutes_step_approval_names_a_meeting CHECK (step <> 'approved' OR in_meeting_id IS NOT NULL),
  CONSTRAINT minutes_step_document_is_whole CHECK ((document_path IS NULL) = (document_sha256 IS NULL)),
  CONSTRAINT minutes_step_fingerprint_is_sha256 CHECK (
    length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;

CREATE TABLE sealed_minutes (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting,
  number INTEGER NOT NULL,
  sealed_on TEXT NOT NULL,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  previous_sha256 TEXT,
  template_version INTEGER NOT NULL,
  CONSTRAINT sealed_minutes_number_is_taken_once UNIQUE (number),
  CONSTRAINT sealed_minutes_day_exists CHECK (sealed_on IS date(sealed_on, '+0 days')),
  CONSTRAINT sealed_minutes_fingerprints_are_sha256 CHECK (
    length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'
    AND length(previous_sha256) = 64 AND previous_sha256 NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT sealed_minutes_follow_one_another CHECK ((number = 1) = (previous_sha256 IS NULL))
) STRICT;

CREATE TABLE corrigendum (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES sealed_minutes,
  number INTEGER NOT NULL,
  day TEXT NOT NULL,
  text TEXT NOT NULL,
  approved_in_meeting_id INTEGER REFERENCES meeting,
  CONSTRAINT corrigendum_number_is_taken_once UNIQUE (meeting_id, number),
  CONSTRAINT corrigendum_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT corrigendum_text_is_short CHECK (length(text) BETWEEN 1 AND 4000)
) STRICT;

-- Sealed means sealed: whoever writes into the file, what sealed minutes tell does not change any more.

CREATE TRIGGER sealed_minutes_never_change BEFORE UPDATE ON sealed_minutes
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
CREATE TRIGGER sealed_minutes_never_go BEFORE DELETE ON sealed_minutes
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER meeting_is_sealed_against_update
BEFORE UPDATE OF body_id, code, day, place, status, opened_at, closed_at, chair_id, recording_secretary_id ON meeting
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER agenda_item_is_sealed_against_insert BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER agenda_item_is_sealed_against_update BEFORE UPDATE ON agenda_item
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER agenda_item_is_sealed_against_delete BEFORE DELETE ON agenda_item
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER attendance_is_sealed_against_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER attendance_is_sealed_against_update BEFORE UPDATE ON attendance
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER attendance_is_sealed_against_delete BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER proxy_is_sealed_against_insert BEFORE INSERT ON proxy
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER proxy_is_sealed_against_update BEFORE UPDATE ON proxy
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER proxy_is_sealed_against_delete BEFORE DELETE ON proxy
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER resolution_is_sealed_against_insert BEFORE INSERT ON resolution
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER resolution_is_sealed_against_update BEFORE UPDATE ON resolution
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER resolution_is_sealed_against_delete BEFORE DELETE ON resolution
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER discussion_note_is_sealed_against_insert BEFORE INSERT ON discussion_note
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER discussion_note_is_sealed_against_update BEFORE UPDATE ON discussion_note
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER discussion_note_is_sealed_against_delete BEFORE DELETE ON discussion_note
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER election_is_sealed_against_insert BEFORE INSERT ON election
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER election_is_sealed_against_update BEFORE UPDATE ON election
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER election_is_sealed_against_delete BEFORE DELETE ON election
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
