-- How somebody pinned a clause on the two pages: as short text or as a line.
alter table clause_edits add column form text check (form in ('short', 'line'));
