/** An organisation of the registry: names, country, website, and domains the desk confirmed. */
export const nameTypes = ["official", "acronym", "former"] as const;
export type NameType = (typeof nameTypes)[number];

export interface OrganisationName {
  readonly name: string;
  readonly language: string | null;
  readonly type: NameType;
}

export interface Organisation {
  readonly id: string;
  readonly country: string | null;
  readonly website: string | null;
  readonly names: readonly OrganisationName[];
  /** Only domains the desk confirmed: the one thing that makes an address "own-domain". */
  readonly domains: readonly string[];
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
