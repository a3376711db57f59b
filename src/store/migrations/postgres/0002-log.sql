-- The tree over the log's entries: its tiles, which can be computed anew, and the checkpoints that were signed.
create table log_tile (
  level bigint not null,
  idx bigint not null,
  hashes bytea not null,
  primary key (level, idx)
);

create table checkpoint (
  size bigint primary key,
  root text not null,
  note text not null,
  at text not null
);
