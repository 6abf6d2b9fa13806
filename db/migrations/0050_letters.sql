-- One table of how names are written, the same as src/platform/letters. Nothing here depends on the locale of the
-- server: two installations list and find people alike.

-- Kept by what follows.
alter table people drop column search_words;
drop index people_by_name;
drop index people_by_place;

-- Lower case, without accents and what nobody sees.
create or replace function plain_letters(words text) returns text
  language sql immutable parallel safe
  return case when octet_length(words) = length(words) then lower(words collate "pg_c_utf8") else
    normalize(
      replace(replace(replace(replace(translate(
        regexp_replace(
          lower(normalize(translate(words, U&'\00b4\1ffd', ''''''), nfkd) collate "pg_c_utf8"),
          '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]',
          '', 'g'),
        'øđðłıħŧŋəɓɗƙɛɔςکیىة', 'oddlihtnebdkeoσكييه'),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
      nfc) end;

-- With two letters where a keyboard lacks one: Mueller, Aagaard, Djordje.
create function spelled_out(words text) returns text
  language sql immutable parallel safe
  return replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    lower(normalize(words, nfc) collate "pg_c_utf8"),
    'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ő', 'oe'), 'ű', 'ue'), 'ø', 'oe'), 'å', 'aa'), 'đ', 'dj'), 'ÿ', 'ij'),
    'ŋ', 'ng'), 'ə', 'a');

-- Who has no umlauts may also leave out the e that stands for them.
create function with_one_letter(words text) returns text
  language sql immutable parallel safe
  return replace(replace(replace(words, 'ae', 'a'), 'oe', 'o'), 'ue', 'u');

create function as_seen(words text) returns text
  language sql immutable parallel safe
  return regexp_replace(normalize(translate(words, U&'\00b4\1ffd', ''''''), nfkd),
    '[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g');

create function signs_to_spaces(words text) returns text
  language sql immutable parallel safe
  return regexp_replace(words,
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u0964\u0965\u1680\u2000-\u206f\u2212\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb]+',
    ' ', 'g');

-- The key under which two spellings of a department are one; between two figures what stands there counts, and what
-- has no letters or figures is its own key.
create function department_key(words text) returns text
  language sql immutable parallel safe
  return coalesce(
    nullif(regexp_replace(signs_to_spaces(plain_letters(words)), '(?<![0-9]) | (?![0-9])', '', 'g'), ''),
    plain_letters(words));

-- All the ways in which people write a name, one after the other. Most need no more than the first line.
create function spellings(name text) returns text
  language sql immutable parallel safe
  return case when octet_length(name) = length(name)
    then translate(plain_letters(name) || ' ' || with_one_letter(plain_letters(name)), '''`-', '')
    else translate(
      plain_letters(name) || ' ' || with_one_letter(plain_letters(name))
        || case when normalize(name, nfc) ~ '[äöüőűøåđÿŋəÄÖÜŐŰØÅĐŸŊƏ]' then ' ' || plain_letters(spelled_out(name)) else '' end,
      '''’‘‛ʼʻʽʾʿʹ′`-‐‑‒–—−', '') end;

-- Word by word, without the particles in lower case: "van den Berg" becomes "Berg".
create function counting_words(name text) returns text
  language sql immutable parallel safe
  return regexp_replace(
    ' ' || signs_to_spaces(translate(
      regexp_replace(name,
        '(^|[ -])(?:(?:d|l|all|dall|dell|nell|sull)[''’‘‛ʼʻʽʾʿʹ′`]|[''’‘‛ʼʻʽʾʿʹ′`][nst](?=[ -]))', '\1', 'g'),
      '''’‘‛ʼʻʽʾʿʹ′`', '')) || ' ',
    ' (?:de|den|der|des|het|te|ten|ter|tot|toe|thoe|van|vande|vanden|vander|vd|fan|aan|bij|in|op|onder|over|uit|voor|du|la|le|les|au|aux|di|da|del|della|dello|dei|degli|delle|dal|dalla|dai|lo|das|do|dos|dels|las|los|el|von|vom|zu|zum|zur|am|im|auf|aus|dem|ob|und|unter|af|av|ap|mac|mc|mag|nic|al|ul|bin|ibn|bint|ben|abu|abou|ould|ait)(?= )',
    '', 'g');

-- The key of the one order: "de Wit" stands under W and "De Wit" under D. Most names are words with a capital letter
-- and a space between them, and need no more than the first line.
create function order_key(name text) returns text
  language sql immutable parallel safe
  return case
    when name ~ '^[A-ZÀ-ÖØ-öø-ľŁ-ňŊ-ž][A-Za-zÀ-ÖØ-öø-ľŁ-ňŊ-ž]*( [A-ZÀ-ÖØ-öø-ľŁ-ňŊ-ž][A-Za-zÀ-ÖØ-öø-ľŁ-ňŊ-ž]*)*$' then plain_letters(name)
    else coalesce(
      nullif(btrim(plain_letters(counting_words(as_seen(name)))), ''),
      nullif(btrim(plain_letters(signs_to_spaces(translate(as_seen(name), '''’‘‛ʼʻʽʾʿʹ′`', '')))), ''),
      plain_letters(name)) end;

alter table people
  add column search_words text not null generated always as
    (spellings(name) || ' ' || plain_letters(coalesce(email, '') || ' ' || coalesce(number, ''))) stored,
  add column sort_name text collate "C" not null generated always as (order_key(name)) stored,
  add column department_key text collate "C" not null generated always as (department_key(department)) stored;
create index people_search on people using gin (search_words gin_trgm_ops);
create index people_by_name on people (sort_name, id);
create index people_by_place on people (establishment_id, department_key);

alter table establishments
  add column sort_name text collate "C" not null generated always as (order_key(name)) stored;
