-- A way back for whoever has lost theirs: handed over, and good for one time.
alter table mail_links drop constraint mail_links_purpose_check;
alter table mail_links add constraint mail_links_purpose_check check (purpose in ('sign-in', 'invitation', 'access'));
