-- Making a policy known: what of the kit somebody planned, did, worded anew or sent. What nobody touched has no row.
create table launch_steps (
  id         uuid primary key,
  key        text not null unique check (key ~ '^[a-z0-9-]{1,40}$'),
  planned_on date,
  done_at    timestamptz,
  done_by    uuid references people,
  texts      jsonb not null default '{}', -- { "nl": { "title": "…", "text": "…" } }
  sent_at    timestamptz
);
