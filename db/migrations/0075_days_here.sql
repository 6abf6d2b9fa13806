-- Who leaves or begins on a day: looked up every hour, and in the list of people.
create index people_by_end on people (ends_on) where left_at is null and ends_on is not null;
create index people_by_start on people (starts_on) where left_at is null and starts_on is not null;

-- How many people of a file were gone already, by their end date.
alter table imports add column ended integer;
