/** Lines of an imported list: each an organisation of the registry or a person, listed by the secretariat. */
import type { SignatoryKind } from "#domain/signatory.ts";
import { foldForSearch } from "#names/fold.ts";
import { parseCountries } from "#names/reading/countries.ts";
import type { RecognisedSignatory } from "#recognition/recognised-statement.ts";
import { findSignatory } from "#store/read/signatories.ts";
import { addSignatory } from "#store/write/signatories.ts";
import { newId, type Transaction } from "#store/transaction.ts";
import { findCandidates } from "../organisation/find-candidates.ts";
import { registerOrganisation } from "../organisation/register-organisation.ts";

export interface ListedLines {
  readonly statement: string;
  readonly source: string;
  readonly origin: "import" | "example";
  readonly lines: readonly RecognisedSignatory[];
  /** For each line the position it repeats, or null. */
  readonly repeats: readonly (number | null)[];
  /** Numbers that the statement's lists had given before the first of these lines. */
  readonly given?: Readonly<Record<SignatoryKind, number>>;
  /** The text version under which they are listed; 1 unless told. */
  readonly version?: number;
}

const none = { organisation: 0, person: 0 };

/**
 * Lists the lines from index `from` up to, not including, `to`, and answers them as they were stored. Numbers follow from
 * the place in the list, so that a later transaction goes on where an earlier one ended.
 */
export async function addListedLines(
  t: Transaction,
  listed: ListedLines,
  from = 0,
  to = listed.lines.length,
): Promise<readonly AddedLine[]> {
  const numbers = numbersOf(listed);
  const organisations = new Map<number, string | null>();
  const added: AddedLine[] = [];
  for (const [at, line] of listed.lines.slice(from, to).entries()) {
    const repeats = listed.repeats[from + at] ?? null;
    const repeated = repeats === null ? null : (numbers.get(repeats) ?? null);
    const organisation =
      repeats === null || repeated === null
        ? await organisationOf(t, line, listed.origin)
        : (organisations.get(repeats) ?? (await organisationAt(t, listed, line.kind, repeated)));
    organisations.set(line.position, organisation);
    added.push(await addLine(t, listed, { line, organisation, repeats: repeated }));
  }
  return added;
}

export interface AddedLine {
  readonly kind: SignatoryKind;
  readonly number: number;
  /** Null for a repeat. */
  readonly act: string | null;
}

async function addLine(
  t: Transaction,
  { statement, source, version = 1 }: ListedLines,
  { line, organisation, repeats }: LineToAdd,
): Promise<AddedLine> {
  const act = repeats === null ? newId(t) : null;
  const number = await addSignatory(t, {
    statement,
    kind: line.kind,
    act,
    printed: line.printed,
    folded: foldForSearch(line.printed),
    nameLanguage: null,
    country: countryOf(line),
    role: line.role ?? null,
    affiliation: line.affiliation ?? null,
    class: "signs",
    reservation: null,
    evidence: "listed",
    version,
    language: null,
    organisation,
    repeats,
    source: { id: source, line: line.line, raw: line.raw },
    logIndex: null,
  });
  return { kind: line.kind, number, act };
}

interface LineToAdd {
  readonly line: RecognisedSignatory;
  readonly organisation: string | null;
  /** The number it repeats. */
  readonly repeats: number | null;
}

/** Position to number: organisations and persons are numbered apart, each without gaps. */
export function numbersOf({
  lines,
  given = none,
}: Pick<ListedLines, "lines" | "given">): ReadonlyMap<number, number> {
  const last = { ...given };
  return new Map(lines.map(({ position, kind }) => [position, (last[kind] += 1)]));
}

async function organisationAt(
  t: Transaction,
  { statement }: ListedLines,
  kind: SignatoryKind,
  number: number,
): Promise<string | null> {
  return (await findSignatory(t, statement, kind, number))?.organisation ?? null;
}

/** The registry's record when the name engine says "same"; a new one otherwise. Persons have none. */
async function organisationOf(
  t: Transaction,
  line: RecognisedSignatory,
  origin: "import" | "example",
): Promise<string | null> {
  if (line.kind === "person") return null;
  const sought = {
    name: line.name,
    country: countryOf(line),
    website: null,
    ...(line.acronym ? { acronym: line.acronym } : {}),
  };
  const [best] = await findCandidates(t, sought, 1);
  return best?.verdict === "same" ? best.organisation : registerOrganisation(t, sought, origin);
}

/** ISO 3166-1 alpha-2; null where the entry names none or several. */
export function countryOf(line: Pick<RecognisedSignatory, "country">): string | null {
  const found = parseCountries(line.country);
  const code = found.length === 1 ? found[0] : undefined;
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : null;
}
