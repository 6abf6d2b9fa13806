-- Most names are plain already, and an import of a hundred thousand people asks this of each.
create or replace function plain_letters(words text) returns text
  language sql immutable parallel safe
  return case when octet_length(words) = length(words) then lower(words) else translate(lower(words),
    'àáâãäåāăąçćčďđèéêëēęěğģìíîïīįıķĺļľłñńņňòóôõöøőŕřśşšșťţțùúûüūůűųŵýÿŷźżž’',
    'aaaaaaaaacccddeeeeeeeggiiiiiiikllllnnnnooooooorrsssstttuuuuuuuuwyyyzzz''') end;

-- Who is new with an import, ten thousand to a row: they have no before.
create table import_added (
  import_id uuid not null references imports on delete cascade,
  ids       uuid[] not null
);
create index import_added_of_import on import_added (import_id);
delete from import_changes where kind = 'added';
alter table import_changes
  drop constraint import_changes_kind_check,
  add constraint import_changes_kind_check check (kind in ('changed', 'gone')),
  alter column before set not null;

-- So that a large import can tell the planner what it brought.
grant maintain on people, person_roles to leidraad_app;
