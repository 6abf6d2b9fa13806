-- What a house chose for its wall: one poster per document. What it left as it was proposed is not kept.
create table posters (
  document   text primary key check (document in ('everyone', 'corporate')),
  titles     jsonb not null default '{}', -- { "nl": "Even denken, dan posten" }
  lines      jsonb not null, -- [{ "clause": "22-respect", "title": { "nl": "…" }, "texts": { "nl": "…" } }]
  changed_by uuid references people,
  changed_at timestamptz not null
);

-- The house rules for visitors, while they are public.
create table house_rules (
  id           smallint primary key default 1 check (id = 1),
  published_by uuid references people,
  published_at timestamptz not null
);
