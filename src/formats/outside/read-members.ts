/**
 * A list of one's own members as CSV: one organisation a row, the columns named in the first. Only a column of names is
 * needed. What cannot be read in a cell is left out and told, with its line; the rest of the row is kept.
 */
import { cleanLine, decideLine } from "#domain/input/printed-name.ts";
import { isCountryCode } from "#domain/input/country.ts";
import { parseIdentifier } from "#domain/input/identifier.ts";
import {
  identifierSchemes,
  type Identifier,
  type NameType,
  type OrganisationName,
} from "#domain/organisation.ts";
import { mostOutsideNames, type OutsideRecord } from "#domain/input/outside.ts";
import { parseWebsite } from "#domain/signature.ts";
import { csvSeparatorOf, parseCsv } from "#lib/csv.ts";
import { foldForSearch } from "#names/fold.ts";
import { parseCountries } from "#names/reading/countries.ts";

export interface OutsideProblem {
  /** 1-based line of a text, or 1-based place of a record. */
  readonly at: number;
  /** A message `registry.outside.problem.<code>`. */
  readonly code: OutsideProblemCode;
  readonly found: string;
}

export const outsideProblemCodes = [
  "no-name",
  "name-form",
  "country-unknown",
  "website-form",
  "identifier-form",
  "record-form",
  "record-large",
  "too-many",
] as const;
export type OutsideProblemCode = (typeof outsideProblemCodes)[number];

export interface Members {
  readonly records: readonly OutsideRecord[];
  readonly problems: readonly OutsideProblem[];
}

/** @returns the cells of the first row instead when none of them names a column of names. */
export function readMembers(text: string): Members | { readonly header: readonly string[] } {
  const [head, ...rows] = parseCsv(text, csvSeparatorOf(text));
  const columns = (head?.cells ?? []).map(columnOf);
  if (!columns.includes("name")) return { header: (head?.cells ?? []).slice(0, 12) };
  const problems: OutsideProblem[] = [];
  const records = rows.flatMap(({ cells, line }) => {
    const cell = (column: Column): string =>
      cleanLine(cells[columns.indexOf(column)] ?? "").slice(0, mostCharacters);
    return readRow(cell, (code, found) =>
      problems.push({ at: line, code, found: found.slice(0, 80) }),
    );
  });
  return { records, problems };
}

type Column =
  | "name"
  | "acronym"
  | "other"
  | "former"
  | "country"
  | "website"
  | "reference"
  | Identifier["scheme"];
type Tell = (code: OutsideProblemCode, found: string) => void;

const mostCharacters = 2000;

/** What heads a column, folded, in the languages of those who keep such lists. */
const headings: Readonly<Record<Column, string>> = {
  name: "name|organisation|organization|organisation name|organization name|member|nom|organisme|nombre|organizacion|nome|organizacao|organizzazione|bezeichnung|mitglied|naziv|organizacija|naam|organisatie|nazwa",
  acronym:
    "acronym|abbreviation|short name|sigle|acronyme|sigla|siglas|kurzel|abkurzung|skracenica|afkorting|skrot",
  other:
    "other names|other name|also known as|alias|aliases|autres noms|otros nombres|outros nomes|altri nomi|weitere namen|drugi nazivi",
  former:
    "former names|former name|anciens noms|nombres anteriores|nomes anteriores|fruhere namen|raniji nazivi",
  country: "country|country code|pays|pais|paese|land|drzava|zemlja|kraj",
  website: "website|web|url|homepage|site|site web|sitio web|sito|webseite|veb sajt|strona",
  reference: "id|number|no|reference|member number",
  wikidata: "wikidata|wikidata id|qid",
  ror: "ror|ror id",
  lei: "lei",
  register: "register|register number|registration number|registration",
};

function columnOf(cell: string): Column | null {
  const folded = foldForSearch(cell);
  const found = Object.entries(headings).find(([, names]) => names.split("|").includes(folded));
  return (found?.[0] as Column | undefined) ?? null;
}

function readRow(cell: (column: Column) => string, tell: Tell): OutsideRecord[] {
  const name = cell("name");
  if (name === "") {
    tell("no-name", "");
    return [];
  }
  if (!isName(name)) {
    tell("name-form", name);
    return [];
  }
  return [
    {
      reference: cell("reference") || null,
      names: namesOf(name, cell, tell),
      country: countryOf(cell("country"), tell),
      website: websiteOf(cell("website"), tell),
      kind: null,
      identifiers: identifiersOf(cell, tell),
    },
  ];
}

function namesOf(name: string, cell: (column: Column) => string, tell: Tell): OrganisationName[] {
  const further = (["acronym", "other", "former"] as const).flatMap((column) =>
    cell(column)
      .split(/[;|]/)
      .map((one) => one.trim())
      .filter((one) => one !== "" && (isName(one) || tell("name-form", one) !== undefined))
      .map((one) => named(one, column)),
  );
  return [named(name, "official"), ...further].slice(0, mostOutsideNames);
}

function named(name: string, type: NameType): OrganisationName {
  return { name, type, language: null, since: null, until: null };
}

export function isName(name: string): boolean {
  return decideLine(name, { field: "name", required: true, most: 300, name: true }) === null;
}

function countryOf(typed: string, tell: Tell): string | null {
  if (typed === "") return null;
  const [code] = parseCountries(isCode(typed) ? typed.toUpperCase() : typed);
  if (code && isCountryCode(code)) return code;
  tell("country-unknown", typed);
  return null;
}

function isCode(typed: string): boolean {
  return /^[a-z]{2,3}$/i.test(typed);
}

function websiteOf(typed: string, tell: Tell): string | null {
  const website = parseWebsite(typed);
  if (website === undefined) tell("website-form", typed);
  return website ?? null;
}

function identifiersOf(cell: (column: Column) => string, tell: Tell): Identifier[] {
  return identifierSchemes.flatMap((scheme) => {
    const typed = cell(scheme);
    if (typed === "") return [];
    const found = parseIdentifier(scheme, typed);
    if (!found) tell("identifier-form", `${scheme} ${typed}`);
    return found ? [found] : [];
  });
}
