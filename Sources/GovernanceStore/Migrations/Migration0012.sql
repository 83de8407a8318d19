-- Two organisations, or two people, of like names that somebody said to be two: nothing proposes any more to make them one.

CREATE TABLE distinction (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER REFERENCES organization,
  other_organization_id INTEGER REFERENCES organization,
  person_id INTEGER REFERENCES person,
  other_person_id INTEGER REFERENCES person,
  said_on TEXT,                        -- empty: it was said when the second was entered
  source_id INTEGER REFERENCES source,
  CONSTRAINT distinction_is_of_two_of_a_kind CHECK (
    (organization_id IS NULL) = (other_organization_id IS NULL) AND (person_id IS NULL) = (other_person_id IS NULL)
    AND (organization_id IS NULL) <> (person_id IS NULL)),
  CONSTRAINT distinction_is_in_order CHECK (
    coalesce(organization_id < other_organization_id, person_id < other_person_id)),
  CONSTRAINT distinction_day_exists CHECK (said_on IS date(said_on, '+0 days'))
) STRICT;

CREATE UNIQUE INDEX distinction_of_organizations ON distinction (organization_id, other_organization_id);
CREATE UNIQUE INDEX distinction_of_people ON distinction (person_id, other_person_id);
