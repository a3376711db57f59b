-- The tree over the log's entries: its tiles, which can be computed anew, and the checkpoints that were signed.
create table log_tile (
  level integer not null,
  idx integer not null,
  hashes blob not null,
  primary key (level, idx)
) strict;

create table checkpoint (
  size integer primary key,
  root text not null,
  note text not null,
  at text not null
) strict;
