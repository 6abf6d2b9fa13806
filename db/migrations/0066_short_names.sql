-- How the house is spoken of in running text, per language: { "nl": "de gemeente", "fr": "la commune" }.
alter table organisation add column short_names jsonb not null default '{}';
