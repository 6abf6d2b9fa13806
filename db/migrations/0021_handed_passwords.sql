-- This password began with a code that an owner handed over, who could have kept it: a signature given with it says so.
alter table credentials add column handed boolean not null default false;
