/**
 * What goes from a published line. Of an organisation's line: who signed, and what proved it. Of a person's line, when
 * all is to go: the name as well; number, date, class and evidence stay, since they are counted. The log's entries
 * stay; `erasure.recorded` says that their openings are missing by right.
 */
import { keptFields, loggedScopes, type ErasureExtent } from "#domain/record/erasure.ts";
import { isCounted, type Signatory } from "#domain/signatory.ts";
import {
  dropSubjects,
  emptySource,
  keepOnly,
  markLine,
  namesOf,
  resealOpenings,
  scrubAmendments,
  scrubChanges,
  scrubLine,
  scrubSignature,
} from "#store/write-erasure/scrub.ts";
import type { Signature } from "#store/read/signatures.ts";
import { addChange } from "#store/write/changes.ts";
import { appendEntry } from "#store/write/log-entries.ts";
import { count } from "#store/write/signatories.ts";
import type { Transaction } from "#store/transaction.ts";
import { minuteOf } from "../log/open-log.ts";

export interface Forget {
  readonly line: Signatory;
  /** Null for a line that the secretariat listed. */
  readonly signature: Signature | null;
  readonly extent: ErasureExtent;
  readonly by: string;
}

export async function forgetLine(t: Transaction, command: Forget): Promise<void> {
  const { line, signature, extent, by } = command;
  const acts = [...new Set([line.act, ...(signature ? [signature.act] : [])])];
  const names = await namesOf(t, acts, [line.printed, signature?.printed ?? ""]);
  const kept = await keepOnly(t, line.act, keptFields[extent]);
  await scrubAmendments(t, acts, extent);
  await dropSubjects(t, acts);
  await resealOpenings(t, line.act, kept);
  if (signature) await scrubSignature(t, signature.act, extent);
  if (extent === "all") await forgetName(t, line, names);
  else await markLine(t, line.act, extent);
  if (line.logIndex !== null) await logErasure(t, line.act, extent);
  await addChange(t, {
    statement: line.statement,
    kind: `erased-${extent}`,
    params: { number: line.number },
    public: line.logIndex !== null,
    by,
  });
}

async function forgetName(
  t: Transaction,
  line: Signatory,
  names: ReadonlySet<string>,
): Promise<void> {
  if (isCounted(line) && line.country) await count(t, line, "country", line.country, -1);
  const source = await scrubLine(t, line);
  if (source !== null) await emptySource(t, source);
  await scrubChanges(t, { statement: line.statement, names, number: line.number });
}

/** A person who was erased from a draft's list: listed without a name, and the log says at once that none can be opened. */
export async function forgetListing(t: Transaction, act: string): Promise<void> {
  await keepOnly(t, act, new Set());
  await dropSubjects(t, [act]);
  await logErasure(t, act, "all");
}

async function logErasure(t: Transaction, act: string, extent: ErasureExtent): Promise<void> {
  for (const scope of loggedScopes[extent])
    await appendEntry(t, { v: 1, kind: "erasure.recorded", at: minuteOf(t.now), act, scope });
}
