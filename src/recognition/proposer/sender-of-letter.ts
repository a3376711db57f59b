// Who sends a letter, where its head says so ("From: Harbour League", beside "To:" and "Subject:"), or a body's name alone
// stands below the persons who sign.

import { addressedTo } from "../frame/address.ts";
import { isDateLine } from "../frame/dates.ts";
import { subjectIn } from "../frame/subject.ts";
import { isContentRow } from "../list/content.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { isPageRow } from "../rows/page-row.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { endsWithLegalForm, organisationWords } from "../words/name-words.ts";

export interface Sender {
  readonly name: string;
  readonly row: Row;
}

const deepest = 16;
const near = 4;

/** The sender in the head of a letter, a body; or null. */
export function senderInHead(rows: readonly Row[]): Sender | null {
  const head = rows.filter(isContentRow).slice(0, deepest);
  for (const [at, row] of head.entries()) {
    const name = row.text.length > 140 ? undefined : from.exec(row.text)?.[1];
    if (name === undefined || /[@<]/u.test(name) || isPerson(name)) continue;
    const beside = head.slice(Math.max(0, at - near), at + near + 1);
    const named = beside.some(
      ({ text }) => text !== row.text && (addressedTo(text) !== null || subjectIn(text) !== null),
    );
    if (named) return { name, row };
  }
  return null;
}

const from =
  /^(?:From|Von|Absender(?:in)?|Van|Afzender|De|Expéditeur|Expéditrice|Remitente|Remetente|Da|Mittente|Från|Avsändare|Fra|Afsender|Avsender|Lähettäjä|Od|Nadawca|Odesílatel|Odosielateľ|Pošiljatelj|Pošiljalac|Feladó|Expeditor|От|Отправитель|Від|Відправник|Подател|Од|Пошиљалац|Από|Αποστολέας|Gönderen|Kimden|Dari|من|מאת|发件人|發件人|差出人)\s*[:：]\s*(\S.{2,110})$/u;

function isPerson(name: string): boolean {
  return looksLikePerson(headOf(name)) && !organisationWords.test(fold(name));
}

const mostPersons = 8;

/** A body's name alone in the row right behind a list of a few persons, with nothing of the text behind it; or null. Below many it
 * stands in capitals. */
export function bodyBelowPersons(
  rows: readonly Row[],
  lists: readonly SignatoryList[],
): Sender | null {
  const [list, ...others] = lists;
  const entries = list?.entries ?? [];
  if (list === undefined || others.length > 0) return null;
  const [row, ...below] = rows.slice(Math.max(...list.rows) + 1).filter(isContentRow);
  if (row === undefined || row.kind === "heading" || row.marker !== null) return null;
  if (entries.length > mostPersons && /\p{Ll}/u.test(row.text)) return null;
  const ends = below.every((other) => isPageRow(other) || isDateLine(other.text));
  if (!ends || !isBody(row.text)) return null;
  const persons = entries.filter(({ text }) => looksLikePerson(headOf(text))).length;
  return persons < 0.9 * entries.length ? null : { name: row.text, row };
}

function isBody(text: string): boolean {
  const named = organisationWords.test(fold(text)) || endsWithLegalForm(text);
  return named && wordsOf(text).length <= 9 && text.length <= 80 && !/[.:;!?]$|,\s/u.test(text);
}
