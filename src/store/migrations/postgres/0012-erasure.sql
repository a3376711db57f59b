-- What was erased and, while the desk may still take it back, what will be: ids and words of fixed lists, nothing else.
create table erasure (
  subject text primary key,
  what text not null,
  scope text not null,
  statement text,
  reason text not null,
  by_account text not null,
  at text not null,
  due_at text not null,
  done_at text
);
create index erasure_due on erasure (due_at) where done_at is null;
create index erasure_done on erasure (done_at) where done_at is not null;

-- What is no longer there of a line: null, 'representative' or 'all'.
alter table signatory add column erased text;

-- Days after the end of signing for which particulars are kept.
alter table statement add column keep_days integer not null default 180;
