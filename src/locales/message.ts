/**
 * One ICU message made ready to be filled: https://unicode-org.github.io/icu/userguide/format_parse/messages/
 *
 * Plain text comes out; whoever puts it into HTML escapes it. Tags in a message are plain text
 * too. The formatting library is loaded by the first message that has a brace, because most
 * starts of the program need none.
 */

import type * as IntlMessageFormatModule from "intl-messageformat";
import { createRequire } from "node:module";

export type MessageParams = Readonly<Record<string, string | number>>;
export type FormatMessage = (params?: MessageParams) => string;
export type RewriteText = (text: string) => string;
export type MessageElement = ReturnType<
  IntlMessageFormatModule.IntlMessageFormat["getAst"]
>[number];

/**
 * @param rewrite is applied to the literal parts alone; arguments and keywords stay.
 * @throws SyntaxError for a message that is not ICU MessageFormat.
 */
export function compileMessage(
  message: string,
  locale: string,
  rewrite?: RewriteText,
): FormatMessage {
  if (!message.includes("{")) {
    const plain = message.replaceAll("''", "'");
    const text = rewrite ? rewrite(plain) : plain;
    return () => text;
  }
  const { IntlMessageFormat } = loadLibrary();
  const elements = parseMessage(message);
  const rewritten = rewrite
    ? elements.map((element) => rewriteElement(element, rewrite))
    : elements;
  const compiled = new IntlMessageFormat(rewritten, locale);
  const format = (params: MessageParams): string => String(compiled.format({ ...params }));
  const parts = fillableParts(rewritten);
  return (params = {}) => (parts && fill(parts, params)) ?? format(params);
}

/** Text, or the name of an argument. */
type Part = { readonly text: string } | { readonly name: string };

/** Most messages are words with arguments between them (types 0 and 1): filling those needs no library. */
function fillableParts(elements: readonly MessageElement[]): readonly Part[] | null {
  const parts: Part[] = [];
  for (const element of elements) {
    if (element.type === 0) parts.push({ text: element.value });
    else if (element.type === 1) parts.push({ name: element.value });
    else return null;
  }
  return parts;
}

/** Undefined when an argument is missing: the library says which. */
function fill(parts: readonly Part[], params: MessageParams): string | undefined {
  let filled = "";
  for (const part of parts) {
    const piece = "text" in part ? part.text : params[part.name];
    if (piece === undefined) return undefined;
    filled += piece;
  }
  return filled;
}

/** The syntax tree of a message, for tests and for the derived languages. */
export function parseMessage(message: string): MessageElement[] {
  const { IntlMessageFormat } = loadLibrary();
  return new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst();
}

let library: typeof IntlMessageFormatModule | undefined;

function loadLibrary(): typeof IntlMessageFormatModule {
  library ??= createRequire(import.meta.url)(
    "intl-messageformat",
  ) as typeof IntlMessageFormatModule;
  return library;
}

/** Only literals, plurals and selections hold text (types 0, 6 and 5 of the parser). */
function rewriteElement(element: MessageElement, rewrite: RewriteText): MessageElement {
  if (element.type === 0) return { ...element, value: rewrite(element.value) };
  if (element.type !== 5 && element.type !== 6) return element;
  const options = Object.entries(element.options).map(([name, option]) => {
    return [name, { ...option, value: option.value.map((part) => rewriteElement(part, rewrite)) }];
  });
  return { ...element, options: Object.fromEntries(options) };
}
