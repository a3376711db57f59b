/** Lines of an imported list: each an organisation of the registry or a person, listed by the secretariat. */
import { foldForSearch } from "#names/fold.ts";
import { parseCountries } from "#names/reading/countries.ts";
import type { RecognisedSignatory } from "#recognition/recognised-statement.ts";
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
}

export async function addListedLines(t: Transaction, listed: ListedLines): Promise<void> {
  const organisations = new Map<number, string | null>();
  const numbers = new Map<number, number>();
  for (const [index, line] of listed.lines.entries()) {
    const repeats = listed.repeats[index] ?? null;
    const known = repeats === null ? undefined : organisations.get(repeats);
    const organisation = known === undefined ? await organisationOf(t, line, listed.origin) : known;
    organisations.set(line.position, organisation);
    const number = await addSignatory(t, {
      statement: listed.statement,
      kind: line.kind,
      act: repeats === null ? newId(t) : null,
      printed: line.printed,
      folded: foldForSearch(line.printed),
      nameLanguage: null,
      country: countryOf(line),
      role: line.role ?? null,
      affiliation: line.affiliation ?? null,
      class: "signs",
      reservation: null,
      evidence: "listed",
      version: 1,
      language: null,
      organisation,
      repeats: repeats === null ? null : (numbers.get(repeats) ?? repeats),
      source: { id: listed.source, line: line.line, raw: line.raw },
      logIndex: null,
    });
    numbers.set(line.position, number);
  }
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

function countryOf(line: RecognisedSignatory): string | null {
  const found = parseCountries(line.country);
  const code = found.length === 1 ? found[0] : undefined;
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : null;
}
