-- Mails to a mailbox are counted to keep strangers from filling it. A receipt goes to whoever has pressed the button in it,
-- and thousands fall due together: it need not be found by its mailbox.
drop index outbox_mailbox;
create index outbox_mailbox on outbox (mailbox, created_at) where purpose <> 'receipt';
