-- Who types "zoe" finds Zoë: names, addresses and numbers are searched without case and accents.
create function plain_letters(words text) returns text
  language sql immutable parallel safe
  return translate(lower(words),
    'àáâãäåāăąçćčďđèéêëēęěğģìíîïīįıķĺļľłñńņňòóôõöøőŕřśşšșťţțùúûüūůűųŵýÿŷźżž’',
    'aaaaaaaaacccddeeeeeeeggiiiiiiikllllnnnnooooooorrsssstttuuuuuuuuwyyyzzz''');

create function people_words(name text, email text, number text) returns text
  language sql immutable parallel safe
  return plain_letters(name || ' ' || coalesce(email, '') || ' ' || coalesce(number, ''));

drop index people_search;
create index people_search on people using gin (people_words(name, email, number) gin_trgm_ops);
