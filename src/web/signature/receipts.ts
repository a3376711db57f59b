/** Answers of `/s/{slug}/receipts/{act}`: the public receipt of an entry. */
import { refuse } from "#domain/refusal.ts";
import type { PageContext } from "#http/door.ts";
import { showStanding } from "#operations/witness/show-standing.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { frameOf, htmlAnswer, type Pages, readerLocale, refusalAnswer } from "../answers.ts";
import { loadSubject } from "../statement/load.ts";
import { formatReceiptPage } from "./receipt.ts";

export async function showReceipt(pages: Pages, c: PageContext): Promise<Response> {
  const { reader } = pages.door.store;
  const line = await signatoryByAct(reader, c.req.param("act") ?? "");
  const subject = line && (await loadSubject(reader, c.req.param("slug") ?? "", line.version));
  if (!line || subject?.statement.id !== line.statement)
    return refusalAnswer(pages, c, refuse("signatory-unknown"));
  const standing = await showStanding(reader, pages.door.site);
  const frame = frameOf(pages, readerLocale(c));
  return htmlAnswer(c, formatReceiptPage(frame, { subject, line, standing }));
}
