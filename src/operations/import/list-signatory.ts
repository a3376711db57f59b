/** A line listed by the secretariat: an organisation somebody named, not a signature. */
import { signatoryValue } from "#domain/commitment.ts";
import type { Digest } from "#domain/record/digest.ts";
import type { Signatory } from "#domain/signatory.ts";
import { appendEntry, keepOpenings } from "#store/write/log-entries.ts";
import { setLogIndex } from "#store/write/signatories.ts";
import type { Transaction } from "#store/transaction.ts";
import { commitFields } from "../log/commit-fields.ts";
import { minuteOf } from "../log/open-log.ts";

export type ListedLine = Pick<
  Signatory,
  "act" | "statement" | "version" | "kind" | "printed" | "country" | "role" | "affiliation"
> & { readonly sourceDigest: string | null };

export async function logListing(
  t: Transaction,
  line: ListedLine,
  manifest: string,
): Promise<void> {
  const {
    act,
    statement,
    version,
    kind,
    printed: name,
    country,
    role,
    affiliation,
    sourceDigest,
  } = line;
  const { commit, openings } = commitFields(t, {
    org: signatoryValue({ kind, name, country, role, affiliation }),
  });
  const source = sourceDigest === null ? {} : { source: sourceDigest as Digest };
  const idx = await appendEntry(t, {
    v: 1,
    kind: "signatory.listed",
    at: minuteOf(t.now),
    act,
    statement,
    version,
    manifest: manifest as Digest,
    commit,
    ...source,
  });
  await keepOpenings(t, idx, act, openings);
  await setLogIndex(t, act, idx);
}
