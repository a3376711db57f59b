// Lines that a machine set and no author wrote: a field that a template was to fill in, the day's weather and rates of
// exchange, a counter of signatures, the sender of a mail in an archive. None of them is a title.

import { isContentRow } from "../list/content.ts";
import { isDateLine } from "../frame/dates.ts";
import { proseOf } from "../extent/prose.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";

/** Whether a line above a text is such a one. */
export function isMachineLine(text: string): boolean {
  return (
    unfilled.test(text) ||
    archived.test(text) ||
    isTicker(text) ||
    isSignatureCount(text) ||
    isFileOrHost(text) ||
    (text.length <= 160 && fileSize.test(text))
  );
}

/** "[[Ada Berg 2026-05-03, 14:42:18 Source]]": above a mail in an archive. */
const archived = /^\[\[.{2,60}\s\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2},?\s\p{Nd}{1,2}:\p{Nd}{2}/u;

/** "Print the letter with Word - HERE (size 8 kB)": how large a file is, at the end of the line that loads it. */
const fileSize =
  /(?:^|[\s([,:–-])\p{Nd}{1,4}(?:[.,]\p{Nd}{1,2})?\s?(?:[kKMG]i?[Bb]|[kKM]o|[КкМ]Б|Kbytes?|Mbytes?|bytes)\s?[)\]]?\.?$/u;

/** "lamps.example", "HarbourLamps0412En": where a page lies, and no word of a language. */
function isFileOrHost(text: string): boolean {
  return text.length <= 80 && (host.test(text) || file.test(text) || slug.test(text));
}

const host = /^(?:[\p{L}\p{Nd}-]{2,40}\.){1,3}[a-z]{2,15}$/u;
/** "lamps-for-all-piers": a folder or a repository. */
const slug = /^[a-z\d]{1,20}(?:-[a-z\d]{1,20}){2,8}$/u;
const file = /^(?=\S{0,60}\p{Nd})(?:\p{Lu}\p{Ll}+){2,9}\p{Nd}+(?:\p{Lu}\p{Ll}*){1,3}$/u;

const unfilled =
  /\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|\$\{[^}]*\}|^@(?:extends|section|include|yield)\(/u;

/** "+11° Aville +10° Beburg", "$ 39.67 € 42.52": figures with signs, more of them than words need. */
function isTicker(text: string): boolean {
  if (text.length > 120) return false;
  const figures = text.match(/[+−–-]?\p{Nd}+\s?°|\p{Sc}\s?\p{Nd}|\p{Nd}\s?\p{Sc}/gu) ?? [];
  return figures.length >= 2 && figures.length * 2 >= (text.match(/\p{L}{2,}/gu) ?? []).length;
}

/** "Statement signatories #1336 and counting". */
function isSignatureCount(text: string): boolean {
  if (text.length > 80 || !/\p{Nd}/u.test(text)) return false;
  return counted.test(text) || counting.test(fold(text).replace(/[.!…\s]+$/u, ""));
}

/** "5月3日現在1,336筆を集約", "截至5月3日已有1336人聯署": how many by which day. */
const counted =
  /^.{2,14}現在[、で]?\s?(?:約)?[\p{Nd},，.]+\s?(?:筆|名|人|団体)|^(?:截至|截止).{2,14}(?:已有|共有|共|有)\s?[\p{Nd},，.]+\s?(?:餘|余|多)?(?:人|名|個|个|位)/u;

const counting =
  /\p{Nd}\s(?:(?:signatures?|signatories|names) )?(?:and counting|und es werden mehr|et ce n'est pas fini|y sumando|y contando|e contando|e crescendo|en oplopend|och fler blir det|i raste|a pribyvaji|и растет|и расте|и продължава)$/u;

/** Whether the title that a file gives itself is none: a line of place and date, or who sent the mail that it archives. */
export function isNoOwnTitle(title: string, rows: readonly Row[]): boolean {
  return (
    isMachineLine(title) ||
    isDateLine(title) ||
    invertedSender.test(title) ||
    isSender(title, rows) ||
    isNumberedSender(title, rows)
  );
}

/** "137 Berg, Ada": the running number of a mail, and a name as registers have it. */
const invertedSender = /^\p{Nd}{1,4}\s\p{Lu}\p{Ll}[\p{L}'’-]*,\s\p{Lu}\p{Ll}[\p{L}.'’-]*$/u;

/** "042 Ada Berg": the running number of a mail and a name that no sentence of it has, though it may be signed with it. */
function isNumberedSender(title: string, rows: readonly Row[]): boolean {
  const [, name = ""] = /^\p{Nd}{1,4}\s(\p{Lu}\S*(?:\s\p{Lu}\S*){0,3})$/u.exec(title) ?? [];
  const words = wordsOf(fold(name)).filter((word) => word.length >= 3);
  if (words.length === 0) return false;
  return !rows.some((row) => {
    if (!isContentRow(row) || proseOf(row) === 0) return false;
    const said = new Set(wordsOf(fold(row.text)));
    return words.some((word) => said.has(word));
  });
}

/** The first lines have the name again, with the hour: "[[Ada Berg 2026-05-03, 14:42:18]]", "From: Ada Berg". */
function isSender(title: string, rows: readonly Row[]): boolean {
  const name = fold(title).replace(/^\p{Nd}{1,6}\s+/u, "");
  if (name.length < 3 || name.length > 60) return false;
  return rows
    .filter(isContentRow)
    .slice(0, 3)
    .some(({ text }) => {
      const line = fold(text);
      const at = line.indexOf(name);
      const behind = line.slice(at + name.length);
      return (
        at >= 0 &&
        at <= 20 &&
        text.length <= 160 &&
        /^[^\p{L}]*\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}.{0,4}\p{Nd}{1,2}:\p{Nd}{2}/u.test(
          behind,
        )
      );
    });
}
