-- Every line of the history says with a digest that Leidraad wrote it; the key to make one is not in the database.
-- Lines of before have none.
alter table history add column line uuid, add column digest text;

-- From time to time what stands in the history is sealed: which lines there are, what they say, and the seal before.
-- An id that no line has (its change was rolled back) stands in `absent`, so that it is no line that was taken away;
-- one that came late, from a change that took long, stands in `late` of a later seal.
create table history_seals (
  id             bigint generated always as identity primary key,
  first_id       bigint not null,
  last_id        bigint not null unique,
  lines          integer not null,
  absent         int8multirange not null,
  late           bigint[] not null default '{}',
  content_sha256 text not null,
  previous       text unique,
  digest         text not null,
  sealed_at      timestamptz not null
);

-- What had been kept when digests began: it is held as it was found then.
create table found_rows (
  kind     text not null,
  thing_id text not null,
  sha256   text not null,
  primary key (kind, thing_id)
);

-- With whom somebody was asked and let go: each time a digest of all of them stands in the history.
alter table signature_requests add column asked_with uuid, add column closed_with uuid;

-- How a request stood before it was asked anew, or before its person went with an import that was undone.
create table earlier_requests (
  request_id  uuid not null,
  round_id    uuid not null,
  person_id   uuid not null,
  due_on      date not null,
  state       text not null,
  asked_with  uuid,
  closed_with uuid
);
create function keep_earlier_request() returns trigger language plpgsql as $$
begin
  insert into earlier_requests (request_id, round_id, person_id, due_on, state, asked_with, closed_with)
  values (old.id, old.round_id, old.person_id, old.due_on, old.state, old.asked_with, old.closed_with);
  return old;
end $$;
create trigger keep_earlier_request before delete on signature_requests
  for each row execute function keep_earlier_request();

-- Every receipt that was made: the hash of its bytes, when, and with which certificate it was signed.
create table receipts (
  id                 uuid primary key,
  signature_id       uuid not null,
  language           text not null,
  sha256             text not null,
  certificate_sha256 text not null,
  made_at            timestamptz not null,
  digest             text not null
);
create index receipts_of_signature on receipts (signature_id, made_at);

-- Where the code or link went with which somebody identified themselves, as a keyed digest; null where nothing was
-- mailed. And when the address of who signed had been changed, where that was shortly before.
alter table sessions add column identified_to text;
alter table signatures add column identified_to text, add column address_changed_at timestamptz;
alter table people add column email_changed_at timestamptz;

insert into found_rows (kind, thing_id, sha256)
select 'signature', id::text, encode(sha256(convert_to(json_build_array(id, request_id, round_id, person_id,
  person_name, person_number, typed_name, publication_id, language, html_sha256, pdf_sha256, identified_by,
  identified_at at time zone 'UTC', due_on, signed_at at time zone 'UTC', late)::text, 'UTF8')), 'hex')
from signatures;

insert into found_rows (kind, thing_id, sha256)
select 'publication', id::text, encode(sha256(convert_to(json_build_array(id, policy_id, document, number, material,
  summary, open_to_all, published_by, published_at at time zone 'UTC')::text, 'UTF8')), 'hex')
from publications;

insert into found_rows (kind, thing_id, sha256)
select 'text', publication_id || ':' || language, encode(sha256(convert_to(json_build_array(publication_id, language,
  title, html_sha256, content, pdf_sha256)::text, 'UTF8')), 'hex')
from publication_texts;

insert into found_rows (kind, thing_id, sha256)
select 'round', id::text, encode(sha256(convert_to(json_build_array(id, audience, due_on, joiner_days, opened_by,
  opened_at at time zone 'UTC')::text, 'UTF8')), 'hex')
from signing_rounds;

insert into found_rows (kind, thing_id, sha256)
select 'asked', round_id::text, encode(sha256(convert_to(
  string_agg(id || ' ' || person_id || ' ' || due_on, e'\n' order by id), 'UTF8')), 'hex')
from signature_requests group by round_id;

insert into found_rows (kind, thing_id, sha256)
select 'let-go', '', encode(sha256(convert_to(string_agg(id::text, e'\n' order by id), 'UTF8')), 'hex')
from signature_requests where state = 'closed' having count(*) > 0;

-- The only changes that what people were asked, and on what, may go through.
create function only_once() returns trigger language plpgsql as $$
begin
  raise exception 'what happened once stays as it happened (%)', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger superseded_once before update of superseded_at on publications
  for each row when (old.superseded_at is not null) execute function only_once();
create trigger closed_once before update of closed_at on signing_rounds
  for each row when (old.closed_at is not null) execute function only_once();
create trigger signed_once before update on signature_requests
  for each row when (old.state = 'signed') execute function only_once();

comment on table history_seals is 'for good';
comment on table found_rows is 'for good';
comment on table earlier_requests is 'for good';
comment on table receipts is 'for good';
comment on table publications is 'for good, but: superseded_at';
comment on table signing_rounds is 'for good, but: publication_id, closed_at';
comment on table signature_requests is 'for good, but: state, due_on, asked_with, closed_with';
grant maintain on signing_rounds to leidraad_app;
