-- No day is made up, at either end.
--
-- A beginning of which only a month or a year is told is seen on its last day, and not before its first: earliest_day.
--
-- Of who left on an unknown day, the day on which it was told is kept: from then on it is over. SQLite cannot drop the
-- constraint that let until_day stand for known ends only, so both tables are made anew with the same columns, keys and
-- rows.

CREATE TABLE new_membership (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  end_reason TEXT,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  admitted_by_id INTEGER REFERENCES resolution, -- the decision to admit, if it was recorded here
  ended_by_id INTEGER REFERENCES resolution,    -- the decision to strike off or exclude
  end_source_id INTEGER REFERENCES source,      -- the letter or decision that ended it
  earliest_day TEXT
    CONSTRAINT membership_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT membership_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT membership_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT membership_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT membership_unknown_end_is_yes_or_no CHECK (ended_on_unknown_day IN (0, 1)),
  CONSTRAINT membership_end_reason_is_known CHECK (
    end_reason IN ('resignation', 'strikingOff', 'exclusion', 'dissolution', 'death')),
  CONSTRAINT membership_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

INSERT INTO new_membership
SELECT id, member_id, from_day, until_day, attested_on, ended_on_unknown_day, end_reason, source_id, verbatim,
  certainty, admitted_by_id, ended_by_id, end_source_id, NULL
FROM membership;
DROP TABLE membership;
ALTER TABLE new_membership RENAME TO membership;
CREATE INDEX membership_by_member ON membership (member_id);

CREATE TABLE new_college_assignment (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member,
  college_id INTEGER NOT NULL REFERENCES college,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  note TEXT,
  certainty TEXT NOT NULL,
  earliest_day TEXT
    CONSTRAINT college_assignment_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT college_assignment_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT college_assignment_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT college_assignment_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT college_assignment_unknown_end_is_yes_or_no CHECK (ended_on_unknown_day IN (0, 1)),
  CONSTRAINT college_assignment_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

INSERT INTO new_college_assignment
SELECT id, member_id, college_id, from_day, until_day, attested_on, ended_on_unknown_day, source_id, verbatim,
  note, certainty, NULL
FROM college_assignment;
DROP TABLE college_assignment;
ALTER TABLE new_college_assignment RENAME TO college_assignment;
CREATE INDEX college_assignment_by_member ON college_assignment (member_id);

ALTER TABLE premises ADD COLUMN earliest_day TEXT
  CONSTRAINT premises_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE partnership ADD COLUMN earliest_day TEXT
  CONSTRAINT partnership_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE representative ADD COLUMN earliest_day TEXT
  CONSTRAINT representative_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE body_composition ADD COLUMN earliest_day TEXT
  CONSTRAINT body_composition_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE body_frequency ADD COLUMN earliest_day TEXT
  CONSTRAINT body_frequency_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE rule ADD COLUMN earliest_day TEXT
  CONSTRAINT rule_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE seat ADD COLUMN earliest_day TEXT
  CONSTRAINT seat_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE mandate ADD COLUMN earliest_day TEXT
  CONSTRAINT mandate_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE group_member ADD COLUMN earliest_day TEXT
  CONSTRAINT group_member_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE project_assignment ADD COLUMN earliest_day TEXT
  CONSTRAINT project_assignment_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE project_stage ADD COLUMN earliest_day TEXT
  CONSTRAINT project_stage_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));
ALTER TABLE project_participant ADD COLUMN earliest_day TEXT
  CONSTRAINT project_participant_earliest_day_fits CHECK (
    earliest_day IS date(earliest_day, '+0 days')
    AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on));

-- A body that is created is not there on earlier days.
ALTER TABLE body ADD COLUMN created_on TEXT
  CONSTRAINT body_created_on_exists CHECK (created_on IS date(created_on, '+0 days'));
