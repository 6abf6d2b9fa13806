-- A file of people on its way into the directory: looked at first, then imported as one change.
create table imports (
  id         uuid primary key default uuidv7(),
  state      text not null check (state in ('columns', 'preview', 'waiting', 'running', 'stopped', 'done', 'undone')),
  file_name  text not null,
  header     jsonb not null default '[]', -- the columns of the file, each with some values: to choose by hand what they mean
  mapping    jsonb not null default '{}', -- { "name": 0, "email": 3 }
  preview    jsonb,                       -- the figures of the preview
  choices    jsonb not null default '{}', -- what the person ticked
  fault      jsonb,                       -- why it did not go on: a refusal
  attempt    integer not null default 0,  -- a run that was lost must not finish after the one that took its place
  made_by    uuid,
  made_at    timestamptz not null,
  applied_at timestamptz,
  added      integer,
  changed    integer,
  gone       integer
);
create index imports_applied on imports (applied_at desc) where applied_at is not null;

-- Kept as long as somebody is looking at the preview, no longer than a day.
create table import_files (
  import_id uuid primary key references imports on delete cascade,
  bytes     bytea not null
);
alter table import_files alter column bytes set storage external;

-- The preview, line by line, so that a page of it costs the same in a file of ten and of a hundred thousand.
create table import_lines (
  import_id uuid not null references imports on delete cascade,
  kind      text not null check (kind in ('fault', 'added', 'changed', 'gone')),
  position  integer not null,
  line      jsonb not null,
  primary key (import_id, kind, position)
);

-- Written beside the import's own transaction, so that others see how far it is.
create table import_progress (
  import_id uuid primary key references imports on delete cascade,
  step      text not null,
  done      integer not null default 0,
  total     integer not null default 0,
  beat_at   timestamptz not null
);

-- How people were before the last import, so that it can be undone.
create table import_changes (
  import_id uuid not null references imports on delete cascade,
  person_id uuid not null,
  kind      text not null check (kind in ('added', 'changed', 'gone')),
  before    jsonb, -- the row of people; null for somebody who is new
  roles     text[],
  primary key (import_id, person_id)
);

-- What was asked of somebody goes with them where an import is undone; a signature keeps its person for good.
alter table signature_requests
  drop constraint signature_requests_person_id_fkey,
  add constraint signature_requests_person_id_fkey foreign key (person_id) references people on delete cascade;
