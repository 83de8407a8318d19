-- The yearly report: what the users write into it, and the report as it was closed.

CREATE TABLE report_section (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  section TEXT NOT NULL,
  body_id INTEGER REFERENCES body,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  written_on TEXT NOT NULL,
  is_accepted INTEGER NOT NULL,
  CONSTRAINT report_section_year_is_plausible CHECK (year BETWEEN 1900 AND 9999),
  CONSTRAINT report_section_is_known CHECK (
    section IN ('presidentMessage', 'partnerships', 'events', 'humanMeans', 'financialMeans', 'perspectives',
      'workingGroup')),
  CONSTRAINT report_section_of_a_group_names_it CHECK ((section = 'workingGroup') = (body_id IS NOT NULL)),
  CONSTRAINT report_section_text_is_short CHECK (length(text) BETWEEN 1 AND 40000),
  CONSTRAINT report_section_day_exists CHECK (written_on IS date(written_on, '+0 days')),
  CONSTRAINT report_section_is_accepted_or_not CHECK (is_accepted IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX report_section_is_written_once ON report_section (year, section, coalesce(body_id, 0));

CREATE TABLE closed_report (
  year INTEGER PRIMARY KEY REFERENCES closed_year,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  closed_on TEXT NOT NULL,
  author TEXT NOT NULL,
  CONSTRAINT closed_report_fingerprint_is_sha256 CHECK (
    length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT closed_report_day_exists CHECK (closed_on IS date(closed_on, '+0 days'))
) STRICT;

CREATE TRIGGER closed_report_never_changes BEFORE UPDATE ON closed_report
BEGIN SELECT RAISE(ABORT, 'report_is_closed'); END;
CREATE TRIGGER closed_report_never_goes BEFORE DELETE ON closed_report
BEGIN SELECT RAISE(ABORT, 'report_is_closed'); END;
CREATE TRIGGER report_section_is_closed_against_insert BEFORE INSERT ON report_section
WHEN EXISTS (SELECT 1 FROM closed_report WHERE year = NEW.year)
BEGIN SELECT RAISE(ABORT, 'report_is_closed'); END;
CREATE TRIGGER report_section_is_closed_against_update BEFORE UPDATE ON report_section
WHEN EXISTS (SELECT 1 FROM closed_report WHERE year IN (OLD.year, NEW.year))
BEGIN SELECT RAISE(ABORT, 'report_is_closed'); END;
CREATE TRIGGER report_section_is_closed_against_delete BEFORE DELETE ON report_section
WHEN EXISTS (SELECT 1 FROM closed_report WHERE year = OLD.year)
BEGIN SELECT RAISE(ABORT, 'report_is_closed'); END;
