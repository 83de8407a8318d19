-- Who sat in a meeting, kept by the act that seals its minutes: what is told later changes nothing of it. Minutes that were
-- sealed before have no such lines.

CREATE TABLE sealed_composition (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting,
  is_known INTEGER NOT NULL,           -- whether somebody had entered who sits in the body
  is_attested INTEGER NOT NULL,        -- whether the record could tell of each of them that it did on that day
  seats INTEGER,                       -- vacant ones included; empty: a body without seats
  CONSTRAINT sealed_composition_is_told CHECK (is_known IN (0, 1) AND is_attested IN (0, 1)),
  CONSTRAINT sealed_composition_has_seats CHECK (seats > 0)
) STRICT;

CREATE TABLE sealed_participant (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES sealed_composition,
  member_id INTEGER REFERENCES member,
  organization_id INTEGER REFERENCES organization, -- a partner that is no adherent
  capacity TEXT NOT NULL,
  title TEXT,                          -- the offices held in the body
  is_attested INTEGER NOT NULL,        -- whether the record could tell that it sat on that day
  is_in_arrears INTEGER NOT NULL,      -- without a vote, for dues that were late on that day
  CONSTRAINT sealed_participant_is_one_party CHECK ((member_id IS NULL) <> (organization_id IS NULL)),
  CONSTRAINT sealed_participant_capacity_is_known CHECK (capacity IN ('voting', 'advisory')),
  CONSTRAINT sealed_participant_title_is_short CHECK (length(title) BETWEEN 1 AND 4000),
  CONSTRAINT sealed_participant_is_told CHECK (is_attested IN (0, 1) AND is_in_arrears IN (0, 1))
) STRICT;

CREATE INDEX sealed_participant_by_meeting ON sealed_participant (meeting_id);
CREATE INDEX sealed_participant_by_member ON sealed_participant (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX sealed_participant_by_organization ON sealed_participant (organization_id)
  WHERE organization_id IS NOT NULL;

CREATE TABLE sealed_speaker (
  id INTEGER PRIMARY KEY,
  participant_id INTEGER NOT NULL REFERENCES sealed_participant,
  person_id INTEGER NOT NULL REFERENCES person
) STRICT;

CREATE INDEX sealed_speaker_by_participant ON sealed_speaker (participant_id);
CREATE INDEX sealed_speaker_by_person ON sealed_speaker (person_id);

-- They come before the seal, never after it, and stay. An entry that is joined to another takes its lines along: the keys
-- alone may change.

CREATE TRIGGER sealed_composition_comes_before_the_seal BEFORE INSERT ON sealed_composition
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
CREATE TRIGGER sealed_composition_never_changes BEFORE UPDATE ON sealed_composition
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
CREATE TRIGGER sealed_composition_never_goes BEFORE DELETE ON sealed_composition
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER sealed_participant_comes_before_the_seal BEFORE INSERT ON sealed_participant
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
CREATE TRIGGER sealed_participant_never_changes BEFORE UPDATE ON sealed_participant
WHEN (OLD.meeting_id, OLD.capacity, OLD.title, OLD.is_attested, OLD.is_in_arrears)
  IS NOT (NEW.meeting_id, NEW.capacity, NEW.title, NEW.is_attested, NEW.is_in_arrears)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
CREATE TRIGGER sealed_participant_never_goes BEFORE DELETE ON sealed_participant
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER sealed_speaker_comes_before_the_seal BEFORE INSERT ON sealed_speaker
WHEN EXISTS (SELECT 1 FROM sealed_participant JOIN sealed_minutes
  ON sealed_minutes.meeting_id = sealed_participant.meeting_id WHERE sealed_participant.id = NEW.participant_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
CREATE TRIGGER sealed_speaker_never_changes BEFORE UPDATE ON sealed_speaker
WHEN OLD.participant_id <> NEW.participant_id
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
CREATE TRIGGER sealed_speaker_never_goes BEFORE DELETE ON sealed_speaker
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
