-- When this session last saw its person's password or second step; a mail shows neither.
alter table sessions add column proved_at timestamptz;
update sessions set proved_at = identified_at where identified_by in ('password', 'password-totp');
-- Whether the browser was asked to remember it; any other session ends for the browser when that is closed.
alter table sessions add column stays boolean not null default false;
update sessions set stays = true;
alter table sign_in_attempts add column stays boolean not null default false;

-- A secret that is not in use yet is shown in the session that began it, and in no other.
alter table credentials add column totp_begun_in uuid;
-- The half minutes of the codes that were used last. A clock that was wrong for a while then closes nothing.
alter table credentials add column totp_used_steps bigint[] not null default '{}';
update credentials set totp_used_steps = array[totp_last_step] where totp_last_step is not null;
alter table credentials drop column totp_last_step;
