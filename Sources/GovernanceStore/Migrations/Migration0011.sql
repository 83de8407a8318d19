-- A meeting is judged by who was known to sit in it. What is entered later without a known beginning does not reach back to
-- it, so that each of these rows keeps the line of the journal with which it was entered; those of earlier files have none,
-- and were known from the start: a value would close the way back to acts that know nothing of it.

ALTER TABLE meeting ADD COLUMN entered_with INTEGER;
ALTER TABLE membership ADD COLUMN entered_with INTEGER;
ALTER TABLE mandate ADD COLUMN entered_with INTEGER;
ALTER TABLE representative ADD COLUMN entered_with INTEGER;
ALTER TABLE partnership ADD COLUMN entered_with INTEGER;
ALTER TABLE group_member ADD COLUMN entered_with INTEGER;

-- What settled a question of the sources.
ALTER TABLE open_question ADD COLUMN answer TEXT
  CONSTRAINT open_question_answer_is_short CHECK (length(answer) BETWEEN 1 AND 1000);
