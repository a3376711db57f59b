-- What the registry knows of an organisation beyond its name, who changed it and why, and which pairs to ask about.
alter table organisation add column kind text;
alter table organisation add column parent text;
create index organisation_joined on organisation (joined) where joined is not null;
create index organisation_parent on organisation (parent) where parent is not null;

alter table organisation_name add column since text;
alter table organisation_name add column until text;

create table organisation_identifier (
  organisation text not null references organisation (id) on delete cascade,
  scheme text not null,
  value text not null,
  primary key (organisation, scheme, value)
) strict, without rowid;
create index organisation_identifier_value on organisation_identifier (scheme, value);

-- What was before and after are the whole record as JSON: a change is told, and undone, from them.
create table organisation_change (
  organisation text not null references organisation (id) on delete cascade,
  seq integer not null,
  at text not null,
  by_account text not null,
  kind text not null,
  reason text,
  before text,
  after text,
  primary key (organisation, seq)
) strict, without rowid;

-- Organisations entered or changed since the index was last asked for their like.
create table organisation_unread (
  organisation text primary key references organisation (id) on delete cascade
) strict, without rowid;
insert into organisation_unread (organisation) select id from organisation;

-- Pairs that a rule calls same or possible; open until a person has given a verdict. `one` < `other`.
create table organisation_pair (
  one text not null references organisation (id) on delete cascade,
  other text not null references organisation (id) on delete cascade,
  verdict text not null,
  rule text not null,
  params text not null,
  found_at text not null,
  put_off_at text,
  primary key (one, other)
) strict, without rowid;
create index organisation_pair_other on organisation_pair (other);

-- Keys are what an index is: they can be made anew from the names, and checking each of ten million against the table
-- of organisations would take most of the time that takes.
create table organisation_index (
  key text not null,
  organisation text not null,
  primary key (key, organisation)
) strict, without rowid;
insert into organisation_index select key, organisation from organisation_key;
drop table organisation_key;
alter table organisation_index rename to organisation_key;
