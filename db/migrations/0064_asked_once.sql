-- Whom people may turn to is asked once, in the profile. A name that the interview had stood in the draft, so it stays
-- there; whoever makes the policy is asked to look, as the phone and mail beside it may be somebody else's.
with said as (
  select jsonb_array_elements_text(value -> 'names') as name
  from answers
  where question = 'who-answers' and value ->> 'kind' = 'names'
), listed as (
  select array_agg(name) as names from said
), contact as (
  select concat_ws(
    case languages[1] when 'nl' then ' en ' when 'fr' then ' et ' when 'de' then ' und ' else ' and ' end,
    nullif(array_to_string(trim_array(names, 1), ', '), ''),
    names[cardinality(names)]
  ) as name
  from listed, organisation
  where names is not null
), moved as (
  update organisation set contact_name = contact.name
  from contact
  where contact_name <> contact.name
  returning 1
)
update policies set profile_changed_at = now() where exists (select from moved);

delete from answers where question = 'who-answers';
