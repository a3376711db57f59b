/** What the name engine compares: a name as asked for, or a record of the registry with all its names. */
import { isFreeMailer, isSharedHost } from "#domain/evidence.ts";
import { acronymsOf, officialName, type Organisation } from "#domain/organisation.ts";
import type { NameRecord } from "#names/parse-name.ts";

export interface Sought {
  readonly name: string;
  readonly country: string | null;
  readonly website: string | null;
  readonly acronym?: string;
}

export function recordOf(sought: Sought): NameRecord {
  const host = ownHost(sought.website);
  return {
    name: sought.name,
    ...(sought.country ? { country: sought.country } : {}),
    ...(sought.acronym ? { acronyms: [sought.acronym] } : {}),
    ...(host ? { domains: [host] } : {}),
  };
}

/** The host of a website, unless many keep their pages there. */
function ownHost(website: string | null): string {
  const host = (website && URL.parse(website)?.hostname.replace(/^www\./, "")) || "";
  return host === "" || isFreeMailer(host) || isSharedHost(host) ? "" : host;
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
