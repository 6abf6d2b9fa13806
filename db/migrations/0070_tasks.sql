-- alone: what an earlier version asks, signs and mails stands in these tables, and it knows them by other names.
-- Asking people for something by a date is the same whatever it is: the rounds and requests of signing become those of
-- everything that may be asked. Ids stay, so history, receipts and links hold.
alter table signing_rounds rename to rounds;
alter table rounds rename column publication_id to thing_id;
alter table rounds drop constraint signing_rounds_publication_id_fkey;
alter index signing_rounds_of_publication rename to rounds_of_thing;
alter table rounds rename constraint signing_rounds_pkey to rounds_pkey;
alter table rounds
  add column kind       text not null default 'signing.signature',
  -- Once a year everybody is asked again, also who did it before.
  add column yearly     boolean not null default false,
  add column afresh     boolean not null default false,
  -- Nobody gets a letter about it for as long as it rests.
  add column paused_at  timestamptz,
  add column closed_for text check (closed_for in ('stopped', 'superseded'));
alter table rounds alter column kind drop default;
update rounds set closed_for = 'stopped' where closed_at is not null;
create index rounds_running on rounds (kind) where closed_at is null;
create index rounds_newest on rounds (kind, opened_at desc, id desc);

-- Where somebody stands in the figures: at an establishment, in a department, under a manager.
create table task_places (
  id               integer generated always as identity primary key,
  establishment_id uuid,
  department_key   text collate "C" not null,
  department       text not null, -- as it was first written
  manager_id       uuid,
  unique nulls not distinct (establishment_id, department_key, manager_id)
);
create index task_places_of_department on task_places (department_key);
create index task_places_of_manager on task_places (manager_id);

drop trigger signed_once on signature_requests;
drop trigger keep_earlier_request on signature_requests;
alter table signature_requests rename to tasks;
alter table tasks rename constraint signature_requests_pkey to tasks_pkey;
alter index signature_requests_of_person rename to tasks_of_person;
drop index signature_requests_open;
alter table tasks drop constraint signature_requests_state_check;
alter table tasks
  alter column round_id drop not null,
  -- What is asked outside a round; within one the round says it.
  add column kind        text,
  add column thing_id    uuid,
  add column place_id    integer references task_places,
  -- Who was asked later has a date of their own, and everybody else that of the round.
  add column own_time    boolean not null default false,
  -- More time, for this person.
  add column extended_to date,
  -- To the hour, where a day is too long.
  add column due_at      timestamptz,
  -- When a letter last named it.
  add column told_at     timestamptz,
  add column done_at     timestamptz,
  add column late        boolean,
  add column closed_for  text,
  -- How it was done, or why somebody need not: what a person wrote.
  add column note        text,
  add column passed_from uuid references tasks;

insert into task_places (establishment_id, department_key, department, manager_id)
select p.establishment_id, p.department_key, min(p.department), p.manager_id
from people p where exists (select from tasks t where t.person_id = p.id)
group by p.establishment_id, p.department_key, p.manager_id;

-- A newer version took the place of what a round was about, at the moment at which that was published.
update rounds r set closed_at = b.superseded_at, closed_for = 'superseded'
from publications b where b.id = r.thing_id and b.superseded_at is not null and r.closed_at is null;

update tasks t set
  state = case t.state when 'signed' then 'done' else t.state end,
  place_id = l.id,
  own_time = t.due_on > r.due_on,
  done_at = s.signed_at,
  late = s.late,
  closed_for = case when t.state = 'closed' then
    case when p.left_at is not null then 'left' else coalesce(r.closed_for, 'left') end end,
  told_at = m.told_at
from rounds r, people p
  join task_places l on l.establishment_id is not distinct from p.establishment_id
    and l.department_key = p.department_key and l.manager_id is not distinct from p.manager_id,
  tasks own
  left join signatures s on s.request_id = own.id
  left join (
    select thing_id, max(coalesce(sent_at, created_at)) as told_at from mails
    where kind in ('signing.invitation', 'signing.reminder') group by thing_id
  ) m on m.thing_id = own.id
where r.id = t.round_id and p.id = t.person_id and own.id = t.id;

alter table tasks
  add constraint tasks_state check (state in ('open', 'done', 'closed')),
  add constraint tasks_closed_for check (
    closed_for in ('left', 'exempt', 'passed-on', 'withdrawn', 'stopped', 'superseded')),
  add constraint tasks_closed check ((state = 'closed') = (closed_for is not null)),
  add constraint tasks_of_round check ((round_id is null) = (kind is not null and thing_id is not null)),
  -- Only what stands in a round is counted.
  add constraint tasks_counted check (round_id is null or place_id is not null);
create index tasks_open on tasks (round_id, person_id) where state = 'open';
create index tasks_done on tasks (round_id, done_at) where state = 'done';
create index tasks_let_go on tasks (round_id, person_id) where state = 'closed';
create index tasks_by_place on tasks (round_id, place_id);
create index tasks_alone on tasks (kind, thing_id) where round_id is null;
create index tasks_to_the_hour on tasks (due_at, id) where state = 'open' and due_at is not null;

alter table earlier_requests rename to earlier_tasks;
alter table earlier_tasks rename column request_id to task_id;
-- What was asked outside a round.
alter table earlier_tasks alter column round_id drop not null;
alter table signatures rename column request_id to task_id;
alter table signatures rename constraint signatures_request_id_key to signatures_task_id_key;
alter table signatures rename constraint signatures_request_id_fkey to signatures_task_id_fkey;

-- How far a round is, added up: as a whole, by establishment, by department, by manager, and what was done by day.
create table task_figures (
  round_id uuid not null references rounds,
  by       text not null check (by in ('all', 'establishment', 'department', 'manager', 'day')),
  of       text collate "C" not null,
  open     integer not null,
  done     integer not null,
  late     integer not null, -- of those done
  gone     integer not null, -- left before they did it
  exempt   integer not null,
  unmet    integer not null, -- had not when the round ended
  share    real generated always as
    (case when open + done + unmet > 0 then done::real / (open + done + unmet) end) stored,
  primary key (round_id, by, of)
);
create index task_figures_worst on task_figures (round_id, by, share, of);
create index task_figures_largest on task_figures (round_id, by, share, ((open + done + unmet)) desc, of);

-- What has to be added yet: written beside every change, so that two who do something at once never wait for each
-- other's figure; added up every minute.
create table task_deltas (
  round_id uuid not null,
  place_id integer not null,
  day      date, -- on which it was done
  open     integer not null default 0,
  done     integer not null default 0,
  late     integer not null default 0,
  gone     integer not null default 0,
  exempt   integer not null default 0,
  unmet    integer not null default 0
);
alter table task_deltas set (autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_scale_factor = 0);

-- What one task counts for.
create function task_counts(state text, closed_for text, late boolean,
  out open integer, out done integer, out late_ integer, out gone integer, out exempt integer, out unmet integer)
  language sql immutable parallel safe
  return row(
    (state = 'open')::integer, (state = 'done')::integer, (state = 'done' and coalesce(late, false))::integer,
    coalesce(closed_for = 'left', false)::integer, coalesce(closed_for = 'exempt', false)::integer,
    coalesce(closed_for in ('stopped', 'superseded'), false)::integer);

insert into task_figures (round_id, by, of, open, done, late, gone, exempt, unmet)
select t.round_id, k.by, k.of, sum(c.open), sum(c.done), sum(c.late_), sum(c.gone), sum(c.exempt), sum(c.unmet)
from tasks t join task_places l on l.id = t.place_id
cross join lateral task_counts(t.state, t.closed_for, t.late) c
cross join lateral (values ('all', ''), ('establishment', coalesce(l.establishment_id::text, '')),
  ('department', l.department_key), ('manager', coalesce(l.manager_id::text, ''))) as k (by, of)
group by t.round_id, k.by, k.of;

insert into task_figures (round_id, by, of, open, done, late, gone, exempt, unmet)
select round_id, 'day', (done_at at time zone 'Europe/Amsterdam')::date::text, 0, count(*),
  count(*) filter (where late), 0, 0, 0
from tasks where state = 'done' group by 1, 2, 3;

-- An import that is undone takes its people along, and what was asked of them.
drop function keep_earlier_request();
create function keep_earlier_task() returns trigger language plpgsql as $$
begin
  insert into earlier_tasks (task_id, round_id, person_id, due_on, state, asked_with, closed_with)
  values (old.id, old.round_id, old.person_id, old.due_on, old.state, old.asked_with, old.closed_with);
  if old.round_id is not null then
    insert into task_deltas (round_id, place_id, day, open, done, late, gone, exempt, unmet)
    select old.round_id, old.place_id, (old.done_at at time zone 'Europe/Amsterdam')::date,
      -c.open, -c.done, -c.late_, -c.gone, -c.exempt, -c.unmet
    from task_counts(old.state, old.closed_for, old.late) c;
  end if;
  return old;
end $$;
create trigger keep_earlier_task before delete on tasks for each row execute function keep_earlier_task();
create trigger done_once before update of state, due_on, asked_with, closed_with, done_at, late, closed_for on tasks
  for each row when (old.state = 'done') execute function only_once();

-- Whom somebody often asks, by name.
create table audiences (
  id         uuid primary key default uuidv7(),
  name       text not null,
  rule       jsonb not null, -- see tasks/audience/rules.ts
  made_by    uuid,
  made_at    timestamptz not null,
  changed_at timestamptz not null
);
create unique index audiences_name on audiences (lower(name));

-- A round that somebody looks at before it starts, with whom it would ask as counted then.
create table prepared_rounds (
  id          uuid primary key default uuidv7(),
  kind        text not null,
  thing_id    uuid not null,
  audience    jsonb not null,
  due_on      date not null,
  joiner_days integer not null,
  yearly      boolean not null,
  typed       jsonb not null default '{}', -- as its form was filled in
  reach       jsonb not null,
  counted_at  timestamptz not null,
  made_by     uuid,
  made_at     timestamptz not null
);
create index prepared_rounds_newest on prepared_rounds (kind, made_at desc);

-- One letter a day names all that waits. Of what stood in the outbox for somebody about one thing only the newest goes.
update mails m set state = 'dropped'
where state = 'waiting' and kind in ('signing.invitation', 'signing.reminder') and exists (
  select from mails newer where newer.person_id = m.person_id and newer.state = 'waiting'
    and newer.kind in ('signing.invitation', 'signing.reminder')
    and (newer.created_at, newer.id) > (m.created_at, m.id));
update mails set kind = 'tasks.letter' where kind in ('signing.invitation', 'signing.reminder');

comment on table rounds is 'for good, but: thing_id, due_on, paused_at, yearly, closed_at, closed_for';
comment on table tasks is 'for good, but: state, due_on, due_at, place_id, own_time, extended_to, told_at, done_at, late, closed_for, note, asked_with, closed_with, thing_id';
comment on table earlier_tasks is 'for good';
