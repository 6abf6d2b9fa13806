-- A session is known by the hash of its token; the token itself lives in the cookie only.
create table sessions (
  id            uuid primary key default uuidv7(),
  token_hash    bytea not null unique,
  person_id     uuid not null references people on delete cascade,
  identified_by text not null check (identified_by in ('mail-link', 'handed-link', 'mail-code', 'handed-code', 'password', 'password-totp')),
  identified_at timestamptz not null,
  device        text not null default '',
  created_at    timestamptz not null,
  seen_at       timestamptz not null,
  expires_at    timestamptz not null
);
create index sessions_of_person on sessions (person_id);
create index sessions_by_expiry on sessions (expires_at);

-- A personal way in that travels by mail: a link, and for signing in a six-digit code as well.
create table mail_links (
  id          uuid primary key default uuidv7(),
  token_hash  bytea not null unique,
  code_hash   bytea,
  person_id   uuid not null references people on delete cascade,
  purpose     text not null check (purpose in ('sign-in', 'invitation')),
  path        text not null default '/',
  attempts    integer not null default 0,
  handed      boolean not null default false, -- read in the outbox by an owner and handed over
  made_at     timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz
);
create index mail_links_of_person on mail_links (person_id, made_at);
create index mail_links_by_expiry on mail_links (expires_at);

create table credentials (
  person_id       uuid primary key references people on delete cascade,
  password_hash   text,
  totp_secret     text,
  totp_enabled_at timestamptz,
  totp_last_step  bigint, -- a code works once
  changed_at      timestamptz not null
);

create table recovery_codes (
  person_id uuid not null references people on delete cascade,
  code_hash bytea not null,
  used_at   timestamptz,
  primary key (person_id, code_hash)
);
