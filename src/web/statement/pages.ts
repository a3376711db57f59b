/** Answers with the pages of a statement: each is a reading of committed state and nothing else. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import type { PageContext } from "#http/door.ts";
import { wordingDigest } from "#operations/statement/write-draft.ts";
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
import { paths } from "../routes.ts";
import { formatChangesPage, linesOnPage as changesOnPage } from "./changes.ts";
import { chooseTextLanguage } from "./choose-language.ts";
import { readFilter, searchList } from "./search.ts";
import { loadSubject, type Subject } from "./load.ts";
import { formatStatementPage } from "./show.ts";
import { formatPairPage } from "./side-by-side.ts";
import { formatSignatoriesPage, linesOnPage } from "./signatories.ts";

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
  return withSubject(pages, c, async (subject) => {
    const wanted = (c.req.param("language") ?? "").split("+");
    const [one, other] = wanted.map((language) =>
      subject.texts.find((text) => text.language === language),
    );
    const unknown: Refusal = refuse("language-unknown", {
      language: wanted.join(", "),
      languages: subject.texts.map(({ language }) => language).join(", "),
    });
    if (!one || wanted.length > 2) return refusalAnswer(pages, c, unknown);
    const frame = frameOf(pages, localeAround(c, one.language));
    const { reader } = pages.door.store;
    const late = await lateUnits(reader, subject);
    const now = pages.door.now();
    if (wanted.length === 1) {
      const view = {
        subject,
        text: one,
        lagging: late.get(one.language) ?? new Set<string>(),
        now,
      };
      return htmlAnswer(
        c,
        formatStatementPage(frame, { ...view, ...(await readRest(reader, subject)) }),
      );
    }
    if (!other || other === one) return refusalAnswer(pages, c, unknown);
    return htmlAnswer(c, formatPairPage(frame, { subject, one, other, lagging: late, now }));
  });
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

async function readRest(r: Reader, { statement: { id } }: Subject) {
  const page = { page: 1, perPage: linesOnPage };
  const [tallies, organisations, persons, changes, index] = await Promise.all([
    talliesOf(r, id),
    listSignatories(r, id, { ...page, kind: "organisation" }),
    listSignatories(r, id, { ...page, kind: "person" }),
    listChanges(r, { statement: id, public: true, limit: changesBelowText }),
    frozenIndex(r, id),
  ]);
  return { tallies, organisations, persons, changes, frozenIndex: index };
}
