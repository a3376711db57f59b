/**
 * Organisations of the registry that a name may mean: found by blocking keys in a table, compared one by one. At most 50
 * are compared. A record that was joined into another finds that one.
 */
import { officialName, type Organisation } from "#domain/organisation.ts";
import { compareParsed } from "#names/compare.ts";
import { keysOfParsed } from "#names/keys.ts";
import { parseName, type NameRecord, type ParsedName } from "#names/parse-name.ts";
import { findOrganisation, organisationsById, verdictOn } from "#store/read/organisations.ts";
import { organisationsByKeys } from "#store/read-registry/postings.ts";
import type { Unsettled } from "#store/read/signatures.ts";
import type { Reader } from "#store/reader.ts";
import { recordOf, recordOfOrganisation, type Sought } from "./name-record.ts";

const mostCompared = 50;

export interface Candidate extends Unsettled {
  readonly name: string;
  readonly country: string | null;
  readonly website: string | null;
}

/**
 * Those that are the same first, then those that may be; at most `most`. `asking` is the registered organisation that the
 * name belongs to, where that is known: neither it nor any that a person called different from it is among them.
 */
export async function findCandidates(
  r: Reader,
  sought: Sought & { readonly asking?: string | null },
  most = 5,
): Promise<readonly Candidate[]> {
  const parsed = parseName(recordOf(sought));
  const { asking } = sought;
  if (!asking) return findAlike(r, parsed, keysOfParsed(parsed), most);
  const alike = await findAlike(r, parsed, keysOfParsed(parsed), mostCompared);
  const others: Candidate[] = [];
  for (const candidate of alike)
    if (
      candidate.organisation !== asking &&
      (await verdictOn(r, asking, candidate.organisation)) !== "different"
    )
      others.push(candidate);
  return others.slice(0, most);
}

/** The same for a record with keys of its own; the record itself is among those found when it is in the registry. */
export async function findAlike(
  r: Reader,
  parsed: ParsedName,
  keys: readonly string[],
  most: number,
): Promise<readonly Candidate[]> {
  const ids = await organisationsByKeys(r, keys, mostCompared);
  const found = new Map((await organisationsById(r, ids)).map((one) => [one.id, one]));
  const judged = ids.flatMap((id) => {
    const organisation = found.get(id);
    return organisation ? judge(parsed, organisation) : [];
  });
  const sorted = judged.toSorted(
    (a, b) => Number(b.verdict === "same") - Number(a.verdict === "same"),
  );
  const roots = await Promise.all(
    sorted.slice(0, most).map(async ({ organisation, ...verdict }) => {
      const root = organisation.joined ? await findOrganisation(r, organisation.id) : organisation;
      return toCandidate(root ?? organisation, verdict);
    }),
  );
  const seen = new Set<string>();
  return roots.filter(({ organisation }) => !seen.has(organisation) && seen.add(organisation));
}

type Judged = Pick<Candidate, "verdict" | "rule" | "params">;

function judge(
  parsed: ParsedName,
  organisation: Organisation,
): (Judged & { organisation: Organisation })[] {
  const record: NameRecord = recordOfOrganisation(organisation);
  const { verdict, rule, params } = compareParsed(parsed, parseName(record));
  return verdict === "different" ? [] : [{ organisation, verdict, rule, params }];
}

function toCandidate(organisation: Organisation, judged: Judged): Candidate {
  const { id, country, website } = organisation;
  return { organisation: id, ...judged, name: officialName(organisation), country, website };
}
