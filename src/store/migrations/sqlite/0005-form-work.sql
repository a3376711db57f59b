-- 1 while browsers are asked for a little work before a form of signing is taken without a look.
alter table statement add column work integer not null default 0;
