// One name in two scripts on one line: "港口守望 Harbour Watch".

import { scriptShares } from "../language/script.ts";

export interface NameInTwoScripts {
  readonly name: string;
  readonly other: string;
}

/** The name as printed first and its form in the other script, or null. */
export function otherScript(name: string): NameInTwoScripts | null {
  const found = /^(.{2,}?)(?:\s+[-–—/|]\s*|\s*[/|(（]\s*|\s+)(.{3,}?)[)）]?$/u;
  const shares = scriptShares(name);
  if (shares.length < 2 || (shares[1]?.[1] ?? 0) < 0.1) return null;
  const words = name.split(/(?<=\s)|(?=[(（/|])/u);
  const first = scriptOf(words[0] ?? "");
  const cut = words.findIndex((word) => foreign.test(word) && scriptOf(word) !== first);
  if (first === undefined || cut < 1) return null;
  const [one, other] = [words.slice(0, cut).join(""), words.slice(cut).join("")].map((part) =>
    unopened(part.replace(/^[\s)）/|–—,，、-]+|[\s(（/|–—,，、-]+$/gu, "")),
  );
  if (
    one === undefined ||
    other === undefined ||
    scriptOf(other) === first ||
    new Set(scriptShares(other).map(([script]) => unified(script))).size > 1 ||
    isToken(one, first)
  )
    return null;
  return found.test(name) && one.length >= 2 && other.length >= 4 && isSeveralWords(other)
    ? { name: one, other }
    : null;
}

const foreign = /\p{L}{2}|^\p{Script=Hangul}\s*$/u;

function scriptOf(text: string): string | undefined {
  const script = scriptShares(text)[0]?.[0];
  return script === undefined ? undefined : unified(script);
}

/** Japanese writes one name in Han and kana. */
function unified(script: string): string {
  return script === "Kana" ? "Hani" : script;
}

/** One word in Latin letters before a name in signs is a part of it: "KAN 港口守望". */
function isToken(one: string, script: string): boolean {
  return script === "Latn" && /^\S{1,9}$/u.test(one) && /\p{Lu}.*\p{Lu}/u.test(one);
}

/** Scripts that set no blanks between words, or few, show several by their length. */
function isSeveralWords(other: string): boolean {
  return (
    other.split(/\s+/u).length >= 2 ||
    (other.length >= 5 &&
      /^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(other) &&
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
        other,
      ))
  );
}

/** Without brackets that only stood between the two names. */
function unopened(part: string): string {
  const [opening, closing] = [
    part.match(/[(（]/gu)?.length ?? 0,
    part.match(/[)）]/gu)?.length ?? 0,
  ];
  if (opening > closing) return part.replace(/^[(（]\s*/u, "");
  if (closing > opening) return part.replace(/\s*[)）]$/u, "");
  return opening === 1 ? part.replace(/^[(（]([^()（）]*)[)）]$/u, "$1") : part;
}
