/** The same statement for programs: JSON, CSV, Atom, and the style sheet of its printed pages. */
import { setImmediate } from "node:timers/promises";
import { formatSignatoriesCsv, formatSignatoryRows } from "#formats/signatories-csv.ts";
import { formatStatementJson } from "#formats/statement-json.ts";
import type { PageContext } from "#http/door.ts";
import { localeForLanguage, translator } from "#locales/translate.ts";
import { exportLists, exportPage } from "#operations/statement/export-statement.ts";
import { listChanges } from "#store/read/changes.ts";
import type { Pages } from "../answers.ts";
import { paths } from "../routes.ts";
import { formatFeed, linesInFeed } from "./feed.ts";
import { leadTitle } from "./load.ts";
import { withSubject } from "./pages.ts";
import { formatPrintStyle } from "./print-style.ts";
import { readPage } from "../list/search.ts";

export function showStatementJson(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, async ({ statement }) => {
    const { door } = pages;
    const next = (page: number): string =>
      `${door.site.baseUrl}${paths.statementJson(statement.slug, page)}`;
    const document = await exportPage(
      door.store.reader,
      statement,
      readPage(c.req.query("page") ?? ""),
      next,
    );
    return dataAnswer(c, formatStatementJson(document), "application/json; charset=utf-8");
  });
}

export function showSignatoriesCsv(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, async ({ statement }) => {
    const parts = csvParts(exportLists(pages.door.store.reader, statement));
    c.header("content-disposition", `attachment; filename="${statement.slug}.csv"`);
    return dataAnswer(c, ReadableStream.from(parts), "text/csv; charset=utf-8; header=present");
  });
}

/** Piece by piece: the whole of a long list is never text, and others are answered between. */
async function* csvParts(lists: ReturnType<typeof exportLists>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(formatSignatoriesCsv({ signatories: [], repeats: [] }));
  for await (const part of lists) {
    yield Buffer.from(formatSignatoryRows(part));
    await setImmediate();
  }
}

export function showChangesFeed(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, async (subject) => {
    const { statement } = subject;
    const lines = await listChanges(pages.door.store.reader, {
      statement: statement.id,
      public: true,
      limit: linesInFeed,
    });
    const t = translator(localeForLanguage(statement.authentic));
    const title = leadTitle(subject);
    const page = paths.statement(statement.slug);
    const feed = {
      title: t("web.changes.page", { title }),
      self: paths.changesFeed(statement.slug),
      page,
      lines,
      begun: statement.createdAt,
      about: () => ({ path: page, title }),
    };
    return dataAnswer(
      c,
      formatFeed(t, pages.door.site, feed),
      "application/atom+xml; charset=utf-8",
    );
  });
}

export function showPrintStyle(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, (subject) => {
    const t = translator(localeForLanguage(subject.statement.authentic));
    return c.body(
      formatPrintStyle(subject, (params) => t("web.print.foot", params)),
      200,
      { "content-type": "text/css; charset=utf-8" },
    );
  });
}

export function dataAnswer(c: PageContext, body: string | ReadableStream, type: string): Response {
  return c.body(body, 200, { "content-type": type });
}
