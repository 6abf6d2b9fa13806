-- What happened, once and for good. The application may add to it and read it, nothing else.
create table history (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  name       text not null,
  actor_kind text not null check (actor_kind in ('person', 'visitor', 'system', 'command')),
  actor_id   uuid,
  thing_kind text not null,
  thing_id   text not null,
  facts      jsonb not null default '{}'
);
create index history_of_thing on history (thing_kind, thing_id, id);

-- Counts per key and window; losing them in a crash only forgives a few attempts.
create unlogged table rate_limits (
  key        text not null,
  window_at  timestamptz not null,
  count      integer not null default 0,
  primary key (key, window_at)
);

-- Keys that the installation makes for itself: the one that signs receipts.
create table installation_keys (
  name        text primary key,
  private_key bytea not null,
  certificate bytea,
  made_at     timestamptz not null
);
