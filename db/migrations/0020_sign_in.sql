-- Somebody is on the way in: a code was asked for, or a password was right and the second step is to come.
-- The browser holds the token. An unknown address makes the same row, without a person.
create table sign_in_attempts (
  id         uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  step       text not null check (step in ('code', 'second-step')),
  person_id  uuid references people on delete cascade,
  account    text not null, -- hash of what was typed: for counting tries, known address or not
  path       text not null default '/',
  tries      integer not null default 0,
  made_at    timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_attempts_by_expiry on sign_in_attempts (expires_at);

-- A code counts only in the browser that asked for it, so that a stranger cannot use up somebody's tries.
alter table mail_links add column attempt_id uuid references sign_in_attempts on delete set null;
create index mail_links_of_attempt on mail_links (attempt_id) where attempt_id is not null;
