-- When a backup was put back, and what an owner has looked at since: what was taken away after the backup was made
-- stands in no history any more.
create table restores (
  id                uuid primary key default gen_random_uuid(),
  backup_made_at    timestamptz not null,
  restored_at       timestamptz not null,
  reviewed_at       timestamptz, -- who has which role
  mails_released_at timestamptz
);
