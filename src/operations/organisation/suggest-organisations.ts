/**
 * Organisations of the registry for somebody who is typing a name: those with a name that begins so, then those that the
 * name, taken as whole, may mean. Nothing tells which of them signed anything.
 */
import { officialName } from "#domain/organisation.ts";
import { foldForSearch } from "#names/fold.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { namesBeginning } from "#store/read-registry/beginnings.ts";
import type { Reader } from "#store/reader.ts";
import { findCandidates } from "./find-candidates.ts";

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** The name that was typed the beginning of, where it is another than the official one. */
  readonly also: string | null;
}

/** Letters of a name, folded: fewer say nothing. Signs of Chinese, Japanese and Korean fold to two or more. */
const fewestLetters = 2;

export async function suggestOrganisations(
  r: Reader,
  typed: string,
  most: number,
): Promise<readonly Suggestion[]> {
  const folded = foldForSearch(typed);
  if (folded.length < fewestLetters) return [];
  const found = new Map<string, Suggestion>();
  // Several names of one record may begin alike.
  for (const { organisation, name } of await namesBeginning(r, folded, 3 * most))
    await add(r, found, organisation, name, most);
  if (found.size < most) {
    const alike = await findCandidates(r, { name: typed, country: null, website: null }, most);
    for (const { organisation } of alike) await add(r, found, organisation, null, most);
  }
  return namesakesByCountry([...found.values()]);
}

/** Those of one name stand together, in the order of their countries; the names stay as they came. */
function namesakesByCountry(found: readonly Suggestion[]): readonly Suggestion[] {
  const byName = Map.groupBy(found, ({ name }) => name);
  const codeOf = ({ country }: Suggestion): string => country ?? "";
  return [...byName.values()].flatMap((group) =>
    group.toSorted((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1)),
  );
}

async function add(
  r: Reader,
  found: Map<string, Suggestion>,
  organisation: string,
  begun: string | null,
  most: number,
): Promise<void> {
  if (found.size >= most) return;
  const record = await findOrganisation(r, organisation);
  if (!record || found.has(record.id)) return;
  const { id, country } = record;
  const name = officialName(record);
  found.set(id, { id, name, country, also: begun === name ? null : begun });
}
