-- A backup was put back: mails then wait until somebody lets them go, and roles are looked through.
create table restores (
  id                uuid primary key default gen_random_uuid(),
  backup_made_at    timestamptz not null,
  restored_at       timestamptz not null,
  reviewed_at       timestamptz,
  mails_released_at timestamptz
);
