/**
 * What a file from outside says about organisations: one's own members, a register's dump. It is a proposal, never a fact:
 * the registry takes nothing over that a person did not accept, and keeps where it came from and under which licence.
 */
import { normaliseName } from "#names/normalise.ts";
import type {
  Identifier,
  OrganisationFacts,
  OrganisationKind,
  OrganisationName,
} from "../organisation.ts";

export const outsideFormats = ["members-csv", "ror-json"] as const;
export type OutsideFormat = (typeof outsideFormats)[number];

export interface OutsideRecord {
  /** What the source calls it: an address or a number there; null when it has none. */
  readonly reference: string | null;
  /** The one to be printed first. */
  readonly names: readonly OrganisationName[];
  readonly country: string | null;
  readonly website: string | null;
  readonly kind: OrganisationKind | null;
  readonly identifiers: readonly Identifier[];
}

/** Records of one file that are read at most; more are left, and that is said. */
export const mostOutsideRecords = 500_000;
/** Names of one record that are kept at most. */
export const mostOutsideNames = 40;

/** What a record of the registry becomes: nothing it holds is changed, what it lacks is added. */
export function mergeOutside(facts: OrganisationFacts, from: OutsideRecord): OrganisationFacts {
  const known = new Set(facts.names.map(nameKey));
  const fresh = from.names.filter((one) => !known.has(nameKey(one)));
  const schemes = new Set(facts.identifiers.map(({ scheme }) => scheme));
  const added = from.identifiers.filter(({ scheme }) => !schemes.has(scheme));
  return {
    country: facts.country ?? from.country,
    website: facts.website ?? from.website,
    kind: facts.kind ?? from.kind,
    parent: facts.parent,
    names: [...facts.names, ...fresh.map(asFurtherName)].slice(0, mostOutsideNames),
    identifiers: [...facts.identifiers, ...added].toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}

/** Whether accepting would add anything. */
export function addsToRecord(facts: OrganisationFacts, from: OutsideRecord): boolean {
  return !areFactsEqual(mergeOutside(facts, from), facts);
}

/** Whatever order their members were written in. */
export function areFactsEqual(one: OrganisationFacts, other: OrganisationFacts): boolean {
  return written(one) === written(other);
}

function written(facts: OrganisationFacts): string {
  const { country, website, kind, parent, names, identifiers } = facts;
  const rows = names.map(({ name, language, type, since, until }) => {
    return [name, language, type, since, until];
  });
  return JSON.stringify([country, website, kind, parent, rows, identifiers.map(key)]);
}

/** The record's own official name stays the first: what another calls official is one more name. */
function asFurtherName(name: OrganisationName): OrganisationName {
  return name.type === "official" && name.language === null ? { ...name, type: "other" } : name;
}

/** Quotation marks, dashes and capitals make no other name; accents and another alphabet do. */
function nameKey({ name }: OrganisationName): string {
  return normaliseName(name).toLocaleLowerCase("en");
}

function key({ scheme, value }: Identifier): string {
  return `${scheme} ${value}`;
}
