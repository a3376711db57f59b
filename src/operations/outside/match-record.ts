/** Which record of the registry a record from outside may be about: by an identifier they share, else by name. */
import { factsOf } from "#domain/organisation.ts";
import { addsToRecord, type OutsideRecord } from "#domain/input/outside.ts";
import { blockingKeys } from "#names/keys.ts";
import { parseName, type NameRecord } from "#names/parse-name.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { organisationsByIdentifier, type ProposalVerdict } from "#store/read-registry/outside.ts";
import type { Reader } from "#store/reader.ts";
import { findAlike } from "../organisation/find-candidates.ts";
import { recordOf } from "../organisation/name-record.ts";

export interface Matched {
  readonly verdict: ProposalVerdict;
  readonly organisation: string | null;
  /** A rule of names, or `identifier`. */
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
  /** Accepting would change nothing. */
  readonly isKnown: boolean;
}

export async function matchRecord(r: Reader, record: OutsideRecord): Promise<Matched> {
  const found = (await byIdentifier(r, record)) ?? (await byName(r, record));
  if (!found) return { verdict: "new", organisation: null, rule: "", params: {}, isKnown: false };
  const organisation = await findOrganisation(r, found.organisation);
  const isKnown = organisation !== null && !addsToRecord(factsOf(organisation), record);
  return { ...found, isKnown: isKnown && found.verdict === "same" };
}

type Found = Omit<Matched, "isKnown" | "organisation"> & { readonly organisation: string };

async function byIdentifier(r: Reader, { identifiers }: OutsideRecord): Promise<Found | null> {
  const [first, ...more] = await organisationsByIdentifier(r, identifiers);
  if (!first) return null;
  const root = (await findOrganisation(r, first))?.id ?? first;
  // Two records with its identifiers: a person sees which.
  const verdict = more.length === 0 ? "same" : "possible";
  return { verdict, organisation: root, rule: "identifier", params: {} };
}

async function byName(r: Reader, record: OutsideRecord): Promise<Found | null> {
  const named = nameRecordOf(record);
  const [best] = await findAlike(r, parseName(named), blockingKeys(named), 1);
  if (!best) return null;
  const { verdict, organisation, rule, params } = best;
  return { verdict, organisation, rule, params };
}

function nameRecordOf({ names, country, website }: OutsideRecord): NameRecord {
  const [first, ...rest] = names;
  const of = (isAcronym: boolean): readonly string[] =>
    rest.filter(({ type }) => (type === "acronym") === isAcronym).map(({ name }) => name);
  const record = recordOf({ name: first?.name ?? "", country, website });
  return { ...record, acronyms: of(true), aliases: of(false) };
}
