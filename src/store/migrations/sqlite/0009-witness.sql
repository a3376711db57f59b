-- A checkpoint is shown to readers once witnesses have cosigned it, or have had their time. What each witness saw last.
alter table checkpoint add column published_at text;
update checkpoint set published_at = at;

create table witness (
  name text primary key,
  size integer not null,
  asked_at text not null,
  cosigned_at text,
  trouble text
) strict;
