/** What a class or an escape of a pattern matches: the engine is asked, for each code point. */
import { everySign } from "./every-sign.ts";
import { lettersAlike, partOf, parts } from "./letters-alike.ts";

export interface SignsOfClass {
  /** All of them as lettersAlike says; null when they are many. */
  readonly all: readonly string[] | null;
  /** One of these stands where one of them does: letters, or `parts` of which there are many; null when nearly all do. */
  readonly some: readonly string[] | null;
}

const most = 24;

export function signsOfClass(source: string, flags: string): SignsOfClass {
  const said = listed.exec(source)?.[1] ?? escaped.exec(source)?.[1];
  if (said !== undefined && !half.test(said)) return allOf(new Set([...said].map(lettersAlike)));
  const pattern = new globalThis.RegExp(source, `g${flags.replaceAll(/[^iu]/g, "")}`);
  const [few, many] = [new Set<string>(), new Set<string>()];
  for (const { first, signs } of everySign()) {
    const found = lettersFound(pattern, signs, first < 0x80 ? signs.length : most);
    if (!found) many.add(parts[partOf(first)] ?? "");
    else for (const letters of found) few.add(letters);
    // The first are those of ASCII.
    if (few.size > most) return { all: null, some: null };
  }
  return many.size === 0 ? allOf(few) : { all: null, some: [...few, ...many] };
}

/** Nothing in it means more than itself. */
const listed = /^\[([^\\\]^-]+)\]$/u;
const half = /[\ud800-\udfff]/;
const escaped = /^\\([!-/:-@[-`{-~])$/u;

function allOf(letters: ReadonlySet<string>): SignsOfClass {
  return { all: letters.size <= most ? [...letters] : null, some: [...letters] };
}

/** Null when they are more. */
function lettersFound(pattern: RegExp, signs: string, most: number): Set<string> | null {
  const letters = new Set<string>();
  pattern.lastIndex = 0;
  let count = 0;
  for (let found = pattern.exec(signs); found !== null; found = pattern.exec(signs)) {
    if ((count += 1) > most) return null;
    letters.add(lettersAlike(found[0]));
  }
  return letters;
}
