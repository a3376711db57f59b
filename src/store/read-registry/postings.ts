/**
 * The index of names: organisations by blocking keys (names/keys.ts). Of each key at most `mostOfKey` rows are read, so
 * that a key of a hundred thousand organisations costs what a key of a hundred costs, and the database adds up what the
 * shared keys are worth: only those worth most leave it.
 */
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
  if (asked.length === 0) return [];
  const values = asked.flatMap((key) => [KEY_WEIGHTS[keyKind(key)], key]);
  const text = rankedText(r.kind, asked.length);
  const found = await rows<{ organisation: string }>(r, text, [...values, most]);
  return found.map(({ organisation }) => organisation);
}

/**
 * A key is worth its weight when it is rare, a seventh of it when its posting is full. In whole numbers: sums of
 * fractions depend on the order in which a database adds them.
 */
function rankedText(kind: Reader["kind"], count: number): string {
  return memo(`ranked postings ${kind} ${count}`, () => {
    const place = (number: number): string => (kind === "postgres" ? `$${number}` : "?");
    const posting = (_: unknown, at: number): string =>
      `select organisation, cast(${place(2 * at + 1)} as bigint) * 16000 / (16 + count(*) over ()) as worth
       from (select organisation from organisation_key where key = ${place(2 * at + 2)}
         order by organisation limit ${mostOfKey}) as p${at}`;
    const all = Array.from({ length: count }, posting).join(" union all ");
    return `select organisation from (${all}) as found group by organisation
      order by sum(worth) desc, organisation limit ${place(2 * count + 1)}`;
  });
}
