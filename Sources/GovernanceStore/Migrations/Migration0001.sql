-- The association file: everything that ptce knows, in one SQLite database.
--
-- How to read this page. A TABLE is a list; each line below it is a column of that list. "REFERENCES x" means
-- "one of the lines of list x". A CHECK is a promise that the file itself keeps, whoever writes into it; each has a
-- name, so that the program can say in French which promise would have been broken.
--
-- Four habits run through the whole file:
--  * Days are written YYYY-MM-DD, hours HH:MM, both as people of the place read them on the wall.
--  * What changes over time is never overwritten. It has a first day (from_day) and a first day on which it no longer
--    held (until_day). Where the first day is unknown, attested_on is a day on which it was seen to hold; where it is
--    known to be over but not since when, ended_on_unknown_day is 1.
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

-- How to reach a person: the only place where such data is kept.
CREATE TABLE person_contact (
  person_id INTEGER PRIMARY KEY REFERENCES person,
  email TEXT,
  phone TEXT,
  postal_address TEXT
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
  CONSTRAINT membership_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT membership_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT membership_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT membership_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
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
  CONSTRAINT college_assignment_days_exist CHECK (
    from_day IS date(from_day, '+0 days') AND until_day IS date(until_day, '+0 days')
    AND attested_on IS date(attested_on, '+0 days')),
  CONSTRAINT college_assignment_has_a_day CHECK (from_day IS NOT NULL OR attested_on IS NOT NULL),
  CONSTRAINT college_assignment_ends_after_start CHECK (
    until_day > coalesce(from_day, attested_on) AND until_day > coalesce(attested_on, from_day)),
  CONSTRAINT college_assignment_end_is_told_once CHECK (
    ended_on_unknown_day IN (0, 1) AND (ended_on_unknown_day = 0 OR until_day IS NULL)),
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
  status TEXT NOT NULL,
  entered_afterwards INTEGER NOT NULL, -- 1: held before the register was kept, entered from its papers
  opened_at TEXT,
  closed_at TEXT,
  chair_id INTEGER REFERENCES person,
  recording_secretary_id INTEGER REFERENCES person,
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
-- What is still to come, or to be recorded: few among many.
CREATE INDEX meeting_planned ON meeting (day) WHERE status = 'planned';

-- What a meeting is to deal with, in order.
CREATE TABLE agenda_item (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  CONSTRAINT agenda_item_title_is_short CHECK (length(title) BETWEEN 1 AND 400),
  CONSTRAINT agenda_item_purpose_is_known CHECK (purpose IN ('forDecision', 'forInformation', 'forDiscussion'))
) STRICT;

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id);

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

-- A power of attorney for one meeting: the holder votes for the grantor.
CREATE TABLE proxy (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting,
  grantor_id INTEGER NOT NULL REFERENCES member,
  holder_id INTEGER NOT NULL REFERENCES member,
  CONSTRAINT proxy_is_given_to_another CHECK (grantor_id <> holder_id),
  CONSTRAINT proxy_is_given_once UNIQUE (meeting_id, grantor_id)
) STRICT;

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
  CONSTRAINT resolution_number_is_taken_once UNIQUE (meeting_id, number),
  CONSTRAINT resolution_text_is_short CHECK (length(text) BETWEEN 1 AND 4000),
  CONSTRAINT resolution_ballot_is_known CHECK (ballot IN ('showOfHands', 'secretBallot')),
  CONSTRAINT resolution_votes_are_counts CHECK (
    votes_for >= 0 AND votes_against >= 0 AND abstentions >= 0 AND blank >= 0 AND spoiled >= 0 AND recused >= 0),
  CONSTRAINT resolution_votes_within_voters CHECK (
    votes_for + votes_against + abstentions + blank + spoiled + recused <= present + represented),
  CONSTRAINT resolution_proclaimed_is_known CHECK (proclaimed IN ('adopted', 'rejected'))
) STRICT;

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
