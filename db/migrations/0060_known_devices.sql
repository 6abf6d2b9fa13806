-- A browser in which somebody signed in before; it holds the token. Its tries are counted apart, so that no stranger
-- keeps its person out. One browser may know several people: a tablet on a shelf.
create table known_devices (
  token_hash bytea not null,
  person_id  uuid not null references people on delete cascade,
  device     text not null default '',
  made_at    timestamptz not null,
  seen_at    timestamptz not null,
  primary key (token_hash, person_id)
);
create index known_devices_of_person on known_devices (person_id);
create index known_devices_by_age on known_devices (seen_at);

-- The mail with a code that is next for an account, known or not: whoever asks before it leaves waits for the same one.
create table sign_in_letters (
  account text primary key, -- hash of what was typed
  id      uuid not null,
  due_at  timestamptz not null,
  turn    integer not null -- the how many-th in a row; each waits a little longer
);
create index sign_in_letters_by_age on sign_in_letters (due_at);

-- A code belongs to a mail, and is typed in any of the browsers that wait for that mail.
alter table sign_in_attempts add column letter_id uuid;
alter table sign_in_attempts add column long_code boolean not null default false;
alter table mail_links add column letter_id uuid;
update sign_in_attempts set letter_id = id;
update mail_links set letter_id = attempt_id;
alter table mail_links drop column attempt_id;
create index mail_links_of_letter on mail_links (letter_id) where letter_id is not null;
create index sign_in_attempts_of_letter on sign_in_attempts (letter_id) where letter_id is not null;

-- Tries for a person that came to nothing, counted a day long: the history says once that there were many.
create table sign_in_tries (
  person_id uuid not null references people on delete cascade,
  day       date not null,
  what      text not null check (what in ('ask', 'code', 'password', 'second-step')),
  count     integer not null default 0,
  primary key (person_id, day, what)
);
create index sign_in_tries_by_day on sign_in_tries (day);
