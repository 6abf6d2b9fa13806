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
