-- One row: the lock that writers take, the change counter that names the state of everything public.
create table instance (
  id integer primary key check (id = 1),
  change integer not null,
  log_size integer not null,
  origin text,
  clock text not null,
  key_check text
) strict;

create table statement (
  id text primary key,
  slug text not null unique,
  authentic text not null,
  addressee text,
  deadline text,
  admits text not null,
  publish_at text not null,
  step integer not null,
  version integer not null,
  valid_from integer not null,
  organisation_lines integer not null,
  person_lines integer not null,
  origin text not null,
  created_at text not null
) strict;

create table statement_step (
  statement text not null references statement (id) on delete cascade,
  step integer not null,
  state text not null,
  at text not null,
  by_account text not null,
  reason text,
  primary key (statement, step)
) strict, without rowid;

create table proposer (
  statement text not null references statement (id) on delete cascade,
  position integer not null,
  name text not null,
  acronym text,
  organisation text,
  primary key (statement, position)
) strict, without rowid;

create table terms (
  digest text primary key,
  body text not null,
  created_at text not null
) strict, without rowid;

create table text_version (
  statement text not null references statement (id) on delete cascade,
  version integer not null,
  change text not null,
  note text,
  created_at text not null,
  frozen_at text,
  manifest text,
  terms text,
  primary key (statement, version)
) strict, without rowid;

create table text_body (
  statement text not null,
  version integer not null,
  language text not null,
  position integer not null,
  title text,
  state text not null,
  digest text,
  size integer,
  primary key (statement, version, language),
  foreign key (statement, version) references text_version (statement, version) on delete cascade
) strict, without rowid;

-- `source` is the digest of the authentic unit this one was translated from: when it differs, the translation lags.
create table unit (
  statement text not null,
  version integer not null,
  language text not null,
  position integer not null,
  id text not null,
  kind text not null,
  text text not null,
  source text,
  primary key (statement, version, language, position),
  foreign key (statement, version, language) references text_body (statement, version, language) on delete cascade
) strict, without rowid;

create table organisation (
  id text primary key,
  country text,
  website text,
  origin text not null,
  created_at text not null,
  joined text
) strict, without rowid;

create table organisation_name (
  organisation text not null references organisation (id) on delete cascade,
  position integer not null,
  name text not null,
  language text,
  type text not null,
  folded text not null,
  primary key (organisation, position)
) strict, without rowid;
create index organisation_name_folded on organisation_name (folded);

create table organisation_domain (
  domain text not null,
  organisation text not null references organisation (id) on delete cascade,
  confirmed_at text not null,
  confirmed_by text not null,
  primary key (domain, organisation)
) strict, without rowid;
create index organisation_domain_organisation on organisation_domain (organisation);

create table organisation_key (
  key text not null,
  organisation text not null references organisation (id) on delete cascade,
  primary key (key, organisation)
) strict, without rowid;

-- What a person decided about two organisations; asked once, remembered for ever. `one` < `other`.
create table organisation_verdict (
  one text not null,
  other text not null,
  verdict text not null,
  by_account text not null,
  at text not null,
  primary key (one, other)
) strict, without rowid;

create table source_file (
  id text primary key,
  name text not null,
  digest text not null,
  bytes blob not null,
  statement text,
  account text,
  at text not null,
  work text
) strict;
create index source_file_digest on source_file (digest);

create table signatory (
  statement text not null references statement (id) on delete cascade,
  kind text not null,
  number integer not null,
  act text unique,
  printed text not null,
  folded text not null,
  name_language text,
  country text,
  role text,
  affiliation text,
  class text not null,
  reservation text,
  evidence text not null,
  signed_at text not null,
  version integer not null,
  language text,
  organisation text,
  repeats integer,
  source text,
  source_line integer,
  raw text,
  log_index integer,
  primary key (statement, kind, number)
) strict, without rowid;
create index signatory_country on signatory (statement, kind, country, number);
create index signatory_organisation on signatory (organisation);

create table withdrawal (
  act text primary key,
  at text not null,
  log_index integer
) strict, without rowid;

create table exclusion (
  act text primary key,
  at text not null,
  reason text not null,
  by_account text not null,
  log_index integer
) strict, without rowid;

-- A live dispute of a listed line; `hides` is 1 when it was proven from the organisation's own domain.
create table dispute (
  act text primary key,
  claim text not null,
  at text not null,
  hides integer not null
) strict, without rowid;

create table tally (
  statement text not null references statement (id) on delete cascade,
  kind text not null,
  facet text not null,
  key text not null,
  count integer not null,
  primary key (statement, kind, facet, key)
) strict, without rowid;

-- A request to sign. What is private is in `sealed`, under the act's own key.
create table signature (
  act text primary key,
  statement text not null references statement (id) on delete cascade,
  version integer not null,
  manifest text not null,
  language text not null,
  interface text not null,
  kind text not null,
  printed text not null,
  affiliation text,
  country text not null,
  website text,
  class text not null,
  reservation text,
  organisation text,
  confirms text,
  unsettled text,
  mailbox text not null,
  sealed blob,
  nonce text not null unique,
  held integer not null,
  requested_at text not null
) strict;
create index signature_confirms on signature (confirms) where confirms is not null;
create index signature_mailbox on signature (mailbox, statement);
create index signature_statement on signature (statement, requested_at);

create table confirmation (
  act text primary key references signature (act) on delete cascade,
  at text not null,
  evidence text not null,
  reasons text not null
) strict, without rowid;

create table denial (
  act text primary key references signature (act) on delete cascade,
  at text not null
) strict, without rowid;

-- A decision of the desk; `due_at` is when an accepted one is published, `done_at` when it was, `undone_at` when taken back.
create table review (
  act text not null references signature (act) on delete cascade,
  seq integer not null,
  decision text not null,
  reason text,
  organisation text,
  by_account text not null,
  at text not null,
  due_at text,
  done_at text,
  undone_at text,
  primary key (act, seq)
) strict, without rowid;
create index review_due on review (due_at) where done_at is null and undone_at is null and due_at is not null;

create table amendment (
  id text primary key,
  act text not null,
  what text not null,
  printed text,
  sealed blob,
  at text not null,
  decision text,
  decided_at text,
  by_account text
) strict, without rowid;
create index amendment_act on amendment (act, at);

-- "This is our organisation": somebody confirms or disputes a listed line.
create table claim (
  id text primary key,
  statement text not null references statement (id) on delete cascade,
  act text not null,
  answer text not null,
  interface text not null,
  mailbox text not null,
  sealed blob,
  nonce text not null unique,
  at text not null,
  confirmed_at text,
  evidence text,
  decision text,
  decided_at text,
  by_account text
) strict;
create index claim_act on claim (act);

create table sealed_key (
  subject text primary key,
  wrapped blob not null,
  created_at text not null
) strict, without rowid;

create table log_entry (
  idx integer primary key,
  kind text not null,
  at text not null,
  statement text,
  act text,
  bytes text not null
) strict;
create index log_entry_act on log_entry (act) where act is not null;

create table opening (
  idx integer primary key,
  act text not null,
  sealed blob not null
) strict;
create index opening_act on opening (act);

create table change_line (
  id integer primary key autoincrement,
  at text not null,
  statement text,
  kind text not null,
  params text not null,
  public integer not null,
  account text
) strict;
create index change_line_statement on change_line (statement, id);

create table outbox (
  id text primary key,
  purpose text not null,
  subject text not null,
  sealed blob,
  mailbox text not null,
  language text not null,
  created_at text not null,
  not_before text not null,
  attempts integer not null,
  last_error text,
  sent_at text,
  bounced_at text
) strict;
create index outbox_due on outbox (not_before) where sent_at is null and bounced_at is null;
create index outbox_created on outbox (created_at);
create index outbox_mailbox on outbox (mailbox, created_at);

create table token (
  hash blob primary key,
  purpose text not null,
  subject text not null,
  mailbox text,
  manifest text,
  created_at text not null,
  expires_at text not null,
  used_at text
) strict, without rowid;
create index token_subject on token (subject, purpose);

create table account (
  id text primary key,
  mailbox text not null unique,
  sealed blob not null,
  role text not null,
  created_at text not null,
  disabled_at text
) strict, without rowid;

create table session (
  hash blob primary key,
  account text not null references account (id) on delete cascade,
  created_at text not null,
  seen_at text not null,
  expires_at text not null
) strict, without rowid;
create index session_account on session (account);

insert into instance (id, change, log_size, origin, clock, key_check) values (1, 0, 0, null, '', null);
