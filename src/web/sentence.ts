/**
 * A message with markup in it: parameters may be HTML, and `<name>…</name>` in the message goes through the wrapper
 * of that name. Whatever a parameter holds, it cannot open or close a wrapper: texts are put in after the message was
 * taken apart.
 *
 *     sentence(t, "web.side.lag", { language: foreign("sr-Latn", "srpski"), count: 2 },
 *              { link: (words) => html`<a href="#u4">${words}</a>` })
 */
import { type MessageKey, type Translate, isMessageKey } from "#locales/translate.ts";
import { type Child, Html, escapeHtml, html, nothing } from "./html.ts";

export type SentenceParams = Readonly<Record<string, Html | string | number>>;
export type Wrappers = Readonly<Record<string, (words: Html) => Html>>;

export function sentence(
  t: Translate,
  key: MessageKey,
  params: SentenceParams = {},
  wrappers: Wrappers = {},
): Html {
  const held: Child[] = [];
  const plain = Object.entries(params).map(([name, value]) => {
    return [name, isPlain(value) ? value : hold(held, value)] as const;
  });
  return wrap(t(key, Object.fromEntries(plain)), held, wrappers);
}

/** The message of a key made from a code, or null when nobody wrote one. */
export function sentenceIfAny(t: Translate, key: string, params: SentenceParams = {}): Html | null {
  return isMessageKey(key) ? sentence(t, key, params) : null;
}

/** Numbers choose plurals and single words choose selections, so both go through the message as they are. */
function isPlain(value: Html | string | number): value is string | number {
  return typeof value === "number" || (typeof value === "string" && /^[a-z0-9-]*$/.test(value));
}

/** Characters of the private use area stand for what is put in afterwards. */
const firstHolder = 0xf0000;

function hold(held: Child[], value: Child): string {
  held.push(value);
  return String.fromCodePoint(firstHolder + held.length - 1);
}

function wrap(text: string, held: readonly Child[], wrappers: Wrappers): Html {
  const opening = /<([a-z]+)>/.exec(text);
  const wrapper = opening && wrappers[opening[1] ?? ""];
  const end = opening ? text.indexOf(`</${opening[1]}>`, opening.index) : -1;
  if (!opening || !wrapper || end < 0) return fill(text, held);
  const inner = text.slice(opening.index + opening[0].length, end);
  const before = fill(text.slice(0, opening.index), held);
  const after = wrap(text.slice(end + opening[0].length + 1), held, wrappers);
  return html`${before}${wrapper(fill(inner, held))}${after}`;
}

function fill(text: string, held: readonly Child[]): Html {
  const escaped = escapeHtml(text);
  if (held.length === 0) return new Html(escaped);
  return new Html(
    escaped.replace(/[\u{F0000}-\u{F00FF}]/gu, (sign) => {
      const child = held[(sign.codePointAt(0) ?? 0) - firstHolder];
      return html`${child ?? nothing}`.text;
    }),
  );
}
