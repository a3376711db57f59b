/** The rule book that `log.opened` pins by digest: what a verifier replays. A change of it is a new log. */
export const rules = `Undersigned rule book, version 1

1. Every act has an identifier of its own and is recorded once.
2. signature.recorded and signatory.listed name a frozen version of an existing statement and its manifest.
3. signature.recorded needs a statement that was opened and is not delivered: requests confirmed before the closing may be decided after it.
4. Withdrawal, exclusion, amendment, confirmation and dispute name a live act.
5. No two statement.frozen have the same statement and version.
6. A change of text marked reconfirm ends the earlier signatures; one marked editorial carries them over.
7. Counts and roll digests equal the replay.
8. statement.withdrawn ends a statement: nothing is frozen, opened, amended, recorded or listed in it any more.
9. Index 0 is log.opened with the origin and the key of the checkpoint.
`;
