-- The key that lives outside the database, by its id: the one that seals here now, and those that were left behind.
create table keyrings (
  id       text primary key check (id ~ '^[0-9a-f]{16}$'),
  since    timestamptz not null,
  ended_at timestamptz
);
create unique index keyring_of_now on keyrings ((true)) where ended_at is null;

-- Which key sealed it; nothing where an earlier version kept it, until the next start seals it.
alter table installation_keys add column sealed_by text;
alter table credentials add column totp_sealed_by text;

-- What only migrating and restoring writes.
comment on table keyrings is 'owner writes';
comment on table migrations is 'owner writes';
