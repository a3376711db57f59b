/**
 * The index of names: organisations by blocking keys (names/keys.ts). Of each key at most `mostOfKey` rows are read, so
 * that a key of a hundred thousand organisations costs what a key of two hundred costs.
 */
import { CompiledQuery } from "kysely";
import { KEY_WEIGHTS, keyKind } from "#names/keys.ts";
import { rows, type Reader } from "../reader.ts";
import { memo } from "../sql-text.ts";
import type { OrganisationKeyRow } from "../registry-tables.ts";

const mostOfKey = 200;
/** Further keys of a name are the weakest. */
const mostKeys = 40;

/** Ids that share at least one key, those sharing the rarest and strongest first; at most `most`. */
export async function organisationsByKeys(
  r: Reader,
  keys: readonly string[],
  most: number,
): Promise<readonly string[]> {
  const worth = new Map<string, number>();
  for (const [key, found] of await postingsOf(r, keys.slice(0, mostKeys))) {
    const weight = KEY_WEIGHTS[keyKind(key)] / (1 + Math.log2(found.length));
    for (const { organisation } of found)
      worth.set(organisation, (worth.get(organisation) ?? 0) + weight);
  }
  return [...worth]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([organisation]) => organisation);
}

async function postingsOf(
  r: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly OrganisationKeyRow[]>> {
  if (keys.length === 0) return new Map();
  const query = CompiledQuery.raw(postingsText(r.kind, keys.length), [...keys]);
  return Map.groupBy(await rows(r, query as CompiledQuery<OrganisationKeyRow>), ({ key }) => key);
}

function postingsText(kind: Reader["kind"], count: number): string {
  return memo(`postings ${kind} ${count}`, () => {
    const one = (_: unknown, index: number): string =>
      `select * from (select key, organisation from organisation_key where key = ${kind === "postgres" ? `$${index + 1}` : "?"} order by organisation limit ${mostOfKey}) as p${index}`;
    return Array.from({ length: count }, one).join(" union all ");
  });
}
