create table policies (
  id                 uuid primary key default uuidv7(),
  document           text not null unique check (document in ('everyone', 'corporate')),
  created_at         timestamptz not null,
  profile_changed_at timestamptz, -- the profile changed after somebody last looked at this draft
  profile_seen_at    timestamptz
);

-- One answer per interview question; the draft is computed from them.
create table answers (
  question    text primary key,
  value       jsonb not null,
  answered_by uuid,
  answered_at timestamptz not null
);

-- Only what people changed about the computed draft is kept.
create table clause_edits (
  policy_id  uuid not null references policies on delete cascade,
  clause     text not null, -- a library key ("15-confidentiality") or "own-<uuid>"
  presence   text check (presence in ('added', 'removed')),
  kind       text check (kind in ('rule', 'guideline')),
  block      smallint check (block between 1 and 9),
  rank       double precision, -- place within its block, where somebody moved it
  texts      jsonb not null default '{}', -- { "nl": { "title": …, "short": …, "fuller": … } }
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (policy_id, clause)
);
