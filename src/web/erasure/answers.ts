/** Answers behind a mailed link about the data of whoever holds it. Opening a page changes nothing. */
import { isRefusal, refuse } from "#domain/refusal.ts";
import type { PageContext } from "#http/door.ts";
import { readForm } from "#http/form.ts";
import { eraseByLink, linkChoices } from "#operations/erasure/erase-by-link.ts";
import { collectOwnData } from "#operations/erasure/own-data.ts";
import {
  frameOf,
  htmlAnswer,
  type Pages,
  readerLocale,
  redirectAnswer,
  refusalAnswer,
} from "../answers.ts";
import { paths } from "../routes.ts";
import { behindLink } from "../signature/behind-link.ts";
import { formatErasedPage, formatErasurePage, formatOwnDataPage } from "./pages.ts";

type Purpose = "mine" | "deny";

export function showErasure(pages: Pages, c: PageContext, purpose: Purpose): Promise<Response> {
  return behindLink(pages, c, purpose, ({ behind, frame, token }) =>
    htmlAnswer(c, formatErasurePage(frame, { behind, token, purpose, unanswered: false })),
  );
}

export function sendErasure(pages: Pages, c: PageContext, purpose: Purpose): Promise<Response> {
  return behindLink(pages, c, purpose, async ({ behind, frame, slug, token }) => {
    const form = await readForm(c);
    if (isRefusal(form)) return refusalAnswer(pages, c, form, frame.t.locale);
    const choice = linkChoices.find((one) => one === form.text("choice"));
    if (!choice) {
      const page = formatErasurePage(frame, { behind, token, purpose, unanswered: true });
      return htmlAnswer(c, page, 422);
    }
    const done = await pages.door.store.transact((t) => eraseByLink(t, { token, purpose, choice }));
    return isRefusal(done)
      ? refusalAnswer(pages, c, done, frame.t.locale)
      : redirectAnswer(c, paths.erased(slug, frame.t.locale));
  });
}

/** After the link is gone: a page for everybody, which knows nothing. */
export function showErased(pages: Pages, c: PageContext): Response {
  return htmlAnswer(
    c,
    formatErasedPage(frameOf(pages, readerLocale(c)), c.req.param("slug") ?? ""),
  );
}

export function showOwnData(
  pages: Pages,
  c: PageContext,
  purpose: Purpose,
  asFile: boolean,
): Promise<Response> {
  return behindLink(pages, c, purpose, async ({ behind, frame, token }) => {
    const { store, now } = pages.door;
    const data = await collectOwnData(store.reader, behind.signature.act, now());
    if (!data) return refusalAnswer(pages, c, refuse("signature-unknown"), frame.t.locale);
    if (!asFile) return htmlAnswer(c, formatOwnDataPage(frame, { data, token, purpose }));
    return c.body(`${JSON.stringify(data, null, 2)}\n`, 200, {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="my-data.json"',
      "cache-control": "no-store",
    });
  });
}
