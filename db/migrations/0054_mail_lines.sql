-- What somebody waits for has a line of its own, found by its kind, however many mails stand in the other.
create index mails_due_of_kind on mails (kind, due_at, id) where state = 'waiting';

-- Which process has a mail in hand: when it stops it puts back its own, and no other's.
alter table mails add column claimed_by uuid;

-- Why nothing goes out, where it is about us or the mail server and not about one mail. At most one row, for all nodes.
create table mail_trouble (
  one    boolean primary key default true check (one),
  what   text not null check (what in ('sender', 'sign-in', 'no-encryption', 'certificate', 'refusals', 'silence')),
  fault  text not null,
  since  timestamptz not null,
  try_at timestamptz not null -- when the next mail is tried, to see whether it has passed
);
