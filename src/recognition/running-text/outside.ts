// What stands between brackets or quotation marks belongs together: signs inside them separate nothing. Marks that
// nobody closes near by count as none, so that one forgotten bracket does not hold the rest of a list together.

/** Parts between signs that stand outside brackets and quotation marks. */
export function cutOutside(text: string, sign: string): string[] {
  if (!text.includes(sign)) return [text];
  const parts: string[] = [];
  const closing = new Map<string, number>();
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.startsWith(sign, at)) {
      parts.push(text.slice(from, at));
      from = at + sign.length;
      at = from - 1;
    } else at = endOfSpan(text, at, closing);
  }
  return [...parts, text.slice(from)];
}

/**
 * Index of the mark that closes what is opened here, or the same index when nothing is. `closing` keeps, by opening mark,
 * where the next closing one stands: a hundred thousand open brackets are looked through once.
 */
function endOfSpan(text: string, at: number, closing: Map<string, number>): number {
  const opener = text[at] ?? "";
  const closers = closersOf[opener];
  if (closers === undefined || (opensOnlyInFront.has(opener) && !isInFront(text, at))) return at;
  const brackets = isBracket.test(opener);
  const last = Math.min(text.length, at + (brackets ? longestBracket : longestQuotation));
  if (nextOf(text, opener, closers, at, closing) >= last) return at;
  for (let [end, depth] = [at + 1, 1]; end < last; end += 1) {
    const letter = text[end] ?? "";
    if (closers.includes(letter)) depth -= 1;
    else if (brackets && letter === opener) depth += 1;
    if (depth === 0) return end;
  }
  return at;
}

function nextOf(
  text: string,
  opener: string,
  closers: string,
  at: number,
  closing: Map<string, number>,
): number {
  const known = closing.get(opener) ?? -1;
  if (known > at) return known;
  let next = at + 1;
  while (next < text.length && !closers.includes(text[next] ?? "")) next += 1;
  closing.set(opener, next);
  return next;
}

/** UTF-16 units that brackets and quotation marks may hold. */
const longestBracket = 400;
const longestQuotation = 120;

const isBracket = /[([（［]/u;

/** By the opening mark. A language's closing mark is another's opening one: "…" in German is „…“, in Swedish ”…”. */
const closersOf: Readonly<Record<string, string>> = {
  "(": ")）",
  "（": "）)",
  "[": "]］",
  "［": "］]",
  "「": "」",
  "『": "』",
  "«": "»",
  "»": "«",
  "„": '“”"',
  "“": "”“",
  "”": "”",
  '"': '"',
};

/** Marks that close as often as they open. */
const opensOnlyInFront: ReadonlySet<string> = new Set(["”", '"', "»"]);

/** At the start of a word, with the word right behind. */
function isInFront(text: string, at: number): boolean {
  const [before = " ", behind = " "] = [text[at - 1], text[at + 1]];
  return /[\s(（[-]/u.test(before) && /[\p{L}\p{N}]/u.test(behind);
}
