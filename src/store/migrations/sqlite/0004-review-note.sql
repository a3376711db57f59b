-- What the desk adds in its own words to a refusal: read by the signer, sealed under the key of the act.
alter table review add column note blob;
