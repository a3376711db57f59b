-- What readers of a circulating draft say about it. The words and who says them are sealed under the comment's own key.
create table comment (
  id text primary key,
  statement text not null references statement (id) on delete cascade,
  language text not null,
  unit text,
  sealed blob not null,
  nonce text not null unique,
  at text not null,
  settled_at text,
  by_account text
) strict;
create index comment_statement on comment (statement, at);
