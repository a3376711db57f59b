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
  const open = entries.filter(({ text }) => !bracketed.test(text)).length;
  if (found < Math.max(2, 0.6 * open)) return [...entries];
  return entries.map((entry, index) => {
    const part = parts[index] ?? (entry.exact === true ? null : studentAtEnd(entry.text));
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
  if (name !== "" && mayBePerson(name, office) && isOffice(office)) return { name, office };
  const [, japanese = "", body = ""] = besideBody.exec(text) ?? [];
  if (japanese !== "" && isPerson(japanese) && organisationWords.test(fold(body)))
    return { name: japanese, office: body };
  const [, before = "", last = ""] = inFront.exec(text) ?? [];
  return last !== "" && isPerson(last) && isOffice(before) && !/[,，、(（]/u.test(before)
    ? { name: last, office: before }
    : null;
}

/** Among others set so, any name of two or three signs behind a year of study is a person's. */
function studentAtEnd(text: string): NameAndOffice | null {
  const [, office = "", name = ""] = /^(\S.*\S)\s(\p{Script=Han}{2,3})$/u.exec(text) ?? [];
  return studies.test(office) && !organisationWords.test(name) ? { name, office } : null;
}

const behind =
  /^(\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}{1,2}|\p{Script=Hangul}{2,4})[*＊]?\s+([^\s(（].*)$/u;
/** "浜口凪 海鳥を守る会": three to six signs, kana among them, and a body. */
const besideBody =
  /^(\p{Script=Han}{1,3}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,3})[ \u3000]+(\S.*)$/u;
const inFront =
  /^(\S.*\S)\s(\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}{1,2}|\p{Script=Hangul}{3})$/u;

/** "林海塔（港務局長）" says by itself where the name ends. */
const bracketed = /^\p{Script=Han}{2,4}\s?[（(]/u;

/** Whoever studies is a person, whatever the name: some sign with one of their own. */
function mayBePerson(name: string, office: string): boolean {
  return isPerson(name) || (/^\p{Script=Han}{2,3}$/u.test(name) && isStudentOf(name, office));
}

function isStudentOf(name: string, office: string): boolean {
  return studies.test(office) && !roleWords.test(name) && !organisationWords.test(name);
}

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

/** Words for an office, a course of study, or a degree with its year. */
function isOffice(text: string): boolean {
  return (
    roleWords.test(fold(text)) ||
    studies.test(text) ||
    /^\p{Lu}[\p{L}.]{1,6}(?:\s?\(\p{L}+\))?\s(?:19|20)\d\d(?!\d)/u.test(text)
  );
}

/** "2012届毕业生", "02级本科": the year in which a course of study began or ended. */
const studies = /\p{Nd}{2}\s?[级級届屆]|[毕畢][业業]|本科|研究生|在[读讀]/u;
