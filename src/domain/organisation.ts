/** An organisation of the registry: names, country, website, and domains the desk confirmed. */
/** `other`: what it is called besides, by itself or by others. */
export const nameTypes = ["official", "acronym", "former", "other"] as const;
export type NameType = (typeof nameTypes)[number];

export interface OrganisationName {
  readonly name: string;
  /** BCP 47, with the script where it matters. */
  readonly language: string | null;
  readonly type: NameType;
  /** When it was borne: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as is known. */
  readonly since: string | null;
  readonly until: string | null;
}

export const organisationKinds = [
  "association",
  "union",
  "network",
  "foundation",
  "party",
  "religious",
  "academic",
  "public",
  "company",
  "other",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const identifierSchemes = ["wikidata", "ror", "lei", "register"] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

export interface Organisation {
  readonly id: string;
  readonly country: string | null;
  readonly website: string | null;
  readonly kind: OrganisationKind | null;
  readonly names: readonly OrganisationName[];
  readonly identifiers: readonly Identifier[];
  /** Only domains the desk confirmed: the one thing that makes an address "own-domain". */
  readonly domains: readonly string[];
  /** The organisation it is a branch of. */
  readonly parent: string | null;
  /** The record into which this one was joined: both are kept, and this one leads there. */
  readonly joined: string | null;
}

/** What the desk may edit of a record. */
export type OrganisationFacts = Pick<
  Organisation,
  "country" | "website" | "kind" | "parent" | "names" | "identifiers"
>;

/** The editable facts of a record, in the order in which it is kept, so that equal facts are equal JSON. */
export function factsOf(organisation: Organisation): OrganisationFacts {
  const { country, website, kind, parent, names, identifiers } = organisation;
  return { country, website, kind, parent, names, identifiers };
}

export function officialName(organisation: Pick<Organisation, "names">): string {
  return (
    organisation.names.find((one) => one.type === "official")?.name ??
    organisation.names[0]?.name ??
    ""
  );
}

export function acronymsOf(organisation: Pick<Organisation, "names">): readonly string[] {
  return organisation.names.filter((one) => one.type === "acronym").map((one) => one.name);
}
