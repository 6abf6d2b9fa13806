-- Kept with the person, so that a search reads the words and does not make them anew for everybody.
drop index people_search;
drop function people_words(text, text, text);
alter table people add column search_words text not null
  generated always as (plain_letters(name || ' ' || coalesce(email, '') || ' ' || coalesce(number, ''))) stored;
create index people_search on people using gin (search_words gin_trgm_ops);
