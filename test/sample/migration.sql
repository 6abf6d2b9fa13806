create table badges (
  id         uuid primary key,
  person_id  uuid not null references people,
  given_at   timestamptz not null
);
comment on table badges is 'for good';
