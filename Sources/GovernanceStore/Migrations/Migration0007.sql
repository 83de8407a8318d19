-- One adherent's several proxies for one meeting: SQLite cannot drop the constraint that forbade them, so the table is
-- made anew with the same columns, keys and rows.

CREATE TABLE new_proxy (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  grantor_id INTEGER NOT NULL REFERENCES member,
  holder_id INTEGER NOT NULL REFERENCES member,
  given_at TEXT                        -- empty: before the meeting
    CONSTRAINT proxy_given_at_is_an_hour CHECK (given_at IS strftime('%H:%M', given_at)),
  lapsed_at TEXT                       -- when the grantor turned up
    CONSTRAINT proxy_lapsed_at_is_an_hour CHECK (lapsed_at IS strftime('%H:%M', lapsed_at)),
  CONSTRAINT proxy_is_given_to_another CHECK (grantor_id <> holder_id)
) STRICT;

INSERT INTO new_proxy SELECT id, meeting_id, grantor_id, holder_id, given_at, lapsed_at FROM proxy;
DROP TABLE proxy;
ALTER TABLE new_proxy RENAME TO proxy;

CREATE UNIQUE INDEX proxy_stands_once ON proxy (meeting_id, grantor_id) WHERE lapsed_at IS NULL;
CREATE INDEX proxy_by_meeting ON proxy (meeting_id);
CREATE INDEX proxy_by_grantor ON proxy (grantor_id);
CREATE INDEX proxy_by_holder ON proxy (holder_id);

CREATE TRIGGER proxy_is_sealed_against_insert BEFORE INSERT ON proxy
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER proxy_is_sealed_against_update BEFORE UPDATE ON proxy
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER proxy_is_sealed_against_delete BEFORE DELETE ON proxy
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
