/** Everything the desk shows of one statement, read at once. */
import type { Proposer, Statement } from "#domain/statement.ts";
import { titleFor, type Text, type TextVersion } from "#domain/text-version.ts";
import { wordingDigest } from "#operations/statement/write-draft.ts";
import { talliesOf, type Tallies } from "#store/read/signatories.ts";
import { findStatement, proposersOf, stepsOf, type Step } from "#store/read/statements.ts";
import { lagging, textsOf, versionsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";
import { findLacks, type Lack } from "./missing.ts";

export interface StatementRecord {
  readonly statement: Statement;
  readonly proposers: readonly Proposer[];
  readonly steps: readonly Step[];
  readonly versions: readonly TextVersion[];
  /** The version shown: the newest frozen one, else the draft. */
  readonly version: number;
  readonly texts: readonly Text[];
  readonly lags: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tallies: Tallies;
  readonly title: { readonly title: string; readonly language: string };
  readonly lacks: readonly Lack[];
}

export async function readStatement(r: Reader, slug: string): Promise<StatementRecord | null> {
  const statement = await findStatement(r, slug);
  if (!statement) return null;
  const versions = await versionsOf(r, statement.id);
  const version = statement.version || (versions.at(-1)?.version ?? 1);
  const [texts, lags, proposers, steps, tallies] = await Promise.all([
    textsOf(r, statement.id, version),
    lagging(r, statement.id, version, wordingDigest, statement.authentic),
    proposersOf(r, statement.id),
    stepsOf(r, statement.id),
    talliesOf(r, statement.id),
  ]);
  return {
    statement,
    proposers,
    steps,
    versions,
    version,
    texts,
    lags,
    tallies,
    title: titleFor(texts, statement.authentic, statement.authentic),
    lacks: findLacks({ statement, proposers, texts, lagging: lags }),
  };
}
