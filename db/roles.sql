-- Runs after every migration. The application works as leidraad_app: it may not rewrite what is for good.
grant usage on schema public to leidraad_app;
grant select, insert, update, delete on all tables in schema public to leidraad_app;
grant usage on all sequences in schema public to leidraad_app;
revoke insert, update, delete on migrations from leidraad_app;
do $$
declare kept regclass;
begin
  for kept in
    select c.oid::regclass from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and obj_description(c.oid, 'pg_class') = 'for good'
  loop
    execute format('revoke update, delete, truncate on %s from leidraad_app', kept);
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
