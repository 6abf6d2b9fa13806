-- One stored form: a host in its own script, as src/platform/email-address.ts writes it. Whoever stood here with the
-- form that machines send (xn--) could not sign in with the other one any more.

-- RFC 3492; what is no such label stays as it is.
create function pg_temp.written_out(label text) returns text language plpgsql as $$
declare
  body text := substr(label, 5);
  letters int[] := '{}';
  at int := 1;
  n int := 128; i int := 0; bias int := 72; was int; w int; k int; t int; digit int; delta int;
begin
  if label !~ '^xn--[a-z0-9-]*[a-z0-9]$' then return label; end if;
  if body ~ '-' then
    at := length(body) - position('-' in reverse(body)) + 2;
    select array_agg(ascii(letter) order by o) into letters
    from regexp_split_to_table(left(body, at - 2), '') with ordinality as l (letter, o);
  end if;
  while at <= length(body) loop
    was := i; w := 1; k := 36;
    loop
      if at > length(body) then return label; end if;
      digit := ascii(substr(body, at, 1));
      digit := digit - case when digit >= 97 then 97 else 22 end;
      at := at + 1;
      i := i + digit * w;
      t := greatest(1, least(26, k - bias));
      exit when digit < t;
      w := w * (36 - t); k := k + 36;
    end loop;
    delta := (i - was) / case when was = 0 then 700 else 2 end;
    delta := delta + delta / (cardinality(letters) + 1);
    k := 0;
    while delta > 455 loop delta := delta / 35; k := k + 36; end loop;
    bias := k + 36 * delta / (delta + 38);
    n := n + i / (cardinality(letters) + 1);
    i := i % (cardinality(letters) + 1);
    letters := letters[:i] || n || letters[i + 1:];
    i := i + 1;
  end loop;
  return (select string_agg(chr(letter), '' order by o) from unnest(letters) with ordinality as l (letter, o));
exception when others then
  return label;
end $$;

create function pg_temp.in_own_script(address text) returns text language sql as $$
  select split_part(address, '@', 1) || '@' || string_agg(pg_temp.written_out(label), '.' order by o)
  from regexp_split_to_table(lower(split_part(address, '@', 2)), '\.') with ordinality as l (label, o)
$$;

-- It is the same address: nobody has to hear that it changed.
alter table people disable trigger note_changed_address;
update people p set email = pg_temp.in_own_script(email)
where email like '%xn--%'
  and not exists (select from people o where o.email = pg_temp.in_own_script(p.email));
alter table people enable trigger note_changed_address;

-- The other order in which people are sought: by family name. It begins with the first word that leads one in, and is the
-- last word where there is none.
create function family_name_first(name text) returns text
  language sql immutable parallel safe
  return regexp_replace(
    btrim(regexp_replace(name, '\s+', ' ', 'g')),
    '^(.+?) ((?:(?:de|den|der|des|het|te|ten|ter|tot|van|vande|vanden|vander|von|vom|zu|zum|zur|du|la|le|les|di|da|del|della|dos|das|el|al|ben|bin|in|op|uit|’t|''t|’s|''s) .+|[^ ]+))$',
    '\2 \1', 'i');

alter table people
  add column sort_family_name text collate "C" not null
    generated always as (order_key(family_name_first(name))) stored;
create index people_by_family_name on people (sort_family_name, id);
