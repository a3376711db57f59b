/** Answers with the pages of a statement: each is a reading of committed state and nothing else. */
import { refuse } from "#domain/refusal.ts";
import type { Door, PageContext } from "#http/door.ts";
import { wordingDigest } from "#operations/statement/write-draft.ts";
import { showStanding } from "#operations/witness/show-standing.ts";
import { listChanges } from "#store/read/changes.ts";
import { frozenIndex } from "#store/read/log-entries.ts";
import { listSignatories, talliesOf } from "#store/read/signatories.ts";
import { lagging } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";
import {
  type Answer,
  frameOf,
  htmlAnswer,
  localeAround,
  type Pages,
  readerLocale,
  refusalAnswer,
} from "../answers.ts";
import { languageAutonym } from "#locales/translate.ts";
import { html } from "../html.ts";
import { paths } from "../routes.ts";
import { formatChangesPage, linesOnPage as changesOnPage } from "./changes.ts";
import { chooseTextLanguage } from "./choose-language.ts";
import { readFilter, searchList } from "../list/search.ts";
import { loadSubject, type Subject, withAmounts } from "./load.ts";
import { formatStatementPage, type StatementView } from "./show.ts";
import { formatPairPage, type PairView } from "./side-by-side.ts";
import { formatSignatoriesPage, linesOnPage } from "../list/signatories.ts";

const changesBelowText = 5;

export async function withSubject(
  pages: Pages,
  c: PageContext,
  answer: (subject: Subject) => Answer,
): Promise<Response> {
  const slug = c.req.param("slug") ?? c.req.param("file")?.replace(/\.json$/, "") ?? "";
  const subject = await loadSubject(pages.door.store.reader, slug);
  return subject ? answer(subject) : refusalAnswer(pages, c, refuse("statement-unknown"));
}

/** `/s/{slug}` leads to the reader's language, or to a pair that was chosen in the form of two languages. */
export function leadToLanguage(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, ({ statement, texts }) => {
    const languages = texts.map(({ language }) => language);
    const [one, other] = [c.req.query("a") ?? "", c.req.query("b") ?? ""];
    if (languages.includes(one) && languages.includes(other)) {
      return c.redirect(
        one === other
          ? paths.statement(statement.slug, one)
          : paths.sideBySide(statement.slug, one, other),
        302,
      );
    }
    const language = chooseTextLanguage(
      c.req.header("accept-language"),
      languages,
      statement.authentic,
    );
    return c.redirect(paths.statement(statement.slug, language), 302);
  });
}

/** One language, or two with a plus sign between them. */
export function showText(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, async (plain) => {
    const wanted = (c.req.param("language") ?? "").split("+");
    const tallies = await talliesOf(pages.door.store.reader, plain.statement.id);
    const subject = withAmounts(plain, tallies);
    const texts = wanted.map((language) =>
      subject.texts.find((text) => text.language === language),
    );
    const [one, other] = texts;
    if (one && texts.length === 1) return answerOne(pages, c, { subject, text: one, tallies });
    if (one && other && one !== other && texts.length === 2)
      return answerPair(pages, c, { subject, one, other });
    if (one && one === other)
      return c.redirect(paths.statement(plain.statement.slug, one.language), 302);
    return refuseLanguage(pages, c, subject, wanted);
  });
}

/** What it is not written in, and links to what it is. */
function refuseLanguage(
  pages: Pages,
  c: PageContext,
  { statement, texts }: Subject,
  wanted: readonly string[],
): Response {
  const known = texts.map(({ language }) => language);
  const missing = wanted.filter((one) => !known.includes(one)).join(", ") || wanted.join(", ");
  const ways = known.map(
    (one) =>
      html`<a href="${paths.statement(statement.slug, one)}" lang="${one}">${languageAutonym(one)}</a>`,
  );
  const refusal = refuse("language-unknown", { language: missing });
  return refusalAnswer(pages, c, refusal, readerLocale(c), ways);
}

async function answerOne(
  pages: Pages,
  c: PageContext,
  shown: Pick<StatementView, "subject" | "text" | "tallies">,
): Promise<Response> {
  const { reader } = pages.door.store;
  const { language } = shown.text;
  const late = (await lateUnits(reader, shown.subject)).get(language) ?? new Set();
  const rest = await readRest(pages.door, shown.subject);
  const frame = frameOf(pages, localeAround(c, language));
  const view = { ...shown, ...rest, lagging: late, now: pages.door.now() };
  return htmlAnswer(c, formatStatementPage(frame, view));
}

async function answerPair(
  pages: Pages,
  c: PageContext,
  pair: Pick<PairView, "subject" | "one" | "other">,
): Promise<Response> {
  const late = await lateUnits(pages.door.store.reader, pair.subject);
  const frame = frameOf(pages, localeAround(c, pair.one.language));
  return htmlAnswer(c, formatPairPage(frame, { ...pair, lagging: late, now: pages.door.now() }));
}

export function showSignatories(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, async (subject) => {
    const { reader } = pages.door.store;
    const filter = readFilter((name) => c.req.query(name) ?? "");
    const [tallies, organisations, persons] = await Promise.all([
      talliesOf(reader, subject.statement.id),
      searchList(reader, subject.statement.id, "organisation", filter),
      searchList(reader, subject.statement.id, "person", filter),
    ]);
    const frame = frameOf(pages, readerLocale(c));
    return htmlAnswer(
      c,
      formatSignatoriesPage(frame, {
        subject,
        tallies,
        organisations,
        persons,
        filter,
        now: pages.door.now(),
      }),
    );
  });
}

export function showChanges(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, async (subject) => {
    const before = Number.parseInt(c.req.query("before") ?? "", 10);
    const lines = await listChanges(pages.door.store.reader, {
      statement: subject.statement.id,
      public: true,
      limit: changesOnPage + 1,
      ...(before > 0 && { before }),
    });
    const shown = lines.slice(0, changesOnPage);
    const older = lines.length > changesOnPage ? (shown.at(-1)?.id ?? null) : null;
    return htmlAnswer(
      c,
      formatChangesPage(frameOf(pages, readerLocale(c)), {
        subject,
        lines: shown,
        older,
        first: !(before > 0),
      }),
    );
  });
}

function lateUnits(
  r: Reader,
  { statement }: Subject,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  return lagging(r, statement.id, statement.version, wordingDigest, statement.authentic);
}

async function readRest(
  { site, store: { reader: r } }: Door,
  { statement: { id } }: Subject,
): Promise<Omit<StatementView, "subject" | "text" | "tallies" | "lagging" | "now">> {
  const page = { page: 1, perPage: linesOnPage };
  const [organisations, persons, changes, index, standing] = await Promise.all([
    listSignatories(r, id, { ...page, kind: "organisation" }),
    listSignatories(r, id, { ...page, kind: "person" }),
    listChanges(r, { statement: id, public: true, limit: changesBelowText }),
    frozenIndex(r, id),
    showStanding(r, site),
  ]);
  return { organisations, persons, changes, frozenIndex: index, standing };
}
