-- A file for a statement that is there already; null for a statement of its own.
alter table source_file add column target text;

-- What a person corrected in a half-done import, one act each, in order.
create table import_correction (
  source text not null references source_file (id) on delete cascade,
  seq bigint not null,
  correction text not null,
  primary key (source, seq)
);

-- An import that is being stored piece by piece; gone when it is whole.
create table import_run (
  source text primary key references source_file (id) on delete cascade,
  statement text not null references statement (id) on delete cascade,
  state text not null,
  done bigint not null,
  total bigint not null,
  by_account text not null,
  moved_at text not null
);
create unique index import_run_statement on import_run (statement);

-- A letter that asks an organisation about its listed line. The address is sealed under the invitation's own key.
create table invitation (
  id text primary key,
  statement text not null references statement (id) on delete cascade,
  act text not null,
  mailbox text not null,
  interface text not null,
  sealed bytea,
  by_account text not null,
  at text not null,
  reminders bigint not null,
  last_at text not null,
  answer text,
  answered_at text,
  claim text
);
create unique index invitation_once on invitation (act, mailbox);
create index invitation_statement on invitation (statement, at);
