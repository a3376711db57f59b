/**
 * ICU messages as our catalogues use them, filled without a library: what a verifier of a few kilobytes needs in a
 * browser. Arguments, numbers, plurals and selections; a test compares every message with the library's answer.
 *
 *     fillMessage("{count, plural, one {# entry} other {# entries}}", { count: 1 }, "en-GB")   "1 entry"
 */

type MessageParams = Readonly<Record<string, string | number>>;

/** @param rewrite is applied to the literal parts alone; arguments stay. */
export function fillMessage(
  message: string,
  params: MessageParams,
  locale: string,
  rewrite: (text: string) => string = (text) => text,
): string {
  return fill({ message, params, locale, rewrite }, 0, message.length, null);
}

interface Filling {
  readonly message: string;
  readonly params: MessageParams;
  readonly locale: string;
  readonly rewrite: (text: string) => string;
}

/** `counted`: the number of the plural around, which `#` stands for. */
function fill(filling: Filling, from: number, to: number, counted: number | null): string {
  const { message, rewrite, locale } = filling;
  let text = "";
  for (let at = from; at < to;) {
    const sign = message[at];
    if (sign === "{") {
      const end = endOfBraces(message, at);
      text += fillArgument(filling, at + 1, end, counted);
      at = end + 1;
    } else if (sign === "#" && counted !== null) {
      text += counted.toLocaleString(locale);
      at += 1;
    } else {
      const next = nextSign(message, at, to);
      text += rewrite(message.slice(at, next).replaceAll("''", "'"));
      at = next;
    }
  }
  return text;
}

/** `name`, `name, number`, or `name, plural, one {…} other {…}`. */
function fillArgument(filling: Filling, from: number, to: number, counted: number | null): string {
  const { message, params, locale } = filling;
  const [, name = "", kind = "", offset = ""] =
    /^\s*(\w+)\s*(?:,\s*(\w+)\s*(,?))?/.exec(message.slice(from, to)) ?? [];
  const value = params[name] ?? "";
  if (kind === "number") return Number(value).toLocaleString(locale);
  if (offset === "") return String(value);
  const isPlural = kind === "plural";
  const wanted = isPlural ? new Intl.PluralRules(locale).select(Number(value)) : String(value);
  const options = optionsOf(message, message.indexOf(",", message.indexOf(",", from) + 1) + 1, to);
  const chosen =
    (isPlural ? options.get(`=${value}`) : null) ?? options.get(wanted) ?? options.get("other");
  return chosen ? fill(filling, ...chosen, isPlural ? Number(value) : counted) : "";
}

/** Where the text of each option lies. */
function optionsOf(
  message: string,
  from: number,
  to: number,
): ReadonlyMap<string, readonly [number, number]> {
  const options = new Map<string, readonly [number, number]>();
  for (let at = from; at < to;) {
    const open = message.indexOf("{", at);
    if (open < 0 || open >= to) break;
    const end = endOfBraces(message, open);
    options.set(message.slice(at, open).trim(), [open + 1, end]);
    at = end + 1;
  }
  return options;
}

function endOfBraces(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at++) {
    if (message[at] === "{") depth += 1;
    if (message[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return message.length;
}

function nextSign(message: string, at: number, to: number): number {
  for (let next = at + 1; next < to; next++) {
    if (message[next] === "{" || message[next] === "#") return next;
  }
  return to;
}
