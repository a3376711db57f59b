-- Thousands of mails fall due at once when a checkpoint covers their signatures: their ids are read along the index.
drop index outbox_due;
create index outbox_due on outbox (not_before, id) where sent_at is null and bounced_at is null;
