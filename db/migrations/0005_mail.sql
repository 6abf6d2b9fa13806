-- The outbox. A row says which mail is due to whom; its text is written when it is sent, so no link or code rests here.
create table mails (
  id         uuid primary key default uuidv7(),
  once_key   text not null unique,
  kind       text not null,
  person_id  uuid references people on delete cascade,
  address    text, -- only where the receiver is not (yet) a person
  language   text not null,
  thing_id   uuid,
  state      text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'dropped')),
  attempts   integer not null default 0,
  due_at     timestamptz not null,
  created_at timestamptz not null,
  claimed_at timestamptz,
  sent_at    timestamptz,
  fault      text
);
create index mails_due on mails (due_at, id) where state = 'waiting';
create index mails_claimed on mails (claimed_at) where state = 'sending';
create index mails_listed on mails (created_at desc, id desc);
create index mails_of_person on mails (person_id);
