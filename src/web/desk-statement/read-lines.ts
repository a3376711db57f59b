/** The lines of the statements' table, with what each language lacks; of those that can still change, in detail. */
import { titleFor } from "#domain/text-version.ts";
import { wordingDigest } from "#operations/statement/write-draft.ts";
import { listStatements, type StatementSummary } from "#store/read/statements.ts";
import { lagging, textsOf, versionsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";
import { findLacks, type Lack } from "./missing.ts";
import type { StatementLine } from "./statement-table.ts";

/** Statements beyond this many are listed without the state of their translations. */
const mostInspected = 40;

export interface InspectedLine {
  readonly line: StatementLine;
  readonly lacks: readonly Lack[];
}

export async function readLines(r: Reader): Promise<readonly InspectedLine[]> {
  const summaries = (await listStatements(r, { public: false })).toSorted(byState);
  return Promise.all(
    summaries.map(async (one, index) => {
      return index < mostInspected ? inspect(r, one) : { line: plainLine(one, []), lacks: [] };
    }),
  );
}

const order = ["signing", "circulating", "draft", "closed", "delivered", "withdrawn"];

function byState(a: StatementSummary, b: StatementSummary): number {
  return order.indexOf(a.state) - order.indexOf(b.state);
}

async function inspect(r: Reader, summary: StatementSummary): Promise<InspectedLine> {
  const version = summary.version || ((await versionsOf(r, summary.id)).at(-1)?.version ?? 1);
  const [texts, lags] = await Promise.all([
    textsOf(r, summary.id, version),
    lagging(r, summary.id, version, wordingDigest, summary.authentic),
  ]);
  const languages = texts.map((text) => ({
    language: text.language,
    state: text.state,
    lags: lags.has(text.language),
    untitled: !text.title,
  }));
  const changes =
    summary.state === "draft" || summary.state === "signing" || summary.state === "circulating";
  const lacks = changes
    ? findLacks({ statement: summary, proposers: summary.proposers, texts, lagging: lags })
    : [];
  return { line: plainLine(summary, languages), lacks };
}

function plainLine(
  summary: StatementSummary,
  languages: StatementLine["languages"],
): StatementLine {
  const texts = summary.titles.map(({ language, title }) => ({ language, title }));
  const { title, language } = titleFor(texts, summary.authentic, summary.authentic);
  const { slug, state, since, deadline, example, proposers, signatories } = summary;
  return {
    slug,
    title,
    titleLanguage: language,
    state,
    since,
    deadline,
    example,
    proposers,
    signatories,
    languages,
  };
}
