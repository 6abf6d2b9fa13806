-- How often a policy is looked at again stands in words: what somebody wrote round a number of months reads on.
-- Where other words stand round the number, the number itself stays.
with months as (
  select coalesce(
    (select value -> 'chosen' ->> 0 from answers where question = 'review'),
    '12'
  ) as number
), edits as (
  update clause_edits set texts = replace(
    regexp_replace(
      texts::text,
      '(om de|tous les|every|alle) \{reviewMonths\} (maanden|mois|months|Monate)',
      '{reviewed}',
      'gi'
    ),
    '{reviewMonths}',
    number
  )::jsonb
  from months
)
update clause_changes set changes = replace(
  regexp_replace(
    changes::text,
    '(om de|tous les|every|alle) \{reviewMonths\} (maanden|mois|months|Monate)',
    '{reviewed}',
    'gi'
  ),
  '{reviewMonths}',
  number
)::jsonb
from months;
