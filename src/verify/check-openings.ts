// Openings against commitments: what is shown of an act is what was committed to, and the name on the list is the name
// that was signed. Openings may be withheld or erased; then that is said, not passed over.

import { opens, signatoryValue } from "#domain/commitment.ts";
import type { CommitmentField } from "#domain/commitment.ts";
import type { ErasureScope } from "#domain/log-entry.ts";
import { parseOpeningFile } from "#domain/record/opening-file.ts";
import type { IndexedOpening } from "#domain/record/opening-file.ts";
import { decodeUtf8 } from "#lib/bytes.ts";
import { formatCanonicalJson } from "#lib/canonical-json.ts";
import type { Sha256 } from "#tlog/hash.ts";
import type { ActState } from "./replay/log-state.ts";
import type { PublishedRow } from "./list/published-list.ts";
import { readAhead } from "./read-ahead.ts";
import type { ReadFile } from "./read-log.ts";
import type { Findings } from "./report.ts";

/** Acts and, where a list was given, their rows. */
export type ShownActs = ReadonlyMap<ActState, PublishedRow | null>;

const erasedFields: { readonly [scope in ErasureScope]: readonly CommitmentField[] } = {
  representative: ["rep", "mandate"],
  evidence: ["evidence"],
  all: ["org", "rep", "mandate", "reservation", "evidence"],
};

export type OpeningCheck = {
  readonly sha256: Sha256;
  readonly read: ReadFile;
  /** Entries covered by the checkpoint. */
  readonly size: number;
};

/**
 * Where a log's openings are served at all, each act that is not in dispute has its own: one that is missing without an
 * entry that says it was erased is an alarm. An erasure newer than the checkpoint cannot be seen in the log yet.
 */
export async function checkOpenings(
  { sha256, read, size }: OpeningCheck,
  acts: ShownActs,
  findings: Findings,
): Promise<void> {
  const tally = { opened: 0, withheld: 0, erased: 0, pending: 0 };
  const missing: ActState[] = [];
  const before = findings.count();
  const files = readAhead(acts, ([{ act }]) => read(`open/${act}`));
  for await (const [[act, row], bytes] of files) {
    if (act.erased.size > 0) tally.erased += 1;
    const shown = bytes ? checkAct(sha256, size, act, row, bytes, findings) : "missing";
    if (shown === "opened") tally.opened += 1;
    if (shown === "pending") tally.pending += 1;
    if (shown === "missing" && act.state === "disputed") tally.withheld += 1;
    else if (shown === "missing" && !act.erased.has("all")) missing.push(act);
  }
  if (tally.erased > 0) findings.leaveOut("particulars-erased", { count: tally.erased });
  if (tally.pending > 0) findings.leaveOut("erasures-pending", { count: tally.pending });
  if (acts.size > 0 && tally.opened === 0) findings.leaveOut("openings-not-served");
  else missing.forEach(({ act }) => findings.fail("openings", "opening-missing", { act }));
  if (tally.opened > 0 && tally.withheld > 0)
    findings.leaveOut("openings-withheld", { count: tally.withheld });
  if (tally.opened > 0 && findings.count() === before)
    findings.pass("openings", "openings-match", { count: tally.opened });
}

type Shown = "opened" | "pending" | "missing" | "wrong";

function checkAct(
  sha256: Sha256,
  size: number,
  act: ActState,
  row: PublishedRow | null,
  bytes: Uint8Array,
  findings: Findings,
): Shown {
  const file = parseOpeningFile(decodeUtf8(bytes) ?? "");
  if (file?.act !== act.act) {
    findings.fail("openings", "opening-malformed", { act: act.act });
    return "wrong";
  }
  checkEach(sha256, act, file.openings, findings);
  if (row) checkName(act, row, file.openings, findings);
  const newest = newestLine(act);
  if (file.openings.some(({ field, index }) => field === "org" && index === newest))
    return "opened";
  if (file.erased !== undefined && file.erased >= size) return "pending";
  if (file.erased === undefined || act.erased.size > 0) return "missing";
  findings.fail("openings", "erasure-not-logged", { act: act.act, index: file.erased });
  return "wrong";
}

function checkEach(
  sha256: Sha256,
  act: ActState,
  openings: readonly IndexedOpening[],
  findings: Findings,
): void {
  const erased = new Set([...act.erased].flatMap((scope) => erasedFields[scope]));
  for (const opening of openings) {
    const { field, index } = opening;
    const commitment = act.commitments.find(
      (one) => one.index === index && one.field === field,
    )?.commitment;
    if (!commitment || !opens(sha256, commitment, opening)) {
      findings.fail("openings", "opening-differs", { act: act.act, field, index });
    }
    if (erased.has(field))
      findings.fail("openings", "opening-after-erasure", { act: act.act, field });
  }
}

/** The row is what the newest commitment to the signatory's line opens to. */
function checkName(
  act: ActState,
  row: PublishedRow,
  openings: readonly IndexedOpening[],
  findings: Findings,
): void {
  const newest = newestLine(act);
  const opening = openings.find(({ field, index }) => field === "org" && index === newest);
  if (!opening) return;
  if (formatCanonicalJson(opening.value) !== textOf(row))
    findings.fail("openings", "name-differs", { number: row.number, act: act.act });
}

/** Index of the entry that last committed to the signatory's line. */
function newestLine(act: ActState): number | undefined {
  return act.commitments.findLast(({ field }) => field === "org")?.index;
}

/** The row's line as it would have been committed to; undefined when no commitment can hold it. */
function textOf({ line }: PublishedRow): string | undefined {
  try {
    return formatCanonicalJson(signatoryValue(line));
  } catch {
    return undefined;
  }
}
