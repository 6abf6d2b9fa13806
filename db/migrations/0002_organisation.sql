create table organisation (
  id            smallint primary key default 1 check (id = 1),
  name          text not null,
  sector        text not null default 'other',
  accent        text not null default '#0e5a57' check (accent ~ '^#[0-9a-f]{6}$'),
  logo          bytea,
  logo_type     text check (logo_type in ('png', 'svg')),
  core_values   jsonb not null default '{}', -- { "nl": ["eerlijk", "gastvrij"], "fr": [] }
  languages     text[] not null default '{nl}',
  contact_name  text not null default '',
  contact_email text not null default '',
  contact_phone text not null default '',
  claimed_at    timestamptz not null,
  changed_at    timestamptz not null
);

-- The one-time link with which somebody claims a new installation.
create table setup_links (
  token_hash bytea primary key,
  made_at    timestamptz not null,
  used_at    timestamptz
);

create table establishments (
  id          uuid primary key default uuidv7(),
  name        text not null,
  country     text not null check (country in ('NL', 'BE')),
  region      text not null check (region in ('nl', 'be-flanders', 'be-wallonia', 'be-brussels', 'be-german')),
  headcount   integer check (headcount >= 0),
  body        text not null default 'none' check (body in ('none', 'works-council', 'union')),
  body_name   text not null default '',
  created_at  timestamptz not null
);
create unique index establishments_name on establishments (lower(name));

create table spokespersons (
  id       uuid primary key default uuidv7(),
  name     text not null,
  topic    text not null default '',
  email    text not null default '',
  phone    text not null default '',
  position integer not null default 0
);
