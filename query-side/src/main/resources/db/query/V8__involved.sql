-- An act may show several agencies to work with the child, and more types of acts do: the projection
-- is made again from the log.
DELETE FROM casefile_act;
DELETE FROM casefile_case;
DELETE FROM casefile_agency;
ALTER TABLE casefile_act DROP COLUMN involved;
ALTER TABLE casefile_act ADD COLUMN involved text[] NOT NULL;
UPDATE projection SET position = 0 WHERE name = 'casefile';
