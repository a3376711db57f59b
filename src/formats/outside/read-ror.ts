/**
 * Records of the Research Organization Registry, schema 2.0 and 2.1 (ror.readme.io/docs/ror-data-structure), as its data
 * dumps hold them. Active records are read: names with their languages, country, website, type, and the identifiers we
 * know. A dump by schema 1 is told apart, so that nobody waits for nothing.
 */
import { isCountryCode } from "#domain/input/country.ts";
import { parseIdentifier } from "#domain/input/identifier.ts";
import { cleanLine } from "#domain/input/printed-name.ts";
import type {
  Identifier,
  NameType,
  OrganisationKind,
  OrganisationName,
} from "#domain/organisation.ts";
import { mostOutsideNames, type OutsideRecord } from "#domain/input/outside.ts";
import { parseWebsite } from "#domain/signature.ts";
import { canonicalLanguageTag } from "#lib/language-tag.ts";
import { isName } from "./read-members.ts";

/** `passed`: not active any more, or without a name that can be printed. */
export type RorAnswer =
  | { readonly record: OutsideRecord }
  | { readonly passed: "inactive" | "no-name" }
  | { readonly wrong: "form" | "schema-1" };

export function readRorRecord(json: string): RorAnswer {
  const read = parse(json);
  if (!read || typeof read["id"] !== "string") return { wrong: "form" };
  if (typeof read["name"] === "string" && !Array.isArray(read["names"]))
    return { wrong: "schema-1" };
  if (read["status"] !== "active") return { passed: "inactive" };
  const names = namesOf(read["names"]);
  if (names.length === 0) return { passed: "no-name" };
  return {
    record: {
      reference: read["id"].slice(0, 200),
      names,
      country: countryOf(read["locations"]),
      website: websiteOf(read["links"]),
      kind: kindOf(read["types"]),
      identifiers: identifiersOf(read["id"], read["external_ids"]),
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parse(json: string): Fields | null {
  try {
    const read: unknown = JSON.parse(json);
    return isFields(read) ? read : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** The one that ROR shows first; then the others as they come. */
function namesOf(value: unknown): readonly OrganisationName[] {
  const seen = new Set<string>();
  const all = list(value).flatMap((one) => {
    const name = cleanLine(typeof one["value"] === "string" ? one["value"] : "");
    const types = Array.isArray(one["types"]) ? one["types"] : [];
    if (!isName(name) || seen.has(name)) return [];
    seen.add(name);
    const lang = typeof one["lang"] === "string" ? one["lang"] : "";
    const language = lang === "" ? null : canonicalLanguageTag(lang);
    const known: OrganisationName = {
      name,
      type: typeOf(types),
      language,
      since: null,
      until: null,
    };
    return [{ isShown: types.includes("ror_display"), known }];
  });
  const first = all.filter(({ isShown }) => isShown);
  const rest = all.filter(({ isShown }) => !isShown);
  const sorted = [...first, ...rest].map(({ known }) => known);
  return sorted.some(({ type }) => type === "official") ? sorted.slice(0, mostOutsideNames) : [];
}

function typeOf(types: readonly unknown[]): NameType {
  if (types.includes("ror_display") || types.includes("label")) return "official";
  return types.includes("acronym") ? "acronym" : "other";
}

function countryOf(value: unknown): string | null {
  for (const { geonames_details: details } of list(value)) {
    const code = isFields(details) ? details["country_code"] : null;
    if (typeof code === "string" && isCountryCode(code)) return code;
  }
  return null;
}

function websiteOf(value: unknown): string | null {
  const link = list(value).find(({ type }) => type === "website")?.["value"];
  return (typeof link === "string" && parseWebsite(cleanLine(link))) || null;
}

const kinds: Readonly<Record<string, OrganisationKind>> = {
  education: "academic",
  company: "company",
  government: "public",
};

function kindOf(value: unknown): OrganisationKind | null {
  const types: readonly unknown[] = Array.isArray(value) ? value : [];
  return types.flatMap((one) => kinds[String(one)] ?? [])[0] ?? null;
}

function identifiersOf(id: string, external: unknown): readonly Identifier[] {
  const wikidata = list(external).find(({ type }) => type === "wikidata");
  const all: readonly unknown[] = Array.isArray(wikidata?.["all"]) ? wikidata["all"] : [];
  const item = wikidata?.["preferred"] ?? all[0];
  const found = [
    parseIdentifier("ror", id),
    typeof item === "string" ? parseIdentifier("wikidata", item) : null,
  ];
  return found.filter((one) => one !== null);
}
