-- The version that is in force, so that a draft can say so; publications keep what it said.
alter table policies add column published_number integer;
