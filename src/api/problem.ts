/** Errors of the API: `application/problem+json` (RFC 9457). `code` is the refusal's; `errors` names wrong fields. */
import type { Refusal } from "#domain/refusal.ts";
import type { PageContext } from "#http/door.ts";
import { statusOf } from "#http/refusal-status.ts";
import { chooseLocale, isMessageKey, translator, type Translate } from "#locales/translate.ts";

export function translatorFor(c: PageContext): Translate {
  return translator(chooseLocale(c.req.header("accept-language"), c.req.query("lang") ?? ""));
}

/** The sentence of a key made from a code; the code itself when nobody wrote one. */
export function sayCode(
  t: Translate,
  key: string,
  params: Readonly<Record<string, string | number>>,
  code: string,
): string {
  return isMessageKey(key) ? t(key, params) : code;
}

export function answerProblem(c: PageContext, refusal: Refusal): Response {
  const t = translatorFor(c);
  const status = statusOf(refusal);
  const errors = (refusal.problems ?? []).map(({ field, code, params = {} }) => {
    return { field, code, detail: sayCode(t, `refusal.field.${code}`, params, code) };
  });
  const title = sayCode(t, `refusal.${refusal.refusal}`, refusal.params ?? {}, refusal.refusal);
  const body = { type: "about:blank", title, status, code: refusal.refusal, errors };
  return c.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  });
}
