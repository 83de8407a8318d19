-- The association file: everything that ptce knows, in one SQLite database.
--
-- How to read this page. A TABLE is a list; each line below it is a column of that list. "REFERENCES x" means
-- "one of the lines of list x". A CHECK is a promise that the file itself keeps, whoever writes into it; each has a
-- name, so that the program can say in French which promise would have been broken.
--
-- Four habits run through the whole file:
--  * Days are written YYYY-MM-DD, hours HH:MM, both as people of the place read them on the wall.
--  * What changes over time is never overwritten. It has a first day (from_day) and a first day on which it no longer
--    held (until_day). Where the first day is unknown, attested_on is a day on which it was seen to hold, and
--    earliest_day one before which it did not, where a month or a year is told ("octobre 2023"); where it is
--    known to be over but not since when, ended_on_unknown_day is 1; of memberships and colleges, until_day is then the
--    day by which it was over: the one on which it was told.
--  * A fact in doubt says so: source_id (the document that tells it), verbatim (its very words), certainty.
--  * An empty column means "not known", never zero and never no.

------------------------------------------------------------------------------------------------------------------------
-- Sources of what is recorded
------------------------------------------------------------------------------------------------------------------------

-- A document, decision or conversation that facts were taken from.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  day TEXT,
  location TEXT,
  CONSTRAINT source_title_is_short CHECK (length(title) BETWEEN 1 AND 400),
  CONSTRAINT source_day_exists CHECK (day IS date(day, '+0 days'))
) STRICT;

------------------------------------------------------------------------------------------------------------------------
-- The association itself
------------------------------------------------------------------------------------------------------------------------

-- Exactly one line: the association whose file this is.
CREATE TABLE association (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  short_name TEXT,
  former_name TEXT,
  slogan TEXT,
  legal_form TEXT,
  territory TEXT,
  national_register_number TEXT,       -- RNA
  company_register_number TEXT,        -- SIREN
  head_office TEXT,
  fiscal_year_end TEXT,                -- MM-DD
  announced_member_count INTEGER,      -- what the association says of itself, not what is listed here
  announced_year INTEGER,
  announced_missing_at_least INTEGER,  -- how many of those announced are still to be entered, as far as one can tell
  announced_missing_at_most INTEGER,
  announced_source_id INTEGER REFERENCES source,
  register_kept_since TEXT NOT NULL,   -- meetings before that day are "not entered", not "none"
  time_zone TEXT NOT NULL,
  keeper TEXT NOT NULL,                -- who keeps the register: the author of acts unless another is named
  model TEXT NOT NULL,                 -- the reference model that the file was made from
  board_changes_are_declared INTEGER   -- 1: changes of board members are declared too, 0: of officers only; empty: not asked
    CONSTRAINT association_board_changes_is_yes_or_no CHECK (board_changes_are_declared IN (0, 1)),
  board_changes_source_id INTEGER REFERENCES source,
  CONSTRAINT association_is_alone CHECK (id = 1),
  CONSTRAINT association_name_is_short CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT association_keeper_is_named CHECK (length(keeper) BETWEEN 1 AND 100),
  CONSTRAINT association_register_day_exists CHECK (register_kept_since IS date(register_kept_since, '+0 days')),
  CONSTRAINT association_missing_in_order CHECK (announced_missing_at_least <= announced_missing_at_most)
) STRICT;

-- What the association is for, in its own order.
CREATE TABLE mission (
  id INTEGER PRIMARY KEY,
  rank INTEGER NOT NULL,
  text TEXT NOT NULL,
  source_id INTEGER REFERENCES source,
  certainty TEXT NOT NULL,
  CONSTRAINT mission_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- Dates that matter in its history; a day may be known to the month or the year only (2021-07, 2021).
CREATE TABLE key_date (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  text TEXT NOT NULL,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  CONSTRAINT key_date_day_exists CHECK (
    substr(day || '-01-01', 1, 10) IS date(substr(day || '-01-01', 1, 10), '+0 days') AND length(day) IN (4, 7, 10)),
  CONSTRAINT key_date_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- The places it occupies.
CREATE TABLE premises (
  id INTEGER PRIMARY KEY,
  description TEXT NOT NULL,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  earliest_day TEXT
    CONSTRAINT premises_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT premises_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT premises_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT premises_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT premises_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
  CONSTRAINT premises_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- The posts of its employees (the post, not the person); the start may be known to the month only.
CREATE TABLE staff_post (
  id INTEGER PRIMARY KEY,
  post TEXT NOT NULL,
  since TEXT,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  CONSTRAINT staff_post_since_exists CHECK (
    since IS NULL OR (substr(since || '-01-01', 1, 10) IS date(substr(since || '-01-01', 1, 10), '+0 days')
      AND length(since) IN (4, 7, 10))),
  CONSTRAINT staff_post_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- Questions that the sources leave open and that a document or a member should settle.
CREATE TABLE open_question (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  settled_on TEXT,
  answer TEXT                          -- what settled it
    CONSTRAINT open_question_answer_is_short CHECK (length(answer) BETWEEN 1 AND 1000),
  CONSTRAINT open_question_settled_day_exists CHECK (settled_on IS date(settled_on, '+0 days'))
) STRICT;

------------------------------------------------------------------------------------------------------------------------
-- People and organisations
------------------------------------------------------------------------------------------------------------------------

-- A natural person. How to reach somebody is in person_contact, apart, so that it can be erased on request.
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  given_name TEXT,
  family_name TEXT NOT NULL,
  civility TEXT,                       -- stored as told, never guessed
  may_be_published INTEGER,            -- 1 agreed, 0 refused, empty: not asked yet
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  CONSTRAINT person_code_is_plain CHECK (length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT person_name_is_short CHECK (length(family_name) BETWEEN 1 AND 200 AND length(given_name) <= 200),
  CONSTRAINT person_civility_is_known CHECK (civility IN ('M.', 'Mme')),
  CONSTRAINT person_publication_is_yes_or_no CHECK (may_be_published IN (0, 1)),
  CONSTRAINT person_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- Other ways in which the sources write the name of a person.
CREATE TABLE person_alias (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person,
  alias TEXT NOT NULL,
  CONSTRAINT person_alias_is_short CHECK (length(alias) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX person_alias_by_person ON person_alias (person_id);

-- How to reach a person: the only place where such data is kept.
CREATE TABLE person_contact (
  person_id INTEGER PRIMARY KEY REFERENCES person,
  email TEXT,
  phone TEXT,
  postal_address TEXT,
  kept_by_agreement_on TEXT            -- the day on which somebody who left agreed that these are kept
    CONSTRAINT person_contact_agreement_day_exists CHECK (
      kept_by_agreement_on IS date(kept_by_agreement_on, '+0 days'))
) STRICT;

-- A legal person: adherent, partner, funder or carrier of a project.
CREATE TABLE organization (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                  -- what it is in the sense of the law on the social economy; not its college
  kind_source_id INTEGER REFERENCES source,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  CONSTRAINT organization_code_is_plain CHECK (length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT organization_name_is_short CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT organization_kind_is_known CHECK (
    kind IN ('unknown', 'sse', 'company', 'publicAuthority', 'training', 'research', 'other')),
  CONSTRAINT organization_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- Other names under which an organisation is known ("Mille et un commerce" is 1001 Commerce).
CREATE TABLE organization_alias (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization,
  alias TEXT NOT NULL,
  CONSTRAINT organization_alias_is_short CHECK (length(alias) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX organization_alias_by_organization ON organization_alias (organization_id);

-- What an organisation was called before: lists of an earlier day still say so.
CREATE TABLE former_name (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization,
  name TEXT NOT NULL,
  until_day TEXT NOT NULL,             -- the first day of the next name
  source_id INTEGER REFERENCES source,
  CONSTRAINT former_name_is_short CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT former_name_day_exists CHECK (until_day IS date(until_day, '+0 days'))
) STRICT;

CREATE INDEX former_name_by_organization ON former_name (organization_id);

-- Two organisations, or two people, of like names that somebody said to be two, each pair once, the one entered first before.
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

-- Partners and funders: they need not be adherents.
CREATE TABLE partnership (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization,
  role TEXT NOT NULL,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  earliest_day TEXT
    CONSTRAINT partnership_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  entered_with INTEGER,                -- the line of the journal, where the beginning may be unknown
  CONSTRAINT partnership_role_is_known CHECK (role IN ('partner', 'funder')),
  CONSTRAINT partnership_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT partnership_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT partnership_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT partnership_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
  CONSTRAINT partnership_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

CREATE INDEX partnership_by_organization ON partnership (organization_id);

------------------------------------------------------------------------------------------------------------------------
-- Adherents and colleges
------------------------------------------------------------------------------------------------------------------------

-- An adherent: one organisation or one inhabitant, once and for all. When it belonged is in membership.
CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER UNIQUE REFERENCES organization,
  person_id INTEGER UNIQUE REFERENCES person,
  CONSTRAINT member_is_one_party CHECK ((organization_id IS NULL) <> (person_id IS NULL))
) STRICT;

-- When an adherent belonged; a return is a second line.
CREATE TABLE membership (
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
  entered_with INTEGER,                -- the line of the journal, where the beginning may be unknown
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

CREATE INDEX membership_by_member ON membership (member_id);

-- The constituencies that the statutes divide adherents into.
CREATE TABLE college (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  rank INTEGER NOT NULL,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  CONSTRAINT college_code_is_plain CHECK (length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT college_name_is_short CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT college_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- "This adherent is of that college": an assertion, with its source and its doubt. An adherent may stand in two.
CREATE TABLE college_assignment (
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

CREATE INDEX college_assignment_by_member ON college_assignment (member_id);

-- Who speaks for an organisation. "unspecified" where the source names several people and no order.
CREATE TABLE representative (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization,
  person_id INTEGER NOT NULL REFERENCES person,
  rank TEXT NOT NULL,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  earliest_day TEXT
    CONSTRAINT representative_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  entered_with INTEGER,                -- the line of the journal, where the beginning may be unknown
  CONSTRAINT representative_rank_is_known CHECK (rank IN ('primary', 'alternate', 'unspecified')),
  CONSTRAINT representative_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT representative_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT representative_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT representative_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
  CONSTRAINT representative_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

CREATE INDEX representative_by_organization ON representative (organization_id);
CREATE INDEX representative_by_person ON representative (person_id);

------------------------------------------------------------------------------------------------------------------------
-- Bodies, working groups, mandates
------------------------------------------------------------------------------------------------------------------------

-- A body meets and decides, executes or advises. A working group is a body too: it meets, and it has a lead.
CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  advisory INTEGER NOT NULL,           -- 1: gives opinions and notes, 0: passes resolutions and keeps minutes
  advisory_certainty TEXT NOT NULL,
  purpose TEXT,
  rank INTEGER NOT NULL,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  created_on TEXT                      -- of one that was created while the register was kept
    CONSTRAINT body_created_on_exists CHECK (created_on IS date(created_on, '+0 days')),
  CONSTRAINT body_code_is_plain CHECK (length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT body_name_is_short CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT body_kind_is_known CHECK (kind IN ('generalAssembly', 'board', 'bureau', 'committee', 'workingGroup')),
  CONSTRAINT body_advisory_is_yes_or_no CHECK (advisory IN (0, 1)),
  CONSTRAINT body_advisory_certainty_is_known CHECK (advisory_certainty IN ('confirmed', 'probable', 'toConfirm')),
  CONSTRAINT body_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- Other names of a body or working group.
CREATE TABLE body_alias (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  alias TEXT NOT NULL,
  CONSTRAINT body_alias_is_short CHECK (length(alias) BETWEEN 1 AND 200)
) STRICT;

-- Who sits in a body, by which rule, from when until when.
CREATE TABLE body_composition (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  composition TEXT NOT NULL,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  earliest_day TEXT
    CONSTRAINT body_composition_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT body_composition_is_known CHECK (
    composition IN ('allMembers', 'seats', 'offices', 'membersAndPartners', 'membersAndFunders', 'leads')),
  CONSTRAINT body_composition_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT body_composition_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT body_composition_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT body_composition_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
  CONSTRAINT body_composition_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- How often a body plans to meet (what the association says, not what the statutes require).
CREATE TABLE body_frequency (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  meetings_per_year INTEGER NOT NULL,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  earliest_day TEXT
    CONSTRAINT body_frequency_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT body_frequency_is_plausible CHECK (meetings_per_year BETWEEN 0 AND 366),
  CONSTRAINT body_frequency_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT body_frequency_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT body_frequency_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT body_frequency_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
  CONSTRAINT body_frequency_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- What the statutes say of a body on one subject: stated (with its article), silent (read, and they say nothing) or
-- unknown (not read yet). Never an assumed figure.
CREATE TABLE rule (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  subject TEXT NOT NULL,
  state TEXT NOT NULL,
  text TEXT,
  article TEXT,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  terms TEXT                           -- the rule as the program computes with it (JSON); empty: only words known
    CONSTRAINT rule_terms_are_json CHECK (terms IS NULL OR json_valid(terms)),
  earliest_day TEXT
    CONSTRAINT rule_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT rule_subject_is_known CHECK (
    subject IN ('notice', 'quorum', 'secondNotice', 'proxies', 'majority', 'castingVote', 'collegeWeights', 'convenor',
      'entitlement', 'signatories', 'approver', 'meetingsPerYear', 'mandateLength')),
  CONSTRAINT rule_state_is_known CHECK (state IN ('stated', 'silent', 'unknown')),
  CONSTRAINT rule_is_written_when_stated CHECK ((state = 'stated') = (text IS NOT NULL)),
  CONSTRAINT rule_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT rule_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT rule_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT rule_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL))
) STRICT;

-- A place in a body, held or vacant. Who holds it is a mandate.
CREATE TABLE seat (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  number INTEGER NOT NULL,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  earliest_day TEXT
    CONSTRAINT seat_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT seat_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT seat_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT seat_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT seat_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
  CONSTRAINT seat_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- The offices that exist (president, treasurer, lead of a working group…).
CREATE TABLE office (
  code TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  rank INTEGER NOT NULL,
  CONSTRAINT office_label_is_short CHECK (length(label) BETWEEN 1 AND 100)
) STRICT;

-- A mandate: a seat or an office in a body, held by a person on behalf of an adherent. A seat may be held by the
-- adherent alone; its representatives of the day then sit.
CREATE TABLE mandate (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  seat_id INTEGER REFERENCES seat,
  office TEXT REFERENCES office,
  title TEXT,                          -- the office as this person's sources print it, gender included
  member_id INTEGER REFERENCES member,
  person_id INTEGER REFERENCES person,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  end_reason TEXT,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  election_id INTEGER REFERENCES election, -- the election that gave it, if it was recorded here
  given_by TEXT                        -- a co-optation is provisional until it is ratified
    CONSTRAINT mandate_given_by_is_known CHECK (given_by IN ('election', 'appointment', 'cooptation')),
  decided_by_id INTEGER REFERENCES resolution,
  replaces_id INTEGER REFERENCES mandate, -- the mandate that this one takes over
  ratified_on TEXT
    CONSTRAINT mandate_ratified_day_exists CHECK (ratified_on IS date(ratified_on, '+0 days')),
  earliest_day TEXT
    CONSTRAINT mandate_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  entered_with INTEGER,                -- the line of the journal, where the beginning may be unknown
  CONSTRAINT mandate_is_a_seat_or_an_office CHECK ((seat_id IS NULL) <> (office IS NULL)),
  CONSTRAINT mandate_has_a_holder CHECK (member_id IS NOT NULL OR person_id IS NOT NULL),
  CONSTRAINT mandate_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT mandate_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT mandate_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT mandate_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
  CONSTRAINT mandate_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

CREATE INDEX mandate_by_body ON mandate (body_id);
CREATE INDEX mandate_by_member ON mandate (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX mandate_by_person ON mandate (person_id) WHERE person_id IS NOT NULL;

-- Who takes part in a working group: an organisation, a person, or a person for an organisation. They need not be adherents.
CREATE TABLE group_member (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  organization_id INTEGER REFERENCES organization,
  person_id INTEGER REFERENCES person,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  earliest_day TEXT
    CONSTRAINT group_member_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  entered_with INTEGER,                -- the line of the journal, where the beginning may be unknown
  CONSTRAINT group_member_is_named CHECK (organization_id IS NOT NULL OR person_id IS NOT NULL),
  CONSTRAINT group_member_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT group_member_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT group_member_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT group_member_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
  CONSTRAINT group_member_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

CREATE INDEX group_member_by_body ON group_member (body_id);
CREATE INDEX group_member_by_organization ON group_member (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX group_member_by_person ON group_member (person_id) WHERE person_id IS NOT NULL;

------------------------------------------------------------------------------------------------------------------------
-- Meetings, from the calendar to the minutes
------------------------------------------------------------------------------------------------------------------------

-- One meeting of a body or working group. Its code (CA-2026-01) is the body's, the year's and a number.
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body,
  code TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL,
  starts_at TEXT,                      -- the hour in the notice
  place TEXT,
  status TEXT NOT NULL,                -- inquorate: convened, and not enough came for a valid decision
  entered_afterwards INTEGER NOT NULL, -- 1: held before the register was kept, entered from its papers
  opened_at TEXT,
  closed_at TEXT,
  chair_id INTEGER REFERENCES person,
  recording_secretary_id INTEGER REFERENCES person,
  status_reason TEXT                   -- why it was postponed or called off
    CONSTRAINT meeting_status_reason_is_short CHECK (length(status_reason) BETWEEN 1 AND 400),
  follows_id INTEGER REFERENCES meeting, -- the meeting that this one stands for
  follows_as TEXT                      -- because that one was moved, or because it had no quorum
    CONSTRAINT meeting_follows_as_is_known CHECK (follows_as IN ('postponement', 'secondNotice')),
  revision INTEGER NOT NULL DEFAULT 0, -- how often day, hour, place or status changed: calendars ask for it
  entered_with INTEGER,                -- the line of the journal; what is known of it later reaches not back
  CONSTRAINT meeting_code_is_plain CHECK (length(code) BETWEEN 1 AND 80 AND code NOT GLOB '*[^A-Z0-9-]*'),
  CONSTRAINT meeting_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT meeting_hours_exist CHECK (
    starts_at IS strftime('%H:%M', starts_at) AND opened_at IS strftime('%H:%M', opened_at)
    AND closed_at IS strftime('%H:%M', closed_at)),
  CONSTRAINT meeting_status_is_known CHECK (status IN ('planned', 'held', 'inquorate', 'cancelled', 'postponed')),
  CONSTRAINT meeting_entered_afterwards_is_yes_or_no CHECK (entered_afterwards IN (0, 1)),
  CONSTRAINT meeting_place_is_short CHECK (length(place) BETWEEN 1 AND 400)
) STRICT;

CREATE INDEX meeting_by_day ON meeting (day);
CREATE INDEX meeting_by_body ON meeting (body_id, day);
-- What is still to come, or to be recorded, and what stands for another: few among many.
CREATE INDEX meeting_planned ON meeting (day) WHERE status = 'planned';
CREATE INDEX meeting_follows ON meeting (follows_id) WHERE follows_id IS NOT NULL;
CREATE INDEX meeting_by_chair ON meeting (chair_id) WHERE chair_id IS NOT NULL;
CREATE INDEX meeting_by_recording_secretary ON meeting (recording_secretary_id) WHERE recording_secretary_id IS NOT NULL;

-- The meetings proposed for a year and not yet planned: moved or dropped until `calendrier valider`.
CREATE TABLE calendar_proposal (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  body_id INTEGER NOT NULL REFERENCES body,
  day TEXT NOT NULL,
  starts_at TEXT,
  place TEXT,
  reason TEXT NOT NULL,                -- why that day
  is_dropped INTEGER NOT NULL,
  CONSTRAINT calendar_proposal_year_is_plausible CHECK (year BETWEEN 1900 AND 9999),
  CONSTRAINT calendar_proposal_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT calendar_proposal_hour_exists CHECK (starts_at IS strftime('%H:%M', starts_at)),
  CONSTRAINT calendar_proposal_is_dropped_or_not CHECK (is_dropped IN (0, 1))
) STRICT;

-- What a meeting is to deal with, in order.
CREATE TABLE agenda_item (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  about TEXT                           -- what the item was put there for: a code (CA-2026-01-A1, CA-2026-01)
    CONSTRAINT agenda_item_about_is_short CHECK (length(about) BETWEEN 1 AND 100),
  CONSTRAINT agenda_item_title_is_short CHECK (length(title) BETWEEN 1 AND 400),
  CONSTRAINT agenda_item_purpose_is_known CHECK (purpose IN ('forDecision', 'forInformation', 'forDiscussion'))
) STRICT;

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id);

-- A convocation that was sent, as it was sent: the program sends nothing, it notes what people say they sent.
CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  kind TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  channel TEXT NOT NULL,               -- by post, by e-mail, by hand…
  meeting_day TEXT NOT NULL,           -- day, hour, place and agenda as told; the meeting may have moved since
  starts_at TEXT,
  place TEXT,
  agenda TEXT NOT NULL,                -- the items (JSON)
  short_notice_reason TEXT,            -- why it was sent later than the statutes ask
  CONSTRAINT notice_kind_is_known CHECK (kind IN ('first', 'corrective', 'cancellation')),
  CONSTRAINT notice_days_exist CHECK (
    sent_on IS date(sent_on, '+0 days') AND meeting_day IS date(meeting_day, '+0 days')),
  CONSTRAINT notice_channel_is_short CHECK (length(channel) BETWEEN 1 AND 100),
  CONSTRAINT notice_agenda_is_json CHECK (json_valid(agenda)),
  CONSTRAINT notice_short_notice_reason_is_short CHECK (length(short_notice_reason) BETWEEN 1 AND 400)
) STRICT;

CREATE INDEX notice_by_meeting ON notice (meeting_id);

-- Who was told by that notice, and in which capacity.
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
CREATE INDEX notice_recipient_by_member ON notice_recipient (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX notice_recipient_by_organization ON notice_recipient (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX notice_recipient_by_person ON notice_recipient (person_id) WHERE person_id IS NOT NULL;

-- A meeting that is being recorded line by line: where one is. It stays after the closing, for what is added later.
CREATE TABLE session (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting,
  agenda_item_id INTEGER REFERENCES agenda_item,
  proposed_text TEXT,                  -- the text that is about to be voted
  CONSTRAINT session_proposed_text_is_short CHECK (length(proposed_text) BETWEEN 1 AND 4000)
) STRICT;

-- Who was in the room, excused or absent. Represented is not written here: it follows from a proxy.
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  member_id INTEGER REFERENCES member,             -- the adherent that attends, if any
  organization_id INTEGER REFERENCES organization, -- a partner or funder that is no adherent
  person_id INTEGER REFERENCES person,             -- the person who came, if known
  guest_name TEXT,                                 -- a guest who is in no other list
  status TEXT NOT NULL,
  CONSTRAINT attendance_is_one_party CHECK (
    (member_id IS NOT NULL) + (organization_id IS NOT NULL) + (guest_name IS NOT NULL) = 1),
  CONSTRAINT attendance_status_is_known CHECK (status IN ('present', 'excused', 'absent')),
  CONSTRAINT attendance_guest_name_is_short CHECK (length(guest_name) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX attendance_by_meeting ON attendance (meeting_id);
CREATE INDEX attendance_by_member ON attendance (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX attendance_by_organization ON attendance (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX attendance_by_person ON attendance (person_id) WHERE person_id IS NOT NULL;

-- From when until when somebody present was in the room. No line: from the opening to the end.
CREATE TABLE presence_interval (
  id INTEGER PRIMARY KEY,
  attendance_id INTEGER NOT NULL REFERENCES attendance,
  arrived_at TEXT,                     -- empty: there at the opening
  left_at TEXT,                        -- empty: there until the end
  CONSTRAINT presence_interval_hours_exist CHECK (
    arrived_at IS strftime('%H:%M', arrived_at) AND left_at IS strftime('%H:%M', left_at)),
  CONSTRAINT presence_interval_has_an_hour CHECK (arrived_at IS NOT NULL OR left_at IS NOT NULL)
) STRICT;

CREATE INDEX presence_interval_by_attendance ON presence_interval (attendance_id);

-- A power of attorney for one meeting: the holder votes for the grantor.
CREATE TABLE proxy (
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

-- Somebody who came and left again may give another: of one adherent's proxies, all but one have lapsed.
CREATE UNIQUE INDEX proxy_stands_once ON proxy (meeting_id, grantor_id) WHERE lapsed_at IS NULL;
CREATE INDEX proxy_by_meeting ON proxy (meeting_id);
CREATE INDEX proxy_by_grantor ON proxy (grantor_id);
CREATE INDEX proxy_by_holder ON proxy (holder_id);

-- A text put to the vote, the count, and what the chair proclaimed. The numbers of voters are those of that moment.
CREATE TABLE resolution (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  number INTEGER NOT NULL,
  agenda_item_id INTEGER REFERENCES agenda_item,
  text TEXT NOT NULL,
  ballot TEXT NOT NULL,
  votes_for INTEGER NOT NULL,
  votes_against INTEGER NOT NULL,
  abstentions INTEGER NOT NULL,
  blank INTEGER NOT NULL,
  spoiled INTEGER NOT NULL,
  recused INTEGER NOT NULL,
  proclaimed TEXT,
  electorate INTEGER,                  -- how many had the right to vote in that body; empty where not known
  present INTEGER NOT NULL,            -- voters in the room
  represented INTEGER NOT NULL,        -- voters represented by a proxy
  taken_at TEXT
    CONSTRAINT resolution_taken_at_is_an_hour CHECK (taken_at IS strftime('%H:%M', taken_at)),
  seats INTEGER,                       -- the places of the body, held or vacant
  quorum_needed INTEGER,               -- as the rule of that day asked; empty where there was none or it was not known
  quorum_counted INTEGER,
  CONSTRAINT resolution_number_is_taken_once UNIQUE (meeting_id, number),
  CONSTRAINT resolution_text_is_short CHECK (length(text) BETWEEN 1 AND 4000),
  CONSTRAINT resolution_ballot_is_known CHECK (ballot IN ('showOfHands', 'secretBallot')),
  CONSTRAINT resolution_votes_are_counts CHECK (
    votes_for >= 0 AND votes_against >= 0 AND abstentions >= 0 AND blank >= 0 AND spoiled >= 0 AND recused >= 0),
  CONSTRAINT resolution_votes_within_voters CHECK (
    votes_for + votes_against + abstentions + blank + spoiled + recused <= present + represented),
  CONSTRAINT resolution_proclaimed_is_known CHECK (proclaimed IN ('adopted', 'rejected'))
) STRICT;

-- The count of a vote in one college, where it was counted so.
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

-- A vote on persons: for places in a body, or for an office. Those elected receive mandates.
CREATE TABLE election (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  number INTEGER NOT NULL,
  agenda_item_id INTEGER REFERENCES agenda_item,
  body_id INTEGER NOT NULL REFERENCES body,
  office TEXT REFERENCES office,       -- empty: for seats
  places INTEGER NOT NULL,             -- how many were to be filled
  ballot TEXT NOT NULL,
  blank INTEGER NOT NULL,
  spoiled INTEGER NOT NULL,
  present INTEGER NOT NULL,
  represented INTEGER NOT NULL,
  electorate INTEGER,
  taken_at TEXT,
  elected_until TEXT,                  -- until when they are elected
  tie_rule TEXT,                       -- how a tie was broken
  round INTEGER NOT NULL DEFAULT 1     -- first ballot, second ballot…
    CONSTRAINT election_round_is_plausible CHECK (round BETWEEN 1 AND 9),
  needed_votes INTEGER,                -- the votes that a candidate had to have; empty where the most votes were enough
  seats INTEGER,                       -- as with resolutions: the places, and the quorum of that moment
  quorum_needed INTEGER,
  quorum_counted INTEGER,
  CONSTRAINT election_number_is_taken_once UNIQUE (meeting_id, number),
  CONSTRAINT election_places_are_plausible CHECK (places BETWEEN 1 AND 1000),
  CONSTRAINT election_ballot_is_known CHECK (ballot IN ('showOfHands', 'secretBallot')),
  CONSTRAINT election_votes_are_counts CHECK (blank >= 0 AND spoiled >= 0),
  CONSTRAINT election_taken_at_is_an_hour CHECK (taken_at IS strftime('%H:%M', taken_at)),
  CONSTRAINT election_end_exists CHECK (elected_until IS date(elected_until, '+0 days')),
  CONSTRAINT election_tie_rule_is_short CHECK (length(tie_rule) BETWEEN 1 AND 400)
) STRICT;

-- Somebody who stood, with the votes received.
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
CREATE INDEX election_candidate_by_member ON election_candidate (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX election_candidate_by_person ON election_candidate (person_id) WHERE person_id IS NOT NULL;

-- A text put before a meeting, or an item of its agenda, that was left without a vote, and why.
CREATE TABLE deferral (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  agenda_item_id INTEGER REFERENCES agenda_item,
  text TEXT,
  reason TEXT,
  CONSTRAINT deferral_is_of_something CHECK (agenda_item_id IS NOT NULL OR text IS NOT NULL),
  CONSTRAINT deferral_text_is_short CHECK (length(text) BETWEEN 1 AND 4000),
  CONSTRAINT deferral_reason_is_short CHECK (length(reason) BETWEEN 1 AND 400)
) STRICT;

CREATE INDEX deferral_by_meeting ON deferral (meeting_id);

-- What was said, item by item, for the minutes.
CREATE TABLE discussion_note (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  agenda_item_id INTEGER REFERENCES agenda_item,
  text TEXT NOT NULL,
  CONSTRAINT discussion_note_is_short CHECK (length(text) BETWEEN 1 AND 4000)
) STRICT;

CREATE INDEX discussion_note_by_meeting ON discussion_note (meeting_id);

-- The minutes of a meeting, where there is a paper: the document and the fingerprint of its content.
CREATE TABLE minutes (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting,
  document_path TEXT NOT NULL,
  document_sha256 TEXT NOT NULL,
  CONSTRAINT minutes_fingerprint_is_sha256 CHECK (
    length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;

-- The life of minutes after the draft: read again, signed (the paper may be attached), approved at a later
-- meeting.
CREATE TABLE minutes_step (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  step TEXT NOT NULL,
  day TEXT NOT NULL,
  in_meeting_id INTEGER REFERENCES meeting, -- the meeting that approved
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

CREATE INDEX minutes_step_by_approving ON minutes_step (in_meeting_id) WHERE in_meeting_id IS NOT NULL;

-- Minutes as they were sealed, at the first of signature and approval; each line holds the fingerprint of the one
-- before.
CREATE TABLE sealed_minutes (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting,
  number INTEGER NOT NULL,             -- the place in the register
  sealed_on TEXT NOT NULL,
  text TEXT NOT NULL,                  -- the whole text, from which other forms are made
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

-- Who sat in a meeting as the record told it when its minutes were sealed: what is told later changes nothing of it. Minutes
-- that were sealed by an earlier version have no such lines, and are read by the record of today.
CREATE TABLE sealed_composition (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting,
  is_known INTEGER NOT NULL,           -- whether somebody had entered who sits in the body
  is_attested INTEGER NOT NULL,        -- whether the record could tell of each of them that it did on that day
  seats INTEGER,                       -- vacant ones included; empty: a body without seats
  CONSTRAINT sealed_composition_is_told CHECK (is_known IN (0, 1) AND is_attested IN (0, 1)),
  CONSTRAINT sealed_composition_has_seats CHECK (seats > 0)
) STRICT;

-- One of those who were to be convened, in their order: by key, so that the name is that of the entry.
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

-- A person through whom that participant spoke on that day.
CREATE TABLE sealed_speaker (
  id INTEGER PRIMARY KEY,
  participant_id INTEGER NOT NULL REFERENCES sealed_participant,
  person_id INTEGER NOT NULL REFERENCES person
) STRICT;

CREATE INDEX sealed_speaker_by_participant ON sealed_speaker (participant_id);
CREATE INDEX sealed_speaker_by_person ON sealed_speaker (person_id);

-- A scan of the signed paper that was attached after the sealing: beside the sealed text, never it.
CREATE TABLE signed_paper (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES sealed_minutes,
  attached_on TEXT NOT NULL,
  document_path TEXT NOT NULL,
  document_sha256 TEXT NOT NULL,
  CONSTRAINT signed_paper_is_attached_once UNIQUE (meeting_id, document_sha256),
  CONSTRAINT signed_paper_day_exists CHECK (attached_on IS date(attached_on, '+0 days')),
  CONSTRAINT signed_paper_fingerprint_is_sha256 CHECK (
    length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;

-- What is mended in sealed minutes: printed with them, never written into them.
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

CREATE INDEX corrigendum_by_approving ON corrigendum (approved_in_meeting_id) WHERE approved_in_meeting_id IS NOT NULL;

-- What somebody promised to do, and by when.
CREATE TABLE action_item (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  text TEXT NOT NULL,
  owner_id INTEGER REFERENCES person,
  due_on TEXT,
  done_on TEXT,
  CONSTRAINT action_item_text_is_short CHECK (length(text) BETWEEN 1 AND 400),
  CONSTRAINT action_item_days_exist CHECK (due_on IS date(due_on, '+0 days') AND done_on IS date(done_on, '+0 days'))
) STRICT;

CREATE INDEX action_item_by_meeting ON action_item (meeting_id);
CREATE INDEX action_item_open ON action_item (due_on) WHERE done_on IS NULL;
CREATE INDEX action_item_by_owner ON action_item (owner_id) WHERE owner_id IS NOT NULL;

-- Sealed means sealed: whoever writes into the file, what sealed minutes tell does not change any more.

CREATE TRIGGER sealed_minutes_never_change BEFORE UPDATE ON sealed_minutes
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;
CREATE TRIGGER sealed_minutes_never_go BEFORE DELETE ON sealed_minutes
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

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

CREATE TRIGGER deferral_is_sealed_against_insert BEFORE INSERT ON deferral
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER deferral_is_sealed_against_update BEFORE UPDATE ON deferral
WHEN EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER deferral_is_sealed_against_delete BEFORE DELETE ON deferral
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

CREATE TRIGGER presence_interval_is_sealed_against_insert BEFORE INSERT ON presence_interval
WHEN EXISTS (SELECT 1 FROM attendance JOIN sealed_minutes ON sealed_minutes.meeting_id = attendance.meeting_id
  WHERE attendance.id = NEW.attendance_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER presence_interval_is_sealed_against_update BEFORE UPDATE ON presence_interval
WHEN EXISTS (SELECT 1 FROM attendance JOIN sealed_minutes ON sealed_minutes.meeting_id = attendance.meeting_id
  WHERE attendance.id = OLD.attendance_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER presence_interval_is_sealed_against_delete BEFORE DELETE ON presence_interval
WHEN EXISTS (SELECT 1 FROM attendance JOIN sealed_minutes ON sealed_minutes.meeting_id = attendance.meeting_id
  WHERE attendance.id = OLD.attendance_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER college_tally_is_sealed_against_insert BEFORE INSERT ON college_tally
WHEN EXISTS (SELECT 1 FROM resolution JOIN sealed_minutes ON sealed_minutes.meeting_id = resolution.meeting_id
  WHERE resolution.id = NEW.resolution_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER college_tally_is_sealed_against_update BEFORE UPDATE ON college_tally
WHEN EXISTS (SELECT 1 FROM resolution JOIN sealed_minutes ON sealed_minutes.meeting_id = resolution.meeting_id
  WHERE resolution.id = OLD.resolution_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER college_tally_is_sealed_against_delete BEFORE DELETE ON college_tally
WHEN EXISTS (SELECT 1 FROM resolution JOIN sealed_minutes ON sealed_minutes.meeting_id = resolution.meeting_id
  WHERE resolution.id = OLD.resolution_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER election_candidate_is_sealed_against_insert BEFORE INSERT ON election_candidate
WHEN EXISTS (SELECT 1 FROM election JOIN sealed_minutes ON sealed_minutes.meeting_id = election.meeting_id
  WHERE election.id = NEW.election_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER election_candidate_is_sealed_against_update BEFORE UPDATE ON election_candidate
WHEN EXISTS (SELECT 1 FROM election JOIN sealed_minutes ON sealed_minutes.meeting_id = election.meeting_id
  WHERE election.id = OLD.election_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

CREATE TRIGGER election_candidate_is_sealed_against_delete BEFORE DELETE ON election_candidate
WHEN EXISTS (SELECT 1 FROM election JOIN sealed_minutes ON sealed_minutes.meeting_id = election.meeting_id
  WHERE election.id = OLD.election_id)
BEGIN SELECT RAISE(ABORT, 'minutes_are_sealed'); END;

------------------------------------------------------------------------------------------------------------------------
-- Projects of the working groups
------------------------------------------------------------------------------------------------------------------------

-- The steps of a project's life. "notStated" is where the source does not tell.
CREATE TABLE stage (
  code TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  rank INTEGER NOT NULL,
  CONSTRAINT stage_label_is_short CHECK (length(label) BETWEEN 1 AND 60)
) STRICT;

CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  municipality TEXT,
  area TEXT,
  counts_as INTEGER NOT NULL DEFAULT 1, -- how many projects this one line speaks of
  note TEXT,
  source_id INTEGER REFERENCES source,
  verbatim TEXT,
  certainty TEXT NOT NULL,
  description TEXT
    CONSTRAINT project_description_is_short CHECK (length(description) BETWEEN 1 AND 4000),
  mission_id INTEGER REFERENCES mission,
  planned_from TEXT
    CONSTRAINT project_planned_from_exists CHECK (planned_from IS date(planned_from, '+0 days')),
  planned_until TEXT
    CONSTRAINT project_planned_until_exists CHECK (planned_until IS date(planned_until, '+0 days')),
  actual_from TEXT
    CONSTRAINT project_actual_from_exists CHECK (actual_from IS date(actual_from, '+0 days')),
  actual_until TEXT
    CONSTRAINT project_actual_until_exists CHECK (actual_until IS date(actual_until, '+0 days')),
  CONSTRAINT project_code_is_plain CHECK (length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT project_title_is_short CHECK (length(title) BETWEEN 1 AND 200),
  CONSTRAINT project_counts_as_one_or_more CHECK (counts_as BETWEEN 1 AND 100),
  CONSTRAINT project_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

-- Which working group follows a project, from when until when.
CREATE TABLE project_assignment (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  body_id INTEGER NOT NULL REFERENCES body,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  earliest_day TEXT
    CONSTRAINT project_assignment_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT project_assignment_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT project_assignment_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT project_assignment_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT project_assignment_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL))
) STRICT;

CREATE INDEX project_assignment_by_body ON project_assignment (body_id);
CREATE INDEX project_assignment_by_project ON project_assignment (project_id);

-- The stage that a project reached, and when; the line before it is thereby over.
CREATE TABLE project_stage (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  stage TEXT NOT NULL REFERENCES stage,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  earliest_day TEXT
    CONSTRAINT project_stage_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT project_stage_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT project_stage_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT project_stage_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT project_stage_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL))
) STRICT;

CREATE INDEX project_stage_by_project ON project_stage (project_id);

-- Who carries a project, takes part in it or funds it.
CREATE TABLE project_participant (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  organization_id INTEGER NOT NULL REFERENCES organization,
  role TEXT NOT NULL,
  from_day TEXT,
  until_day TEXT,
  attested_on TEXT,
  ended_on_unknown_day INTEGER NOT NULL DEFAULT 0,
  earliest_day TEXT
    CONSTRAINT project_participant_earliest_day_fits CHECK (
      earliest_day IS date(earliest_day, '+0 days')
      AND (earliest_day IS NULL OR from_day IS NULL AND earliest_day <= attested_on)),
  CONSTRAINT project_participant_role_is_known CHECK (role IN ('carrier', 'partner', 'funder')),
  CONSTRAINT project_participant_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT project_participant_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT project_participant_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT project_participant_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL))
) STRICT;

CREATE INDEX project_participant_by_project ON project_participant (project_id);
CREATE INDEX project_participant_by_organization ON project_participant (organization_id);

-- One line of news about a project.
CREATE TABLE project_note (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  day TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  CONSTRAINT project_note_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT project_note_is_short CHECK (length(text) BETWEEN 1 AND 2000)
) STRICT;

CREATE INDEX project_note_by_project ON project_note (project_id, day);

-- What is to be done next for a project, by whom and by when. Once it is done or dropped it is closed, and another stands.
CREATE TABLE project_step (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  text TEXT NOT NULL,
  owner_id INTEGER REFERENCES person,
  due_on TEXT,
  stated_on TEXT NOT NULL,
  closed_on TEXT,
  is_done INTEGER,                     -- 1: done, 0: dropped; empty while it stands
  CONSTRAINT project_step_text_is_short CHECK (length(text) BETWEEN 1 AND 400),
  CONSTRAINT project_step_days_exist CHECK (
    due_on IS date(due_on, '+0 days') AND stated_on IS date(stated_on, '+0 days')
    AND closed_on IS date(closed_on, '+0 days')),
  CONSTRAINT project_step_ends_after_start CHECK (closed_on >= stated_on),
  CONSTRAINT project_step_end_is_told CHECK (
    (closed_on IS NULL) = (is_done IS NULL) AND (is_done IS NULL OR is_done IN (0, 1)))
) STRICT;

CREATE INDEX project_step_by_project ON project_step (project_id);
CREATE INDEX project_step_by_owner ON project_step (owner_id) WHERE owner_id IS NOT NULL;

-- A point on the way of a project: planned, reached, or dropped.
CREATE TABLE project_milestone (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  text TEXT NOT NULL,
  planned_on TEXT,
  reached_on TEXT,
  dropped_on TEXT,
  stated_on TEXT                       -- when it was planned; of one that was planned while such days were kept
    CONSTRAINT project_milestone_stated_on_exists CHECK (stated_on IS date(stated_on, '+0 days')),
  CONSTRAINT project_milestone_text_is_short CHECK (length(text) BETWEEN 1 AND 200),
  CONSTRAINT project_milestone_days_exist CHECK (
    planned_on IS date(planned_on, '+0 days') AND reached_on IS date(reached_on, '+0 days')
    AND dropped_on IS date(dropped_on, '+0 days')),
  CONSTRAINT project_milestone_has_a_day CHECK (planned_on IS NOT NULL OR reached_on IS NOT NULL),
  CONSTRAINT project_milestone_ends_once CHECK (reached_on IS NULL OR dropped_on IS NULL)
) STRICT;

CREATE INDEX project_milestone_by_project ON project_milestone (project_id);

-- A meeting, a resolution or an action that is about a project.
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

-- A paper about a project, by its place on the disk and its fingerprint; the paper itself stays where it is.
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

-- Money for a project, as it was asked, granted, paid or refused. What goes to the carrier and what goes to the association
-- itself are never added together.
CREATE TABLE project_funding (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project,
  funder_id INTEGER NOT NULL REFERENCES organization,
  beneficiary_id INTEGER REFERENCES organization, -- who gets it; empty: the association itself
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
CREATE INDEX project_funding_by_beneficiary ON project_funding (beneficiary_id) WHERE beneficiary_id IS NOT NULL;

-- Something that the association measures, as its users define it.
CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  definition TEXT,
  unit TEXT NOT NULL,
  period TEXT NOT NULL,                -- counted over the year, or as it stands at its end
  addition TEXT NOT NULL,              -- how values of several projects make one
  is_active INTEGER NOT NULL DEFAULT 1,
  counted TEXT,                     -- what the record itself can count of it
  created_on TEXT                   -- of one that was entered while such days were kept
    CONSTRAINT indicator_created_on_exists CHECK (created_on IS date(created_on, '+0 days')),
  CONSTRAINT indicator_code_is_plain CHECK (length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT indicator_name_is_short CHECK (length(name) BETWEEN 1 AND 100),
  CONSTRAINT indicator_definition_is_short CHECK (length(definition) BETWEEN 1 AND 1000),
  CONSTRAINT indicator_unit_is_short CHECK (length(unit) BETWEEN 1 AND 40),
  CONSTRAINT indicator_period_is_known CHECK (period IN ('overYear', 'atYearEnd')),
  CONSTRAINT indicator_addition_is_known CHECK (addition IN ('sum', 'average', 'maximum', 'none')),
  CONSTRAINT indicator_is_active_or_not CHECK (is_active IN (0, 1)),
  CONSTRAINT indicator_count_is_known CHECK (counted IN ('emergedProjects', 'municipalities', 'signedAgreements'))
) STRICT;

-- When an indicator was not followed: nothing was asked of it then.
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

-- A year whose figures are published: they do not change any more, they are corrected.
CREATE TABLE closed_year (
  year INTEGER PRIMARY KEY,
  closed_on TEXT NOT NULL,
  author TEXT NOT NULL,
  CONSTRAINT closed_year_is_plausible CHECK (year BETWEEN 1900 AND 9999),
  CONSTRAINT closed_year_day_exists CHECK (closed_on IS date(closed_on, '+0 days'))
) STRICT;

-- What was measured for one year, in thousandths of the unit.
CREATE TABLE indicator_value (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicator,
  project_id INTEGER REFERENCES project, -- empty: of the association as a whole
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

-- A figure of a closed year that was found to be another: the published one stays beside it.
CREATE TABLE indicator_correction (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicator,
  project_id INTEGER REFERENCES project, -- empty: of the association as a whole
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

-- Closed means closed.
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

------------------------------------------------------------------------------------------------------------------------
-- The yearly report
------------------------------------------------------------------------------------------------------------------------

-- What the users write into the report of a year; its lines are paragraphs.
CREATE TABLE report_section (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  section TEXT NOT NULL,
  body_id INTEGER REFERENCES body,     -- the working group, for the word of one
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  written_on TEXT NOT NULL,
  is_accepted INTEGER NOT NULL,        -- 0: a draft made from the record
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

-- The report of a year as it was closed, from which all forms are made again.
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

-- Closed means closed.
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

------------------------------------------------------------------------------------------------------------------------
-- Dues and agreements
------------------------------------------------------------------------------------------------------------------------

-- What an adherent is asked for a year. Money is in cents.
CREATE TABLE dues (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member,
  year INTEGER NOT NULL,
  amount_cents INTEGER NOT NULL,
  called_on TEXT,
  due_on TEXT,
  exempt_reason TEXT,                  -- why nothing is asked of that adherent, and from which day on
  exempted_on TEXT,
  decided_by_id INTEGER REFERENCES resolution,
  CONSTRAINT dues_are_called_once UNIQUE (member_id, year),
  CONSTRAINT dues_year_is_plausible CHECK (year BETWEEN 1900 AND 9999),
  CONSTRAINT dues_amount_is_no_debt CHECK (amount_cents BETWEEN 0 AND 100000000),
  CONSTRAINT dues_days_exist CHECK (
    called_on IS date(called_on, '+0 days') AND due_on IS date(due_on, '+0 days')
    AND exempted_on IS date(exempted_on, '+0 days')),
  CONSTRAINT dues_exemption_is_dated CHECK ((exempt_reason IS NULL) = (exempted_on IS NULL)),
  CONSTRAINT dues_exempt_reason_is_short CHECK (length(exempt_reason) BETWEEN 1 AND 400)
) STRICT;

CREATE INDEX dues_by_year ON dues (year);

-- What was paid, each with its receipt.
CREATE TABLE dues_payment (
  id INTEGER PRIMARY KEY,
  dues_id INTEGER NOT NULL REFERENCES dues,
  day TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  method TEXT,
  receipt_number INTEGER NOT NULL UNIQUE,
  CONSTRAINT dues_payment_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT dues_payment_is_an_amount CHECK (amount_cents BETWEEN 1 AND 100000000),
  CONSTRAINT dues_payment_method_is_short CHECK (length(method) BETWEEN 1 AND 100)
) STRICT;

CREATE INDEX dues_payment_by_dues ON dues_payment (dues_id);

-- A reminder or formal notice that was sent.
CREATE TABLE dues_reminder (
  id INTEGER PRIMARY KEY,
  dues_id INTEGER NOT NULL REFERENCES dues,
  day TEXT NOT NULL,
  channel TEXT NOT NULL,
  CONSTRAINT dues_reminder_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT dues_reminder_channel_is_short CHECK (length(channel) BETWEEN 1 AND 100)
) STRICT;

CREATE INDEX dues_reminder_by_dues ON dues_reminder (dues_id);

-- An agreement by which a funder gives money to the association itself.
CREATE TABLE grant_agreement (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  funder_id INTEGER NOT NULL REFERENCES organization,
  amount_cents INTEGER,
  signed_on TEXT,
  from_day TEXT,
  until_day TEXT,
  source_id INTEGER REFERENCES source,
  certainty TEXT NOT NULL,
  CONSTRAINT grant_agreement_code_is_plain CHECK (
    length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT grant_agreement_title_is_short CHECK (length(title) BETWEEN 1 AND 200),
  CONSTRAINT grant_agreement_amount_is_no_debt CHECK (amount_cents BETWEEN 0 AND 100000000000),
  CONSTRAINT grant_agreement_days_exist CHECK (
    signed_on IS date(signed_on, '+0 days') AND from_day IS date(from_day, '+0 days')
    AND until_day IS date(until_day, '+0 days')),
  CONSTRAINT grant_agreement_ends_after_start CHECK (until_day > from_day),
  CONSTRAINT grant_agreement_certainty_is_known CHECK (certainty IN ('confirmed', 'probable', 'toConfirm'))
) STRICT;

CREATE INDEX grant_agreement_by_funder ON grant_agreement (funder_id);

-- A report that an agreement asks for.
CREATE TABLE grant_report (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES grant_agreement,
  title TEXT NOT NULL,
  due_on TEXT NOT NULL,
  sent_on TEXT,
  document_path TEXT,
  document_sha256 TEXT,
  CONSTRAINT grant_report_title_is_short CHECK (length(title) BETWEEN 1 AND 200),
  CONSTRAINT grant_report_days_exist CHECK (due_on IS date(due_on, '+0 days') AND sent_on IS date(sent_on, '+0 days')),
  CONSTRAINT grant_report_document_is_whole CHECK ((document_path IS NULL) = (document_sha256 IS NULL)),
  CONSTRAINT grant_report_fingerprint_is_sha256 CHECK (
    length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;

CREATE INDEX grant_report_by_agreement ON grant_report (agreement_id);

------------------------------------------------------------------------------------------------------------------------
-- Duties to the State and to people
------------------------------------------------------------------------------------------------------------------------

-- What was declared to the greffe: all changes of those who run the association up to a day.
CREATE TABLE declaration (
  id INTEGER PRIMARY KEY,
  declared_on TEXT NOT NULL,
  changes_until TEXT NOT NULL,
  receipt TEXT,                        -- the number of the récépissé
  document_path TEXT,
  document_sha256 TEXT,
  CONSTRAINT declaration_days_exist CHECK (
    declared_on IS date(declared_on, '+0 days') AND changes_until IS date(changes_until, '+0 days')),
  CONSTRAINT declaration_receipt_is_short CHECK (length(receipt) BETWEEN 1 AND 200),
  CONSTRAINT declaration_document_is_whole CHECK ((document_path IS NULL) = (document_sha256 IS NULL)),
  CONSTRAINT declaration_fingerprint_is_sha256 CHECK (
    length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;

-- A person's data erased on request; the certificate does not hold what was erased.
CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person,
  day TEXT NOT NULL,
  certificate TEXT NOT NULL,
  CONSTRAINT erasure_day_exists CHECK (day IS date(day, '+0 days')),
  CONSTRAINT erasure_certificate_is_short CHECK (length(certificate) BETWEEN 1 AND 20000)
) STRICT;

CREATE INDEX erasure_by_person ON erasure (person_id);

-- The copies that this file was backed up to, so that an erasure can name them.
CREATE TABLE backup_copy (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,               -- UTC
  CONSTRAINT backup_copy_path_is_short CHECK (length(path) BETWEEN 1 AND 4096)
) STRICT;

------------------------------------------------------------------------------------------------------------------------
-- Search
------------------------------------------------------------------------------------------------------------------------

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

------------------------------------------------------------------------------------------------------------------------
-- Journal
------------------------------------------------------------------------------------------------------------------------

-- Each act that was acknowledged: who, when (UTC), what; and the change itself, so that it can be taken back. This
-- table is never part of a change that it records.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,               -- the reference that the act is about (CA-2026-01, friperie-solidaire)
  summary TEXT NOT NULL,               -- one line in French; never holds contact data
  changeset BLOB,                      -- SQLite's own record of the change; empty for a final act
  undone_at TEXT,                      -- when it was taken back, if it was
  undone_after INTEGER,                -- the last act of the journal at that moment: a later one closes the way back
  CONSTRAINT journal_summary_is_short CHECK (length(summary) BETWEEN 1 AND 1000)
) STRICT;

CREATE INDEX journal_by_subject ON journal (subject);
