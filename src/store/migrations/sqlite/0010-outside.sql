-- Files from outside that say something about organisations, and what they say, record by record: proposals, of which the
-- registry takes over only what a person accepts. A file is whole when it has an end.
create table outside_source (
  id text primary key,
  name text not null,
  licence text not null,
  format text not null,
  file text not null,
  digest text not null,
  by_account text not null,
  begun_at text not null,
  ended_at text,
  told text not null
) strict, without rowid;
create index outside_source_digest on outside_source (digest);

-- `facts` is what the source says; `verdict` new, same or possible, with the record of the registry that it may be about.
-- `result` is the record that took it over, `before` what that was as JSON, null when it was made new.
create table outside_proposal (
  source text not null references outside_source (id) on delete cascade,
  position integer not null,
  name text not null,
  reference text,
  facts text not null,
  verdict text not null,
  organisation text references organisation (id) on delete set null,
  rule text not null,
  params text not null,
  answer text,
  batch text,
  answered_at text,
  answered_by text,
  result text references organisation (id) on delete set null,
  before text,
  primary key (source, position)
) strict, without rowid;
create index outside_proposal_open on outside_proposal (source, answer, verdict, position);
create index outside_proposal_batch on outside_proposal (batch) where batch is not null;
create index outside_proposal_result on outside_proposal (result) where result is not null;
create index outside_proposal_organisation on outside_proposal (organisation) where organisation is not null;
