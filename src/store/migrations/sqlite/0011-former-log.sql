-- Keys that the log announced after the one it was opened with, and the logs that this one followed under other names.
create table log_key (
  vkey text primary key,
  announced integer not null,
  retired integer
) strict;

create table former_log (
  first text primary key,
  origin text not null,
  size integer not null,
  opened text not null,
  closed text,
  entries integer not null,
  ended_at text not null
) strict;

create table former_checkpoint (
  first text not null,
  size integer not null,
  note text not null,
  primary key (first, size)
) strict;
