// Comparing two names by what differs between them, not by a score. The verdict is the same whichever name comes first.
//
// "same" may be acted on by a machine, so it needs equal words in equal order and something that identifies: a country,
// an acronym, a domain on both sides, or a word that is not common to many organisations. "possible" is for a person.
import { guard } from "./deciding/guard.ts";
import { judgeOtherEvidence, judgeTranslations } from "./deciding/other-evidence.ts";
import { judgeWords } from "./deciding/judge-words.ts";
import { parseName } from "./parse-name.ts";
import type { NameRecord, ParsedName } from "./parse-name.ts";
import { ruled, swapSides } from "./rules.ts";
import type { Verdict } from "./rules.ts";

export type { NameRecord } from "./parse-name.ts";
export type { RuleId, Verdict } from "./rules.ts";

export function compareNames(left: NameRecord, right: NameRecord): Verdict {
  return compareParsed(parseName(left), parseName(right));
}

export function compareParsed(left: ParsedName, right: ParsedName): Verdict {
  const verdict = compareOneName(left, right);
  if (verdict.verdict === "same") return verdict;
  return compareAliases(left, right, verdict);
}

function compareOneName(left: ParsedName, right: ParsedName): Verdict {
  if (left.text <= right.text) return decide(left, right);
  const verdict = decide(right, left);
  return { ...verdict, params: swapSides(verdict.params) };
}

function decide(left: ParsedName, right: ParsedName): Verdict {
  if (left.terms.length === 0 || right.terms.length === 0)
    return left.text === right.text && left.text !== "" ? ruled("generic-name") : ruled("empty");
  const verdict = judgeWords(left, right);
  if (verdict.verdict === "different") return judgeOtherEvidence(left, right) ?? verdict;
  const guarded = guard(verdict, left, right);
  if (guarded.rule !== "spelling") return guarded;
  const translated = judgeTranslations(left, right);
  return translated?.rule === "translation" ? translated : guarded;
}

/** A known other name counts as much as the name itself. Of several pairs the first by their letters is named. */
function compareAliases(left: ParsedName, right: ParsedName, verdict: Verdict): Verdict {
  const found: { same?: AliasPair; possible?: AliasPair } = {};
  for (const a of withAliases(left)) {
    for (const b of withAliases(right)) {
      if (a === left && b === right) continue;
      const { verdict: how } = compareOneName(a, b);
      if (how !== "different") found[how] = firstOf(found[how], toPair(a, b));
    }
  }
  if (found.same) return ruled("alias", found.same.params);
  return found.possible && verdict.verdict === "different"
    ? ruled("alias-possible", found.possible.params)
    : verdict;
}

interface AliasPair {
  /** The same whichever comes first. */
  readonly order: string;
  readonly params: { readonly left: string; readonly right: string };
}

function toPair(a: ParsedName, b: ParsedName): AliasPair {
  const [left, right] = [a.record.name, b.record.name];
  const order = left <= right ? `${left}\n${right}` : `${right}\n${left}`;
  return { order, params: { left, right } };
}

function firstOf(known: AliasPair | undefined, pair: AliasPair): AliasPair {
  return known && known.order <= pair.order ? known : pair;
}

const MAX_ALIASES = 20;

function withAliases(name: ParsedName): readonly ParsedName[] {
  const aliases = name.record.aliases ?? [];
  if (aliases.length === 0) return [name];
  const { aliases: _, ...record } = name.record;
  return [
    name,
    ...aliases.slice(0, MAX_ALIASES).map((alias) => parseName({ ...record, name: alias })),
  ];
}
