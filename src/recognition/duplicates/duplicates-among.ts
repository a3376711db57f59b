// Entries of one list that are the same signatory, or may be. Organisations are judged by the names engine; persons only
// by their whole name, and without the same office or affiliation the answer is a question.

import { editDistance } from "#names/deciding/spelling.ts";
import { findDuplicates } from "#names/find-duplicates.ts";
import type { RecognisedDuplicate, RecognisedSignatory } from "../recognised-statement.ts";
import { nearPersons } from "./near-persons.ts";
import { fold } from "../rows/tidy.ts";

/** Duplicates by position, 1-based, in the order of the list. */
export function duplicatesAmong(
  signatories: readonly RecognisedSignatory[],
): RecognisedDuplicate[] {
  const organisations = signatories.filter(({ kind }) => kind === "organisation");
  const persons = signatories.filter(({ kind }) => kind === "person");
  return [
    ...sameOrganisations(organisations),
    ...samePersons(persons),
    ...nearPersons(persons),
  ].toSorted(byPosition);
}

function sameOrganisations(signatories: readonly RecognisedSignatory[]): RecognisedDuplicate[] {
  const shared = sharedTails(signatories);
  const records = signatories.map((signatory) => {
    const name = judgedName(signatory, shared);
    return signatory.country === undefined ? { name } : { name, country: signatory.country };
  });
  const found = findDuplicates(records).filter(
    ({ positions: [one, other], verdict, rule }) =>
      verdict !== "possible" ||
      rule !== "spelling" ||
      isSlip(signatories[one]?.name ?? "", signatories[other]?.name ?? ""),
  );
  return found.map(({ positions: [one, other], verdict, rule, params }) => ({
    positions: [signatories[one]?.position ?? 0, signatories[other]?.position ?? 0],
    verdict,
    rule,
    params,
  }));
}

/**
 * Who makes a list sees both names in it: only what the eye passes over is asked about, one letter, or two of a long name.
 * "Peace Guild" and "Peace Guard" are two.
 */
function isSlip(one: string, other: string): boolean {
  const [left, right] = [lettersOf(one), lettersOf(other)];
  const allowed = Math.min(left.length, right.length) >= 16 ? 2 : 1;
  return editDistance(left, right, allowed) <= allowed;
}

function lettersOf(name: string): string {
  return fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** As printed, but without what stands behind a dash where it is no part of the name: another body, the place of many. */
function judgedName(
  { printed, name, acronym }: RecognisedSignatory,
  shared: ReadonlySet<string>,
): string {
  const followed = acronym !== undefined && /[)）]\s*[-–—]\s*\S/u.test(printed);
  if (followed) return `${name} (${acronym})`;
  return shared.has(tailOf(printed)) ? printed.replace(tailSign, "") : printed;
}

const tailSign = /\s+[-–—]\s*\p{Lu}[\p{L}\p{N}]{1,9}$/u;

function tailOf(printed: string): string {
  return fold(tailSign.exec(printed)?.[0] ?? "");
}

/** Short tails behind a dash that three and more entries have in common. */
function sharedTails(signatories: readonly RecognisedSignatory[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { printed } of signatories) {
    const tail = tailOf(printed);
    if (tail !== "") counts.set(tail, (counts.get(tail) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([tail]) => tail));
}

function samePersons(signatories: readonly RecognisedSignatory[]): RecognisedDuplicate[] {
  const first = new Map<string, RecognisedSignatory>();
  const found: RecognisedDuplicate[] = [];
  for (const person of signatories) {
    const key = fold(person.name)
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, person);
    else found.push(pairOf(earlier, person));
  }
  return found;
}

function pairOf(one: RecognisedSignatory, other: RecognisedSignatory): RecognisedDuplicate {
  const detail = ({ role, affiliation }: RecognisedSignatory): string =>
    fold(`${role ?? ""} ${affiliation ?? ""}`).trim();
  const same = detail(one) !== "" && detail(one) === detail(other);
  const rule = one.name === other.name ? "identical" : "typography";
  return {
    positions: [one.position, other.position],
    verdict: same ? "same" : "possible",
    rule: same ? rule : "person-same-name",
    params: {},
  };
}

function byPosition(
  { positions: one }: RecognisedDuplicate,
  { positions: other }: RecognisedDuplicate,
): number {
  return one[0] - other[0] || one[1] - other[1];
}
