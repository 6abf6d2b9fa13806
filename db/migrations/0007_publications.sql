create table publications (
  id            uuid primary key default uuidv7(),
  policy_id     uuid not null references policies,
  document      text not null check (document in ('everyone', 'corporate')),
  number        integer not null,
  material      boolean not null default true,
  summary       jsonb not null default '{}', -- what changed, per language
  open_to_all   boolean not null default false, -- the optional public version
  published_by  uuid,
  published_at  timestamptz not null,
  superseded_at timestamptz,
  unique (document, number)
);
create unique index publications_current on publications (document) where superseded_at is null;

-- Frozen for good: the application may add a row and read it, nothing else.
create table publication_texts (
  publication_id uuid not null references publications,
  language       text not null check (language in ('nl', 'fr', 'en', 'de')),
  title          text not null,
  html           text not null,  -- the policy as an article, without the page around it
  html_sha256    text not null,  -- hex; "the document": printed on the PDF and named in every signature
  content        jsonb not null, -- the same, as data: blocks and clauses with all their texts
  pdf            bytea not null,
  pdf_sha256     text not null,
  primary key (publication_id, language)
);
