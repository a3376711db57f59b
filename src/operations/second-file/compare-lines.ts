/**
 * The list of a second file beside the statement's own: which entries are there already, which are spelled otherwise,
 * which may be there, which are new, and which lines the file does not have. Names are compared by the registry and its
 * index, so that an organisation is found under any of its names.
 */
import { standing, type Signatory, type SignatoryKind } from "#domain/signatory.ts";
import { foldForSearch } from "#names/fold.ts";
import { normaliseName } from "#names/normalise.ts";
import type {
  RecognisedSignatory,
  RecognisedStatement,
} from "#recognition/recognised-statement.ts";
import { familyOf } from "#store/read/organisations.ts";
import { listSignatories } from "#store/read/signatories.ts";
import type { Reader } from "#store/reader.ts";
import { findCandidates } from "../organisation/find-candidates.ts";
import { countryOf } from "../import/list-signatories.ts";

export type LineDifference =
  | { readonly verdict: "new"; readonly entry: RecognisedSignatory }
  /** The file has it twice: `first` is the position that it repeats. */
  | { readonly verdict: "again"; readonly entry: RecognisedSignatory; readonly first: number }
  | {
      readonly verdict: "same" | "changed" | "possible";
      readonly entry: RecognisedSignatory;
      readonly line: Signatory;
      readonly rule: string;
      readonly params: Readonly<Record<string, string>>;
    };

export interface ListDifference {
  readonly lines: readonly LineDifference[];
  /** Listed from a file before, counted, and not in this one. */
  readonly gone: readonly Signatory[];
}

export async function compareLines(
  r: Reader,
  statement: string,
  { signatories, duplicates }: Pick<RecognisedStatement, "signatories" | "duplicates">,
): Promise<ListDifference> {
  const known = indexLines(await linesOf(r, statement));
  const repeats = new Map(
    duplicates.filter(({ verdict }) => verdict === "same").map(({ positions: [a, b] }) => [b, a]),
  );
  const lines: LineDifference[] = [];
  for (const [index, entry] of signatories.entries()) {
    const first = repeats.get(entry.position);
    lines.push(
      first === undefined
        ? await compareEntry(r, known, entry)
        : { verdict: "again", entry, first },
    );
    if (index % 20 === 19) await nextTurn();
  }
  const met = new Set(lines.map((one) => ("line" in one ? one.line : null)));
  const gone = known.lines.filter(
    (line) => line.source !== null && standing(line) === "listed" && !met.has(line),
  );
  return { lines, gone };
}

interface KnownLines {
  readonly lines: readonly Signatory[];
  readonly byName: ReadonlyMap<string, Signatory>;
  readonly byOrganisation: ReadonlyMap<string, Signatory>;
}

function indexLines(lines: readonly Signatory[]): KnownLines {
  const first = lines.toReversed();
  return {
    lines,
    byName: new Map(first.map((line) => [nameKey(line.kind, line.printed), line])),
    byOrganisation: new Map(
      first.flatMap((line) => (line.organisation ? [[line.organisation, line]] : [])),
    ),
  };
}

function nameKey(kind: SignatoryKind, printed: string): string {
  return `${kind} ${foldForSearch(printed)}`;
}

async function compareEntry(
  r: Reader,
  known: KnownLines,
  entry: RecognisedSignatory,
): Promise<LineDifference> {
  const equal = known.byName.get(nameKey(entry.kind, entry.printed));
  if (equal) return met(entry, equal, "name-identical", {});
  if (entry.kind === "person") return { verdict: "new", entry };
  const { name, acronym } = entry;
  const sought = { name, country: countryOf(entry), website: null, ...(acronym && { acronym }) };
  for (const { organisation, verdict, rule, params } of await findCandidates(r, sought)) {
    const line = await lineOfFamily(r, known, organisation);
    if (line && verdict === "same") return met(entry, line, rule, params);
    if (line) return { verdict: "possible", entry, line, rule, params };
  }
  return { verdict: "new", entry };
}

async function lineOfFamily(
  r: Reader,
  { byOrganisation }: KnownLines,
  organisation: string,
): Promise<Signatory | null> {
  const own = byOrganisation.get(organisation);
  if (own || byOrganisation.size === 0) return own ?? null;
  const family = await familyOf(r, organisation);
  return family.map((id) => byOrganisation.get(id)).find((line) => line !== undefined) ?? null;
}

/** What an organisation signed itself is never changed by a file. */
export function mayRename({ line }: { readonly line: Signatory }): boolean {
  return standing(line) === "listed";
}

/** Whether the entry says another country than the line, or one where the line has none. */
export function saysOtherCountry(
  entry: Pick<RecognisedSignatory, "country">,
  line: Pick<Signatory, "country">,
): boolean {
  const country = countryOf(entry);
  return country !== null && country !== line.country;
}

function met(
  entry: RecognisedSignatory,
  line: Signatory,
  rule: string,
  params: Readonly<Record<string, string>>,
): LineDifference {
  const isSpelledSo = normaliseName(entry.printed) === normaliseName(line.printed);
  const isSaidSo = isSpelledSo && !saysOtherCountry(entry, line);
  const verdict = isSaidSo || !mayRename({ line }) ? "same" : "changed";
  return { verdict, entry, line, rule, params };
}

async function linesOf(r: Reader, statement: string): Promise<readonly Signatory[]> {
  const lines: Signatory[] = [];
  for (const kind of ["organisation", "person"] as const)
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const found = await listSignatories(r, statement, { kind, page, perPage: 500 });
      lines.push(...found.rows.filter(({ repeats }) => repeats === null));
      pages = found.pages;
      await nextTurn();
    }
  return lines;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
