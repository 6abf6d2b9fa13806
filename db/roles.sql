-- Runs after every migration, and sets anew what the application may do, whatever it could before: it works as
-- leidraad_app. A table says itself, in its comment, what of that is withheld.
revoke insert, update, delete, truncate, references, trigger on all tables in schema public from leidraad_app;
revoke create on schema public from public, leidraad_app;
grant usage on schema public to leidraad_app;
grant select, insert, update, delete on all tables in schema public to leidraad_app;
grant usage on all sequences in schema public to leidraad_app;
do $$
declare
  withheld record;
begin
  for withheld in
    select c.oid::regclass as name, rule.rights
    from pg_class c join (values
      ('for good', 'update, delete, truncate'),
      ('owner writes', 'insert, update, delete, truncate')
    ) as rule (comment, rights) on rule.comment = obj_description(c.oid, 'pg_class')
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  loop
    execute format('revoke %s on %s from leidraad_app', withheld.rights, withheld.name);
  end loop;
end $$;
-- Evidence changes in the columns that its table names, and in no other.
do $$
declare kept record;
begin
  for kept in
    select c.oid::regclass as name, split_part(obj_description(c.oid, 'pg_class'), 'for good, but: ', 2) as changing
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and obj_description(c.oid, 'pg_class') like 'for good, but: %'
  loop
    execute format('revoke update, delete, truncate on %s from leidraad_app', kept.name);
    execute format('grant update (%s) on %s to leidraad_app', kept.changing, kept.name);
  end loop;
end $$;
-- What was found when digests began came with a migration, and nobody finds more.
revoke insert on found_rows from leidraad_app;
