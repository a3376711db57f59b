/**
 * Organisations of the registry that a name may mean: found by blocking keys in a table, compared one by one, those a
 * person has already called different left out. At most 50 are compared.
 */
import { acronymsOf, officialName, type Organisation } from "#domain/organisation.ts";
import { compareParsed } from "#names/compare.ts";
import { keysOfParsed } from "#names/keys.ts";
import { parseName, type NameRecord } from "#names/parse-name.ts";
import { organisationsById, organisationsByKeys } from "#store/read/organisations.ts";
import type { Unsettled } from "#store/read/signatures.ts";
import type { Reader } from "#store/reader.ts";

const mostCompared = 50;

export interface Candidate extends Unsettled {
  readonly name: string;
  readonly country: string | null;
  readonly website: string | null;
}

export interface Sought {
  readonly name: string;
  readonly country: string | null;
  readonly website: string | null;
  readonly acronym?: string;
}

/** Those that are the same first, then those that may be; at most `most`. */
export async function findCandidates(
  r: Reader,
  sought: Sought,
  most = 5,
): Promise<readonly Candidate[]> {
  const parsed = parseName(recordOf(sought));
  const ids = await organisationsByKeys(r, keysOfParsed(parsed), mostCompared);
  const organisations = await organisationsById(r, ids);
  const judged = organisations.flatMap((organisation) => {
    const verdict = compareParsed(parsed, parseName(recordOfOrganisation(organisation)));
    return verdict.verdict === "different"
      ? []
      : [toCandidate(organisation, verdict.verdict, verdict.rule, verdict.params)];
  });
  return judged
    .toSorted((a, b) => Number(b.verdict === "same") - Number(a.verdict === "same"))
    .slice(0, most);
}

export function recordOf(sought: Sought): NameRecord {
  const host = sought.website
    ? (URL.parse(sought.website)?.hostname.replace(/^www\./, "") ?? "")
    : "";
  return {
    name: sought.name,
    ...(sought.country ? { country: sought.country } : {}),
    ...(sought.acronym ? { acronyms: [sought.acronym] } : {}),
    ...(host ? { domains: [host] } : {}),
  };
}

export function recordOfOrganisation(organisation: Organisation): NameRecord {
  const { country, website, domains, names } = organisation;
  const name = officialName(organisation);
  const aliases = names
    .filter((one) => one.type !== "acronym" && one.name !== name)
    .map((one) => one.name);
  const { domains: hosts = [], ...record } = recordOf({ name, country, website });
  return {
    ...record,
    acronyms: acronymsOf(organisation),
    aliases,
    domains: [...domains, ...hosts],
  };
}

function toCandidate(
  organisation: Organisation,
  verdict: "same" | "possible",
  rule: string,
  params: Readonly<Record<string, string>>,
): Candidate {
  const { id, country, website } = organisation;
  return {
    organisation: id,
    verdict,
    rule,
    params,
    name: officialName(organisation),
    country,
    website,
  };
}
