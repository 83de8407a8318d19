-- How documents look: the logo, as base64, and two colours. No line: as the program makes them.
CREATE TABLE visual_identity (
  id INTEGER PRIMARY KEY,
  logo TEXT,                           -- base64
  logo_form TEXT,
  logo_words TEXT,                     -- what it shows, for who cannot see it
  deep TEXT NOT NULL,                  -- of titles, rules and bars: #rrggbb
  warm TEXT NOT NULL,                  -- of notices and notes
  CONSTRAINT visual_identity_is_alone CHECK (id = 1),
  CONSTRAINT visual_identity_logo_is_whole CHECK (
    (logo IS NULL) = (logo_form IS NULL) AND (logo IS NULL) = (logo_words IS NULL)),
  CONSTRAINT visual_identity_logo_is_small CHECK (length(logo) BETWEEN 1 AND 270000),
  CONSTRAINT visual_identity_logo_form_is_known CHECK (logo_form IN ('png', 'jpeg', 'svg')),
  CONSTRAINT visual_identity_logo_words_are_short CHECK (length(logo_words) BETWEEN 1 AND 200),
  CONSTRAINT visual_identity_colours_are_colours CHECK (
    deep GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'
    AND warm GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]')
) STRICT;
