-- A page costs the same however many people there are: each order in which people and mails are listed has an index,
-- so that a page reads its own lines and no others.
drop index people_by_place;
create index people_of_establishment on people (establishment_id, sort_name, id);
create index people_of_department on people (department_key, sort_name, id);
create index people_left_by_name on people (sort_name, id) where left_at is not null;
-- From one department to the next, and from one way of writing it to the next, without the people in between.
create index departments_of_today on people (department_key, department) where left_at is null and department <> '';

-- The newest of each state; all of them are these side by side.
drop index mails_listed;
create index mails_of_state on mails (state, created_at desc, id desc);
-- What became of the mails to somebody.
drop index mails_of_person;
create index mails_of_person on mails (person_id, created_at desc, id desc);
-- Those of a kind that did not arrive, for whoever had them sent.
create index mails_failed on mails (kind, created_at desc, id desc) where state = 'failed';
