-- What the name engine made of the name of an organisation that asks to sign: confirming need not read it again.
alter table signature add column reading text;
