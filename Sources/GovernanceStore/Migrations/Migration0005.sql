-- Version 5: searching the record. See schema.sql for what all versions make together.

-- Every text that `chercher` looks through, with its ligatures taken apart and the letters that have no accent to take off
-- made plain. Names weigh more than texts. The key tells the kind and the line: 7000000000042 is line 42 of project_note.
CREATE VIEW search_line (key, kind, id, name, text) AS
WITH line (kind, id, name, text) AS (
  SELECT 1, id, name, '' FROM organization
  UNION ALL SELECT 2, id, alias, '' FROM organization_alias
  UNION ALL SELECT 3, id, name, '' FROM former_name
  UNION ALL SELECT 4, id, coalesce(given_name || ' ', '') || family_name, '' FROM person
  UNION ALL SELECT 5, id, alias, '' FROM person_alias
  UNION ALL SELECT 6, id, title, coalesce(municipality, '') || char(10) || coalesce(area, '') || char(10)
    || coalesce(note, '') || char(10) || coalesce(description, '') FROM project
  UNION ALL SELECT 7, id, '', text FROM project_note
  UNION ALL SELECT 8, id, '', text FROM project_step
  UNION ALL SELECT 9, id, '', text FROM project_milestone
  UNION ALL SELECT 10, id, '', title FROM agenda_item
  UNION ALL SELECT 11, id, '', text FROM discussion_note
  UNION ALL SELECT 12, id, '', text FROM corrigendum
  UNION ALL SELECT 13, id, '', text FROM resolution
  UNION ALL SELECT 14, id, '', text FROM action_item
  UNION ALL SELECT 15, id, title, '' FROM grant_agreement)
SELECT kind * 1000000000000 + id, kind, id,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name,
    'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ł', 'l'), 'Ł', 'l'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'),
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text,
    'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ł', 'l'), 'Ł', 'l'),
    'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd')
FROM line;

-- The index of these lines, without regard to case and accents. No trigger keeps it: each act, and each act that is taken
-- back, brings in the lines that it changed.
CREATE VIRTUAL TABLE search USING fts5 (name, text, tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO search (rowid, name, text) SELECT key, name, text FROM search_line;
