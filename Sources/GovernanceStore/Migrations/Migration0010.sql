-- A report of a past year shows what was measured in it: since when an indicator is followed, and when it was not.

ALTER TABLE indicator ADD COLUMN created_on TEXT
  CONSTRAINT indicator_created_on_exists CHECK (created_on IS date(created_on, '+0 days'));

-- What was planned later stands in no report of an earlier day.
ALTER TABLE project_milestone ADD COLUMN stated_on TEXT
  CONSTRAINT project_milestone_stated_on_exists CHECK (stated_on IS date(stated_on, '+0 days'));

CREATE TABLE indicator_pause (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicator,
  from_day TEXT NOT NULL,
  until_day TEXT,                      -- empty: it is not followed still
  CONSTRAINT indicator_pause_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')),
  CONSTRAINT indicator_pause_ends_after_start CHECK (until_day > from_day)
) STRICT;
CREATE INDEX indicator_pause_by_indicator ON indicator_pause (indicator_id);
