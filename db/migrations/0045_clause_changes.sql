-- When somebody last changed a clause's words, kind or block: a form that was opened before that does not overwrite
-- them. Moving or removing a clause does not count.
alter table clause_edits add column words_changed_at timestamptz;

-- The last change that somebody made in a document, so that it can be undone.
create table clause_changes (
  policy_id uuid not null references policies on delete cascade,
  person_id uuid not null,
  what      text not null,
  clause    text not null,
  changes   jsonb not null, -- [{ "clause": …, "before": an edit or null, "after": an edit or null }]
  made_at   timestamptz not null,
  primary key (policy_id, person_id)
);
