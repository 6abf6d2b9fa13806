-- The library as authors know it: a draft goes on with these words until somebody takes those of a newer release.
-- One copy for the organisation, whole, so that whatever is answered later is computed from the same words.
create table kept_library (
  piece   text primary key, -- 'clauses/15-confidentiality', 'interview/photos' or 'variables'
  digest  text not null,    -- of the piece as its release read it
  content jsonb not null,
  kept_at timestamptz not null
);

-- Where a release would bring a clause into a document or let it go, and nobody has chosen yet.
create table held_clauses (
  policy_id uuid not null references policies on delete cascade,
  clause    text not null,
  stands    boolean not null, -- as it was before
  primary key (policy_id, clause)
);

-- Which clauses of the library stood in the draft after the last change, and in which release.
alter table policies add column stood jsonb;

-- A draft from before there was a copy: nobody has seen yet what this release made of it.
alter table policies add column unread boolean not null default false;
update policies set unread = true;

-- What such a draft is held against: the version in force, clause by clause and language by language.
create table words_in_force (
  policy_id uuid not null references policies on delete cascade,
  clause    text not null,
  texts     jsonb not null, -- { "nl": { "title": …, "short": …, "fuller": … } }
  settled   boolean not null default false, -- somebody chose
  primary key (policy_id, clause)
);
insert into words_in_force (policy_id, clause, texts)
select p.id, c ->> 'key', jsonb_object_agg(t.language, jsonb_build_object(
  'title', c ->> 'title', 'short', c ->> 'short', 'fuller', c ->> 'fuller'))
from policies p
join publications v on v.policy_id = p.id and v.superseded_at is null
join publication_texts t on t.publication_id = v.id
cross join jsonb_array_elements(t.content -> 'blocks') b
cross join jsonb_array_elements(b -> 'clauses') c
where c ->> 'key' not like 'own-%'
group by 1, 2;
