/**
 * A correction through the private link. A name that differs only typographically is changed at once; anything more
 * goes to the desk. The old name stays visible in the change log. A mandate is private and is changed at once.
 */
import { signatoryValue } from "#domain/commitment.ts";
import { cleanLine, decideLine } from "#domain/input/printed-name.ts";
import { isRefusal, refuse, refuseForm, type Refusal } from "#domain/refusal.ts";
import { limits } from "#domain/signature.ts";
import { isCounted, type Signatory } from "#domain/signatory.ts";
import { foldForSearch } from "#names/fold.ts";
import { normaliseName } from "#names/normalise.ts";
import { amendmentsOf, findAmendment } from "#store/read/amendments.ts";
import { findSignature, type Signature } from "#store/read/signatures.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { findToken } from "#store/read/tokens.ts";
import { addChange } from "#store/write/changes.ts";
import { appendEntry, keepOpenings } from "#store/write/log-entries.ts";
import { setCountry, setPrinted } from "#store/write/signatories.ts";
import { addAmendment, decideAmendmentRow, setParticulars } from "#store/write/signatures.ts";
import type { Transaction } from "#store/transaction.ts";
import { commitFields } from "../log/commit-fields.ts";
import { minuteOf } from "../log/open-log.ts";
import { lineOf } from "./line-of.ts";

export interface Amend {
  readonly token: string;
  readonly printed?: string;
  readonly mandate?: string;
}

/** Corrections of one entry that may wait for the desk at once. */
const mostWaiting = 3;

export async function amendSignature(
  t: Transaction,
  command: Amend,
): Promise<{ act: string; state: "done" | "waits" } | Refusal> {
  const token = await findToken(t, command.token, "mine", t.now);
  if (isRefusal(token)) return token;
  const signature = await findSignature(t, token.subject);
  const line = signature && (await lineOf(t, signature));
  if (!signature || !line) return refuse("signature-not-published");
  if (line.withdrawnAt || line.excluded) return refuse("signature-withdrawn");
  if (command.mandate !== undefined)
    return amendMandate(t, signature, line, cleanLine(command.mandate));
  return amendName(t, signature, line, cleanLine(command.printed ?? ""));
}

async function amendMandate(
  t: Transaction,
  signature: Signature,
  line: Signatory,
  mandate: string,
): Promise<{ act: string; state: "done" } | Refusal> {
  const problem = decideLine(mandate, { field: "mandate", required: true, most: limits.mandate });
  if (problem) return refuseForm([problem]);
  if (!signature.particulars) return refuse("signature-unknown");
  await setParticulars(t, signature.act, { ...signature.particulars, mandate });
  await addAmendment(t, {
    act: line.act,
    what: "mandate",
    printed: null,
    mandate: null,
    decision: "accepted",
  });
  const { commit, openings } = commitFields(t, { mandate });
  const idx = await appendEntry(t, {
    v: 1,
    kind: "signature.amended",
    at: minuteOf(t.now),
    act: line.act,
    what: "mandate",
    commit,
  });
  await keepOpenings(t, idx, line.act, openings);
  return { act: signature.act, state: "done" };
}

async function amendName(
  t: Transaction,
  signature: Signature,
  line: Signatory,
  printed: string,
): Promise<{ act: string; state: "done" | "waits" } | Refusal> {
  const problem = decideLine(printed, {
    field: "organisation",
    required: true,
    most: limits.organisation,
    name: true,
  });
  if (problem) return refuseForm([problem]);
  if (printed === line.printed) return refuse("nothing-changed");
  const typographic = normaliseName(printed) === normaliseName(line.printed);
  const waiting = (await amendmentsOf(t, line.act)).filter(({ decision }) => decision === null);
  if (!typographic && waiting.length >= mostWaiting)
    return refuse("corrections-wait", { count: waiting.length });
  await addAmendment(t, {
    act: line.act,
    what: "name",
    printed,
    mandate: null,
    decision: typographic ? "accepted" : null,
  });
  if (typographic) await renameLine(t, line, printed, "representative");
  return { act: signature.act, state: typographic ? "done" : "waits" };
}

export async function decideAmendment(
  t: Transaction,
  command: { by: string; id: string; accept: boolean },
): Promise<{ id: string } | Refusal> {
  const amendment = await findAmendment(t, command.id);
  const line = amendment && (await signatoryByAct(t, amendment.act));
  if (!amendment || !line || amendment.printed === null) return refuse("signature-unknown");
  if (amendment.decision)
    return refuse("review-decided", {
      by: "",
      at: amendment.decidedAt ?? "",
      decision: amendment.decision,
    });
  if (command.accept && (line.withdrawnAt || line.excluded)) return refuse("signature-withdrawn");
  await decideAmendmentRow(t, command.id, command.accept ? "accepted" : "refused", command.by);
  if (command.accept) await renameLine(t, line, amendment.printed, command.by);
  return { id: command.id };
}

/** A line that is not in the log yet is nobody's business but the desk's. */
export async function renameLine(
  t: Transaction,
  line: Signatory,
  printed: string,
  by: string,
): Promise<void> {
  await setPrinted(t, line.act, printed, foldForSearch(printed));
  if (line.logIndex !== null) await logName(t, line, printed);
  await addChange(t, {
    statement: line.statement,
    kind: "renamed",
    params: { number: line.number, before: line.printed, name: printed },
    public: line.logIndex !== null,
    by,
  });
}

/** What the secretariat listed, by a newer copy of the list: name and country; a country that it does not say stays. */
export async function correctLine(
  t: Transaction,
  line: Signatory,
  now: { readonly printed: string; readonly country: string | null },
  by: string,
): Promise<void> {
  const country = now.country ?? line.country;
  const moved = { ...line, country };
  if (country !== null && country !== line.country) {
    await setCountry(t, line, country, isCounted(line));
    if (line.logIndex !== null && now.printed === line.printed)
      await logName(t, moved, line.printed);
    await addChange(t, {
      statement: line.statement,
      kind: "line-country",
      params: { number: line.number, name: line.printed, country },
      public: line.logIndex !== null,
      by,
    });
  }
  if (now.printed !== line.printed) await renameLine(t, moved, now.printed, by);
}

async function logName(t: Transaction, line: Signatory, printed: string): Promise<void> {
  const { kind, country, role, affiliation, act } = line;
  const { commit, openings } = commitFields(t, {
    org: signatoryValue({ kind, name: printed, country, role, affiliation }),
  });
  const idx = await appendEntry(t, {
    v: 1,
    kind: "signature.amended",
    at: minuteOf(t.now),
    act,
    what: "name",
    commit,
  });
  await keepOpenings(t, idx, act, openings);
}
