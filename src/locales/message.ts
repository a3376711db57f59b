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
  return (params = {}) => String(compiled.format({ ...params }));
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
