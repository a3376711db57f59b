/**
 * Erasure: taking away what is known of a person, while the list keeps its numbers and the log keeps verifying. What
 * can be erased, how much of it, for which reason, and when time alone brings it about.
 */
import type { CommitmentField } from "../commitment.ts";
import type { ErasureScope } from "../log-entry.ts";
import type { SignatoryKind } from "../signatory.ts";
import type { Policy, StatementState } from "../statement.ts";

/** Whose data: a request or signature, a person's line that the secretariat listed, a claim, an invited address, a comment on a draft, an account of the desk. */
export const erasedThings = [
  "signature",
  "line",
  "claim",
  "invitation",
  "comment",
  "account",
] as const;
export type ErasedThing = (typeof erasedThings)[number];

/**
 * `representative`: who signed is forgotten, the line stays as printed. `all`: nothing that was told stays; a line of a
 * person keeps its number and says that its particulars were erased.
 */
export const erasureExtents = ["representative", "all"] as const;
export type ErasureExtent = (typeof erasureExtents)[number];

/** Words of the record of erasures; they are neither in the log nor public. */
export const erasureReasons = [
  "own-wish",
  "asked",
  "claim",
  "mistake",
  "court-order",
  "retention",
  "restored",
] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** Those that a person at the desk or at the command line gives. */
export const givenReasons = ["asked", "mistake", "court-order"] as const satisfies ErasureReason[];

/** An organisation's line is no personal data and stays; an unpublished request goes as a whole. */
export function decideExtent(facts: {
  readonly kind: SignatoryKind;
  readonly published: boolean;
  readonly wanted: ErasureExtent;
}): ErasureExtent {
  if (!facts.published) return "all";
  return facts.kind === "person" ? facts.wanted : "representative";
}

/** Whether the first leaves nothing for the second to do. */
export function covers(done: ErasureExtent, wanted: ErasureExtent): boolean {
  return done === "all" || wanted === "representative";
}

/** What the log says of it: what was proven goes with the person. */
export const loggedScopes: Readonly<Record<ErasureExtent, readonly ErasureScope[]>> = {
  representative: ["representative", "evidence"],
  all: ["all"],
};

/** What can still be opened afterwards. */
export const keptFields: Readonly<Record<ErasureExtent, ReadonlySet<CommitmentField>>> = {
  representative: new Set(["org", "reservation"]),
  all: new Set(),
};

/** Days after the end of signing for which particulars are kept, unless the statement says otherwise. */
export const standardKeepDays = 180;
export const mostKeepDays = 3650;

export function keepDaysOf({ keepDays }: Pick<Policy, "keepDays">): number {
  return keepDays ?? standardKeepDays;
}

/** Days for which a request that was never confirmed, or was refused or denied, is kept. */
export const requestDays = 30;

/** What the terms promised may be shortened, never stretched. */
export function mayKeepFor(days: number, promised: number | null): boolean {
  return Number.isInteger(days) && days >= 1 && days <= (promised ?? mostKeepDays);
}

/** The day from which a statement's particulars are due, `YYYY-MM-DD`; null while its signing may still go on. */
export function keptUntil(state: StatementState, since: string, keepDays: number): string | null {
  if (state !== "closed" && state !== "delivered" && state !== "withdrawn") return null;
  return new Date(Date.parse(since) + keepDays * 86_400_000).toISOString().slice(0, 10);
}
