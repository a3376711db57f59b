/** What the handlers of the public pages share: the frame of a page, answers, refusals shown as pages. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import type { Door, PageContext } from "#http/door.ts";
import { readForm } from "#http/form.ts";
import { secondsToWait, statusOf } from "#http/refusal-status.ts";
import { chooseLocale, localeForLanguage, translator, type Locale } from "#locales/translate.ts";
import type { Assets } from "./assets.ts";
import { formatErrorPage } from "./site/error.ts";
import { html, type Html } from "./html.ts";
import type { Frame } from "./layout.ts";
import { paths } from "./routes.ts";
import { formatSendAgain, sentOf } from "./send-again.ts";

export interface Pages {
  readonly door: Door;
  readonly assets: Assets;
  /** Seconds that a person takes at least for the form; what comes back sooner is looked at by the desk. */
  readonly fastest: number;
}

export type Answer = Response | Promise<Response>;

export function frameOf({ door, assets }: Pages, locale: Locale): Frame {
  return { site: door.site, assets, t: translator(locale) };
}

/** The reader's language: what was asked for by `?lang=`, else what the browser prefers. */
export function readerLocale(c: PageContext): Locale {
  return chooseLocale(c.req.header("accept-language"), c.req.query("lang"));
}

/** Pages around a text follow its language, unless another interface was asked for. */
export function localeAround(c: PageContext, language: string): Locale {
  return c.req.query("lang") ? readerLocale(c) : localeForLanguage(language);
}

export function htmlAnswer(
  c: PageContext,
  page: string,
  status: 200 | ReturnType<typeof statusOf> = 200,
): Response {
  return c.html(page, status);
}

export function refusalAnswer(
  pages: Pages,
  c: PageContext,
  refusal: Refusal,
  locale = readerLocale(c),
  ways?: readonly Html[],
): Response {
  const status = statusOf(refusal);
  tellWhen(c, refusal);
  const frame = frameOf(pages, locale);
  const again = formatSendAgain(frame.t, sentOf(c, status));
  const back = ways ?? waysBack(frame, c, refusal);
  const shown = formatErrorPage(frame, refusal, status, { ways: back, again });
  return htmlAnswer(c, shown, status);
}

/** `Retry-After` where it is a matter of time alone (RFC 9110, 10.2.3). */
export function tellWhen(c: PageContext, refusal: Refusal): void {
  const seconds = secondsToWait(refusal);
  if (seconds !== undefined) c.header("retry-after", String(seconds));
}

/** Asked too often. What was typed is read all the same, to be given back. */
export async function tooManyAnswer(
  pages: Pages,
  c: PageContext,
  { retryAfter }: { readonly retryAfter: number },
  locale?: Locale,
): Promise<Response> {
  if (c.req.method === "POST") await readForm(c);
  return refusalAnswer(pages, c, refuse("too-many", { retryAfter }), locale);
}

/** Back to the statement that the address names, where that can be read: a draft's address is a secret. */
function waysBack({ t }: Frame, c: PageContext, { refusal }: Refusal): readonly Html[] {
  const slug = c.req.param("slug");
  if (slug === undefined || refusal === "statement-unknown" || c.req.param("key")) return [];
  return [html`<a href="${paths.statement(slug)}">${t("web.back.statement")}</a>`];
}

/** See Other: what was sent is done, the answer is a page of its own (RFC 9110, 15.4.4). */
export function redirectAnswer(c: PageContext, path: string): Response {
  return c.redirect(path, 303);
}
