/**
 * The index of names: organisations by blocking keys (names/keys.ts). Of each key at most `mostOfKey` rows are read, so
 * that a key of a hundred thousand organisations costs what a key of two hundred costs.
 */
import { CompiledQuery } from "kysely";
import { KEY_WEIGHTS, keyKind } from "#names/keys.ts";
import { rows, type Reader } from "../reader.ts";
import { memo } from "../sql-text.ts";

const mostOfKey = 100;
/** Further keys of a name are the weakest. */
const mostKeys = 40;

/** Ids that share at least one key, those sharing the rarest and strongest first; at most `most`. */
export async function organisationsByKeys(
  r: Reader,
  keys: readonly string[],
  most: number,
): Promise<readonly string[]> {
  const asked = keys.slice(0, mostKeys);
  const found = await postingsOf(r, asked);
  const sizes = asked.map(() => 0);
  for (const { at } of found) sizes[at] = (sizes[at] ?? 0) + 1;
  const weights = asked.map(
    (key, at) => KEY_WEIGHTS[keyKind(key)] / (1 + Math.log2(sizes[at] || 1)),
  );
  const worth = new Map<string, number>();
  for (const { at, organisation } of found)
    worth.set(organisation, (worth.get(organisation) ?? 0) + (weights[at] ?? 0));
  return [...worth]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([organisation]) => organisation);
}

interface Posting {
  /** Which of the keys. */
  readonly at: number;
  readonly organisation: string;
}

async function postingsOf(r: Reader, keys: readonly string[]): Promise<readonly Posting[]> {
  if (keys.length === 0) return [];
  const query = CompiledQuery.raw(postingsText(r.kind, keys.length), [...keys]);
  return rows(r, query as CompiledQuery<Posting>);
}

function postingsText(kind: Reader["kind"], count: number): string {
  return memo(`postings ${kind} ${count}`, () => {
    const one = (_: unknown, at: number): string => {
      const key = kind === "postgres" ? `$${at + 1}` : "?";
      return `select * from (select ${at} as at, organisation from organisation_key where key = ${key} order by organisation limit ${mostOfKey}) as p${at}`;
    };
    return Array.from({ length: count }, one).join(" union all ");
  });
}
