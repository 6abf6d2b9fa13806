create table signing_rounds (
  id             uuid primary key default uuidv7(),
  publication_id uuid not null references publications,
  audience       jsonb not null, -- { "kind": "all" } and so on: see signing/rules.ts
  due_on         date not null,
  joiner_days    integer not null default 14,
  opened_by      uuid,
  opened_at      timestamptz not null,
  closed_at      timestamptz
);
create index signing_rounds_of_publication on signing_rounds (publication_id);

create table signature_requests (
  id        uuid primary key default uuidv7(),
  round_id  uuid not null references signing_rounds,
  person_id uuid not null references people,
  due_on    date not null,
  state     text not null default 'open' check (state in ('open', 'signed', 'closed')),
  unique (round_id, person_id)
);
create index signature_requests_of_person on signature_requests (person_id);
create index signature_requests_open on signature_requests (round_id, due_on) where state = 'open';

-- Evidence. The application may add a row and read it, nothing else.
create table signatures (
  id             uuid primary key default uuidv7(),
  request_id     uuid not null unique references signature_requests,
  round_id       uuid not null references signing_rounds,
  person_id      uuid not null references people,
  person_name    text not null,
  person_number  text,
  typed_name     text not null,
  publication_id uuid not null references publications,
  language       text not null,
  html_sha256    text not null,
  pdf_sha256     text not null,
  identified_by  text not null,
  identified_at  timestamptz not null,
  due_on         date not null,
  signed_at      timestamptz not null,
  late           boolean not null
);
create index signatures_of_person on signatures (person_id, signed_at desc);
create index signatures_of_round on signatures (round_id, signed_at);
