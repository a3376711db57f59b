/** Answers with one entry: by its number in the list, and by its act, which the receipt mail links. */
import { refuse } from "#domain/refusal.ts";
import type { Signatory, SignatoryKind } from "#domain/signatory.ts";
import type { PageContext } from "#http/door.ts";
import { showStanding } from "#operations/witness/show-standing.ts";
import { findSignatory, signatoryByAct } from "#store/read/signatories.ts";
import { findStatement } from "#store/read/statements.ts";
import { textDigests } from "#store/read/texts.ts";
import { frameOf, htmlAnswer, type Pages, readerLocale, refusalAnswer } from "../answers.ts";
import { paths } from "../routes.ts";
import { loadSubject } from "../statement/load.ts";
import { formatEntryPage } from "./page.ts";

export async function showReceipt(pages: Pages, c: PageContext): Promise<Response> {
  const act = c.req.param("act") ?? "";
  const line = await signatoryByAct(pages.door.store.reader, act);
  return answer(pages, c, line, paths.receipt(c.req.param("slug") ?? "", act));
}

export async function showEntry(
  pages: Pages,
  c: PageContext,
  kind: SignatoryKind,
): Promise<Response> {
  const { reader } = pages.door.store;
  const slug = c.req.param("slug") ?? "";
  const number = Number(/^[1-9]\d{0,8}$/.exec(c.req.param("number") ?? "")?.[0] ?? 0);
  const statement = await findStatement(reader, slug);
  const line =
    statement && number > 0 ? await findSignatory(reader, statement.id, kind, number) : null;
  return answer(pages, c, line, paths.entry(slug, kind, number));
}

async function answer(
  pages: Pages,
  c: PageContext,
  line: Signatory | null,
  path: string,
): Promise<Response> {
  const { reader } = pages.door.store;
  const subject = line && (await loadSubject(reader, c.req.param("slug") ?? "", line.version));
  if (!line || subject?.statement.id !== line.statement)
    return refusalAnswer(pages, c, refuse("signatory-unknown"));
  const standing = await showStanding(reader, pages.door.site);
  const texts = await textDigests(reader, line.statement, line.version);
  const frame = frameOf(pages, readerLocale(c));
  return htmlAnswer(c, formatEntryPage(frame, { subject, line, standing, texts, path }));
}
