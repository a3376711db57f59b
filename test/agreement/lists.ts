/** The list of each statement: numbers without gaps, tallies that equal a recount, nobody counted twice. */
import { standing, type Signatory, type Standing } from "#domain/signatory.ts";
import type { Evidence } from "#domain/evidence.ts";
import type { Everything } from "./everything.ts";

type Line = Everything["signatory"][number];

export function checkLists(all: Everything): string[] {
  return all.statement.flatMap((statement) => {
    const lines = all.signatory.filter((line) => line.statement === statement.id);
    const organisations = lines.filter((line) => line.kind === "organisation");
    const persons = lines.filter((line) => line.kind === "person");
    return [
      ...checkNumbers(organisations, statement.organisation_lines),
      ...checkNumbers(persons, statement.person_lines),
      ...checkTallies(all, statement.id, "organisation", organisations),
      ...checkTallies(all, statement.id, "person", persons),
      ...checkRepeats(lines),
      ...checkOnce(all, organisations),
      ...checkSteps(all, statement),
    ];
  });
}

/** What a line is now, by the domain's own rule over the records about it. */
export function standingOf(all: Everything, line: Line): Standing {
  const statement = all.statement.find(({ id }) => id === line.statement);
  const withdrawal = all.withdrawal.find(({ act }) => act === line.act);
  const exclusion = all.exclusion.find(({ act }) => act === line.act);
  const facts: Pick<
    Signatory,
    "repeats" | "withdrawnAt" | "excluded" | "hidden" | "evidence" | "lapsed"
  > = {
    repeats: line.repeats,
    withdrawnAt: withdrawal?.at ?? null,
    excluded: exclusion ? { at: exclusion.at, reason: exclusion.reason } : null,
    hidden: all.dispute.some(({ act, hides }) => act === line.act && hides === 1),
    evidence: line.evidence as Evidence,
    lapsed: line.version < (statement?.valid_from ?? 0),
  };
  return standing(facts);
}

function checkNumbers(lines: readonly Line[], counted: number): string[] {
  const numbers = lines.map(({ number }) => number).toSorted((a, b) => a - b);
  const dense = numbers.every((number, index) => number === index + 1);
  return dense && numbers.length === counted
    ? []
    : [`numbers ${numbers.join()} where the statement counts ${counted} lines`];
}

function checkTallies(
  all: Everything,
  statement: string,
  kind: string,
  lines: readonly Line[],
): string[] {
  const recounted = recount(all, lines);
  const kept = all.tally.filter((row) => row.statement === statement && row.kind === kind);
  const found = new Map(
    kept
      .filter(({ facet, count }) => facet !== "day" && count !== 0)
      .map(({ facet, key, count }) => [`${facet} ${key}`, count]),
  );
  const days = kept.filter(({ facet }) => facet === "day");
  const overDays = days.reduce((sum, { count }) => sum + count, 0);
  const live = lines.filter((line) => isLive(standingOf(all, line))).length;
  return [
    ...(sameCounts(found, recounted)
      ? []
      : [`tallies of ${kind}s are ${print(found)}, a recount gives ${print(recounted)}`]),
    ...(overDays === live ? [] : [`days add up to ${overDays} ${kind}s, ${live} are counted`]),
  ];
}

function recount(all: Everything, lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const line of lines) {
    const now = standingOf(all, line);
    if (now === "repeat" || now === "withdrawn" || now === "excluded") add(`mark ${now}`);
    if (!isLive(now)) continue;
    add(`evidence ${line.evidence}`);
    if (line.country) add(`country ${line.country}`);
  }
  return counts;
}

export function isLive(now: Standing): boolean {
  return now === "signed" || now === "listed";
}

function sameCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, count]) => b.get(key) === count);
}

function print(counts: ReadonlyMap<string, number>): string {
  return `{${[...counts]
    .map(([key, count]) => `${key}: ${count}`)
    .toSorted()
    .join(", ")}}`;
}

function checkRepeats(lines: readonly Line[]): string[] {
  return lines
    .filter(({ repeats }) => repeats !== null)
    .flatMap((line) => {
      const first = lines.find(({ kind, number }) => kind === line.kind && number === line.repeats);
      const isFine = first?.repeats === null && line.act === null && first.number < line.number;
      return isFine ? [] : [`line ${line.number} repeats ${line.repeats}, which is no first line`];
    });
}

function checkOnce(all: Everything, lines: readonly Line[]): string[] {
  const live = lines.filter((line) => line.organisation && isLive(standingOf(all, line)));
  const groups = Map.groupBy(live, ({ organisation }) => organisation);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => `one organisation is counted as ${group.map(({ number }) => number).join()}`);
}

function checkSteps(all: Everything, statement: Everything["statement"][number]): string[] {
  const steps = all.statement_step.filter((one) => one.statement === statement.id);
  const last = Math.max(...steps.map(({ step }) => step));
  return steps.length === last && last === statement.step
    ? []
    : [`statement ${statement.slug} is at step ${statement.step} of ${steps.length}`];
}
