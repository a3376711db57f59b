// Laying two names side by side: which words meet, how exactly, and which are left over on either side.
import type { Term } from "../parse-name.ts";
import { expansionOf, numberOf } from "../reading/words.ts";
import { closeness } from "./spelling.ts";

export type Meeting =
  | "exact"
  | "accent"
  | "variant"
  | "short"
  | "plural"
  | "slip"
  | "country"
  | "number";

export interface Alignment {
  readonly meetings: readonly { left: Term; right: Term; how: Meeting }[];
  readonly onlyLeft: readonly Term[];
  readonly onlyRight: readonly Term[];
  readonly inOrder: boolean;
}

export function align(left: readonly Term[], right: readonly Term[]): Alignment {
  const partner = left.map(() => -1);
  const taken = right.map(() => false);
  const how: Meeting[] = [];
  for (const test of [meetExactly, meetClosely]) {
    for (let i = 0; i < left.length; i++) {
      if (partner[i] !== -1) continue;
      const j = findPartner(left, right, i, taken, test);
      if (j < 0) continue;
      partner[i] = j;
      taken[j] = true;
      how[i] = test(left[i] as Term, right[j] as Term) ?? "exact";
    }
  }
  return describe(left, right, partner, taken, how);
}

type Test = (left: Term, right: Term) => Meeting | null;

/** The partner nearest to the same distance from both ends, so that repeated words meet in order. */
function findPartner(
  left: readonly Term[],
  right: readonly Term[],
  i: number,
  taken: readonly boolean[],
  test: Test,
): number {
  const term = left[i];
  if (term === undefined) return -1;
  let best = -1;
  for (let j = 0; j < right.length; j++) {
    const other = right[j];
    if (taken[j] === true || other === undefined || test(term, other) === null) continue;
    if (best < 0 || Math.abs(j - i) < Math.abs(best - i)) best = j;
  }
  return best;
}

function meetExactly(left: Term, right: Term): Meeting | null {
  if (left.plain === right.plain)
    return left.text.toLowerCase() === right.text.toLowerCase() ? "exact" : "accent";
  if (left.form === right.form) return "variant";
  if (isAnd(left) && isAnd(right)) return "variant";
  if (left.umlaut !== null && left.umlaut === right.plain) return "accent";
  if (right.umlaut !== null && right.umlaut === left.plain) return "accent";
  if (
    left.country !== null &&
    right.country !== null &&
    left.country.code === right.country.code &&
    left.country.noun === right.country.noun
  )
    return "variant";
  return null;
}

function isAnd(term: Term): boolean {
  return term.form === "&" || term.form === "and" || term.form === "und" || term.form === "et";
}

function meetClosely(left: Term, right: Term): Meeting | null {
  if (
    left.kind === "small" ||
    right.kind === "small" ||
    left.kind === "article" ||
    right.kind === "article"
  )
    return null;
  if (left.country !== null && right.country !== null)
    return left.country.code === right.country.code ? "country" : null;
  if (expansionOf(left.plain) === right.form || expansionOf(right.plain) === left.form)
    return "short";
  const [numberLeft, numberRight] = [numberOf(left.plain), numberOf(right.plain)];
  if (numberLeft !== undefined || numberRight !== undefined)
    return numberLeft === numberRight ? "number" : null;
  const close = closeness(left.form, right.form);
  if (close === "none") return null;
  return close === "slip" && left.kind === "generic" && right.kind === "generic" ? null : close;
}

function describe(
  left: readonly Term[],
  right: readonly Term[],
  partner: readonly number[],
  taken: readonly boolean[],
  how: readonly Meeting[],
): Alignment {
  const meetings: { left: Term; right: Term; how: Meeting }[] = [];
  const onlyLeft: Term[] = [];
  let last = -1;
  let inOrder = true;
  for (let i = 0; i < left.length; i++) {
    const term = left[i] as Term;
    const j = partner[i] ?? -1;
    if (j < 0) {
      onlyLeft.push(term);
      continue;
    }
    if (j < last && !isLight(term)) inOrder = false;
    if (!isLight(term)) last = j;
    meetings.push({ left: term, right: right[j] as Term, how: how[i] ?? "exact" });
  }
  return { meetings, onlyLeft, onlyRight: right.filter((_, j) => taken[j] !== true), inOrder };
}

function isLight(term: Term): boolean {
  return term.kind === "small" || term.kind === "article";
}
