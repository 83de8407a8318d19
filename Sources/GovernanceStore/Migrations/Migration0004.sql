-- Projects followed up: what comes next, milestones, money and effect.

ALTER TABLE project ADD COLUMN description TEXT
  CONSTRAINT project_description_is_short CHECK (length(description) BETWEEN 1 AND 4000);
ALTER TABLE project ADD COLUMN mission_id INTEGER REFERENCES mission;
ALTER TABLE project ADD COLUMN planned_from TEXT
  CONSTRAINT project_planned_from_exists CHECK (planned_from IS date(planned_from, '+0 days'));
ALTER TABLE project ADD COLUMN planned_until TEXT
  CONSTRAINT project_planned_until_exists CHECK (planned_until IS date(planned_until, '+0 days'));
ALTER TABLE project ADD COLUMN actual_from TEXT
  CONSTRAINT project_actual_from_exists CHECK (actual_from IS date(actual_from, '+0 days'));
ALTER TABLE project ADD COLUMN actual_until TEXT
  CONSTRAINT project_actual_until_exists CHECK (actual_until IS date(actual_until, '+0 days'));

CREATE TABLE project_step (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  text TEXT NOT NULL,
  owner_id INTEGER REFERENCES person,
  due_on TEXT,
  stated_on TEXT NOT NULL,
  closed_on TEXT,
  is_done INTEGER,
  CONSTRAINT project_step_text_is_short CHECK (length(text) BETWEEN 1 AND 400),
  CONSTRAINT project_step_days_exist CHECK (
    due_on IS date(due_on, '+0 days') AND stated_on IS date(stated_on, '+0 days')
    AND closed_on IS date(closed_on, '+0 days')),
  CONSTRAINT project_step_ends_after_start CHECK (closed_on >= stated_on),
  CONSTRAINT project_step_end_is_told CHECK (
    (closed_on IS NULL) = (is_done IS NULL) AND (is_done IS NULL OR is_done IN (0, 1)))
) STRICT;

CREATE INDEX project_step_by_project ON project_step (project_id);

CREATE TABLE project_milestone (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  text TEXT NOT NULL,
  planned_on TEXT,
  reached_on TEXT,
  dropped_on TEXT,
  CONSTRAINT project_milestone_text_is_short CHECK (length(text) BETWEEN 1 AND 200),
  CONSTRAINT project_milestone_days_exist CHECK (
    planned_on IS date(planned_on, '+0 days') AND reached_on IS date(reached_on, '+0 days')
    AND dropped_on IS date(dropped_on, '+0 days')),
  CONSTRAINT project_milestone_has_a_day CHECK (planned_on IS NOT NULL OR reached_on IS NOT NULL),
  CONSTRAINT project_milestone_ends_once CHECK (reached_on IS NULL OR dropped_on IS NULL)
) STRICT;

CREATE INDEX project_milestone_by_project ON project_milestone (project_id);

CREATE TABLE project_link (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  meeting_id INTEGER REFERENCES meeting,
  resolution_id INTEGER REFERENCES resolution,
  action_item_id INTEGER REFERENCES action_item,
  CONSTRAINT project_link_is_to_one_thing CHECK (
    (meeting_id IS NOT NULL) + (resolution_id IS NOT NULL) + (action_item_id IS NOT NULL) = 1)
) STRICT;

CREATE INDEX project_link_by_project ON project_link (project_id);
CREATE INDEX project_link_by_meeting ON project_link (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX project_link_by_resolution ON project_link (resolution_id) WHERE resolution_id IS NOT NULL;
CREATE INDEX project_link_by_action_item ON project_link (action_item_id) WHERE action_item_id IS NOT NULL;

CREATE TABLE project_document (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  day TEXT NOT NULL,
  CONSTRAINT project_document_title_is_short CHECK (length(title) BETWEEN 1 AND 200),
  CONSTRAINT project_document_path_is_short CHECK (length(path) BETWEEN 1 AND 4096),
  CONSTRAINT project_document_fingerprint_is_sha256 CHECK (
    length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT project_document_day_exists CHECK (day IS date(day, '+0 days'))
) STRICT;

CREATE INDEX project_document_by_project ON project_document (project_id);

CREATE TABLE project_funding (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  funder_id INTEGER NOT NULL REFERENCES organization,
  beneficiary_id INTEGER REFERENCES organization,
  state TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  day TEXT NOT NULL,
  reference TEXT,
  author TEXT NOT NULL,
  CONSTRAINT project_funding_state_is_known CHECK (state IN ('asked', 'granted', 'paid', 'refused')),
  CONSTRAINT project_funding_is_an_amount CHECK (amount_cents BETWEEN 1 AND 100000000000),
  CONSTRAINT project_funding_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT project_funding_reference_is_short CHECK (length(reference) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX project_funding_by_project ON project_funding (project_id);
CREATE INDEX project_funding_by_funder ON project_funding (funder_id);

CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  definition TEXT,
  unit TEXT NOT NULL,
  period TEXT NOT NULL,
  addition TEXT NOT NULL,
  is_active INTEGER NOT NULL DEFAULT 1,
  counted TEXT,
  CONSTRAINT indicator_code_is_plain CHECK (length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT indicator_name_is_short CHECK (length(name) BETWEEN 1 AND 100),
  CONSTRAINT indicator_definition_is_short CHECK (length(definition) BETWEEN 1 AND 1000),
  CONSTRAINT indicator_unit_is_short CHECK (length(unit) BETWEEN 1 AND 40),
  CONSTRAINT indicator_period_is_known CHECK (period IN ('overYear', 'atYearEnd')),
  CONSTRAINT indicator_addition_is_known CHECK (addition IN ('sum', 'average', 'maximum', 'none')),
  CONSTRAINT indicator_is_active_or_not CHECK (is_active IN (0, 1)),
  CONSTRAINT indicator_count_is_known CHECK (counted IN ('emergedProjects', 'municipalities', 'signedAgreements'))
) STRICT;

CREATE TABLE closed_year (
  year INTEGER PRIMARY KEY,
  closed_on TEXT NOT NULL,
  author TEXT NOT NULL,
  CONSTRAINT closed_year_is_plausible CHECK (year BETWEEN 1900 AND 9999),
  CONSTRAINT closed_year_day_exists CHECK (closed_on IS date(closed_on, '+0 days'))
) STRICT;

CREATE TABLE indicator_value (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicator,
  project_id INTEGER REFERENCES project,
  year INTEGER NOT NULL,
  value_thousandths INTEGER NOT NULL,
  source TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  CONSTRAINT indicator_value_year_is_plausible CHECK (year BETWEEN 1900 AND 9999),
  CONSTRAINT indicator_value_is_a_measure CHECK (value_thousandths BETWEEN 0 AND 1000000000000000),
  CONSTRAINT indicator_value_source_is_short CHECK (length(source) BETWEEN 1 AND 400),
  CONSTRAINT indicator_value_day_exists CHECK (recorded_on IS date(recorded_on, '+0 days'))
) STRICT;

CREATE UNIQUE INDEX indicator_value_is_told_once ON indicator_value (indicator_id, year, coalesce(project_id, 0));
CREATE INDEX indicator_value_by_project ON indicator_value (project_id);

CREATE TABLE indicator_correction (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicator,
  project_id INTEGER REFERENCES project,
  year INTEGER NOT NULL REFERENCES closed_year,
  value_thousandths INTEGER NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  corrected_on TEXT NOT NULL,
  CONSTRAINT indicator_correction_is_a_measure CHECK (value_thousandths BETWEEN 0 AND 1000000000000000),
  CONSTRAINT indicator_correction_reason_is_short CHECK (length(reason) BETWEEN 1 AND 400),
  CONSTRAINT indicator_correction_day_exists CHECK (corrected_on IS date(corrected_on, '+0 days'))
) STRICT;

CREATE INDEX indicator_correction_by_indicator ON indicator_correction (indicator_id, year);

CREATE TRIGGER closed_year_never_changes BEFORE UPDATE ON closed_year
BEGIN SELECT RAISE(ABORT, 'closed_year_never_changes'); END;
CREATE TRIGGER closed_year_never_goes BEFORE DELETE ON closed_year
BEGIN SELECT RAISE(ABORT, 'closed_year_never_goes'); END;
CREATE TRIGGER indicator_value_is_closed_against_insert BEFORE INSERT ON indicator_value
WHEN EXISTS (SELECT 1 FROM closed_year WHERE year = NEW.year)
BEGIN SELECT RAISE(ABORT, 'year_is_closed'); END;
CREATE TRIGGER indicator_value_is_closed_against_update BEFORE UPDATE ON indicator_value
WHEN EXISTS (SELECT 1 FROM closed_year WHERE year IN (OLD.year, NEW.year))
BEGIN SELECT RAISE(ABORT, 'year_is_closed'); END;
CREATE TRIGGER indicator_value_is_closed_against_delete BEFORE DELETE ON indicator_value
WHEN EXISTS (SELECT 1 FROM closed_year WHERE year = OLD.year)
BEGIN SELECT RAISE(ABORT, 'year_is_closed'); END;
