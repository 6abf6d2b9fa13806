-- The logo as mails show it: a small picture that every mail program draws. Made when a logo is uploaded; before that,
-- and without a logo, the first letter of the name stands there.
alter table organisation add column logo_mail bytea;
