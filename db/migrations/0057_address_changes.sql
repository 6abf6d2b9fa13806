-- Addresses that this very change takes away or gives, until the history tells of it and the old address hears of it.
create table address_changes (
  person_id  uuid not null references people on delete cascade,
  before     text,
  after      text,
  changed_at timestamptz not null
);

create function note_changed_address() returns trigger language plpgsql as $$
begin
  new.email_changed_at := new.changed_at;
  insert into address_changes (person_id, before, after, changed_at)
  values (new.id, old.email, new.email, new.changed_at);
  return new;
end $$;
create trigger note_changed_address before update of email on people
  for each row when (old.email is distinct from new.email)
  execute function note_changed_address();
