// Persons whose office stands behind or before the name with nothing but a blank between them, as lists in Chinese, Japanese
// and Korean set it: "周海明 港務局前局長", "김해명 해양대학교 교수", "海洋大学教授 浜口凪".

import { hanSurnames } from "../words/given-names-table.ts";
import { fold } from "../rows/tidy.ts";
import { organisationWords, roleWords } from "../words/name-words.ts";
import type { ListEntry } from "../list/signatory-list.ts";

/** Entries with a comma behind the name, where most of their list are set so. */
export function withOfficesApart(entries: readonly ListEntry[]): ListEntry[] {
  const parts = entries.map(({ text, exact }) => (exact === true ? null : nameAndOffice(text)));
  const found = parts.filter((part) => part !== null).length;
  if (found < Math.max(2, 0.6 * entries.length)) return [...entries];
  return entries.map((entry, index) => {
    const part = parts[index] ?? null;
    if (part === null) return entry;
    const { name, office } = part;
    return {
      ...entry,
      text: `${name}，${office}`,
      printed: entry.text,
      kind: entry.kind ?? "person",
    };
  });
}

interface NameAndOffice {
  readonly name: string;
  readonly office: string;
}

function nameAndOffice(text: string): NameAndOffice | null {
  const [, name = "", office = ""] = behind.exec(text) ?? [];
  if (name !== "" && isPerson(name) && isOffice(office)) return { name, office };
  const [, japanese = "", body = ""] = besideBody.exec(text) ?? [];
  if (japanese !== "" && isPerson(japanese) && organisationWords.test(fold(body)))
    return { name: japanese, office: body };
  const [, before = "", last = ""] = inFront.exec(text) ?? [];
  return last !== "" &&
    isPerson(last) &&
    roleWords.test(fold(before)) &&
    !/[,，、(（]/u.test(before)
    ? { name: last, office: before }
    : null;
}

const behind =
  /^(\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}{1,2}|\p{Script=Hangul}{2,4})\s+([^\s(（].*)$/u;
/** "浜口凪 海鳥を守る会": three to six signs, kana among them, and a body. */
const besideBody =
  /^(\p{Script=Han}{1,3}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,3})[ \u3000]+(\S.*)$/u;
const inFront =
  /^(\S.*\S)\s(\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}{1,2}|\p{Script=Hangul}{3})$/u;

function isPerson(name: string): boolean {
  return (
    !roleWords.test(name) &&
    !organisationWords.test(name) &&
    (/\p{Script=Hangul}/u.test(name) ||
      / /u.test(name) ||
      hanSurnames.test(name) ||
      /^\p{Script=Han}{1,3}[\p{Script=Han}\p{Script=Hiragana}々]{2,3}$/u.test(name))
  );
}

/** Words for an office, or a degree with its year. */
function isOffice(text: string): boolean {
  return (
    roleWords.test(fold(text)) ||
    /^\p{Lu}[\p{L}.]{1,6}(?:\s?\(\p{L}+\))?\s(?:19|20)\d\d(?!\d)/u.test(text)
  );
}
