-- Which cards of platforms a house shows or hides otherwise than its answer in the interview says.
create table platform_choices (
  platform  text primary key check (platform ~ '^[a-z0-9-]{1,40}$'),
  shown     boolean not null,
  chosen_by uuid references people,
  chosen_at timestamptz not null
);

-- Who does a thing of the launch kit.
alter table launch_steps add column person_id uuid references people;
