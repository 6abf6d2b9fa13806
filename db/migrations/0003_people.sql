create extension if not exists pg_trgm;

create table people (
  id               uuid primary key default uuidv7(),
  name             text not null,
  email            text check (email = lower(email)),
  number           text,
  establishment_id uuid references establishments,
  department       text not null default '',
  manager_id       uuid references people,
  contract         text not null default 'permanent'
    check (contract in ('permanent', 'fixed', 'agency', 'intern', 'volunteer', 'contractor')),
  language         text not null check (language in ('nl', 'fr', 'en', 'de')),
  starts_on        date,
  ends_on          date,
  left_at          timestamptz,
  created_at       timestamptz not null,
  changed_at       timestamptz not null
);
create unique index people_email on people (email);
create unique index people_number on people (number);
create index people_by_name on people (name, id);
create index people_search on people using gin (name gin_trgm_ops);
create index people_by_place on people (establishment_id, department);
create index people_by_manager on people (manager_id) where manager_id is not null;

create table person_roles (
  person_id uuid not null references people on delete cascade,
  role      text not null check (role in ('owner', 'author', 'reviewer', 'approver', 'hr', 'legal', 'case-handler',
    'communications', 'account-manager', 'spokesperson', 'coach', 'works-council', 'line-manager', 'ambassador', 'auditor')),
  primary key (person_id, role)
);
create index person_roles_by_role on person_roles (role);
