-- Whoever is removed takes their attempts along; without this every removal would read them all.
create index sign_in_attempts_of_person on sign_in_attempts (person_id) where person_id is not null;
