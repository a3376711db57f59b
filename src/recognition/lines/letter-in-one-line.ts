// A letter whose line breaks were lost, all in one paragraph: its polite end and those who sign stand behind the last
// sentence. "… to repair them. Yours sincerely Ada Tar, chair, Tern Trust".

import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import { announcesSignatories, isValediction } from "../words/cues.ts";
import type { Line } from "../document.ts";
import { fold, tidy, wordsOf } from "../rows/tidy.ts";
import { personTitles, roleWords } from "../words/name-words.ts";

const shortestText = 250;
const shortestBody = 150;
const longestTail = 6000;
const mostWords = 8;

/** The line as text, polite end and signatures; or the line alone. */
export function letterLines(line: Line): Line[] {
  const { text } = line;
  const glued = signerGlued(text);
  if (glued > 0) return [part(line, 0, glued), part(line, glued, text.length)];
  if (text.length < shortestText) return closingLines(line);
  const from = Math.max(shortestBody, text.length - longestTail);
  for (const { index, 0: sign } of text.slice(from).matchAll(/[.!?]["”»)*_]{0,3}\s+(?=\p{Lu})/gu)) {
    const end = from + index + sign.length;
    const polite = politeEnd(text.slice(end, end + 160));
    const tail = end + polite;
    if (polite === 0 || !areSignatures(tidy(text.slice(tail)))) continue;
    return [part(line, 0, end), part(line, end, tail), part(line, tail, text.length)];
  }
  return [line];
}

/** "… we stand by you.Ada Tar, chair of the guild": where a person with an office begins right behind a stop at the end; or 0. */
function signerGlued(text: string): number {
  const from = Math.max(shortestLead, text.length - longestSigner);
  const { index = -1 } = /(?<=\p{L}{2}[.!?]["”»]?)\p{Lu}/u.exec(text.slice(from)) ?? {};
  const lead = text.slice(0, from + Math.max(0, index));
  if (index < 0 || shortened.test(lead) || !isSentence(lead)) return 0;
  const signer = text.slice(from + index).replace(personTitles, "");
  const head = headOf(signer);
  const office = /^\s*,\s*([^.!?]{3,}|\d\.\s[^.!?]{3,})$/u.exec(signer.slice(head.length))?.[1];
  const signs = office !== undefined && looksLikePerson(head) && roleWords.test(fold(office));
  return signs ? from + index : 0;
}

/** Words enough in small letters in front. */
function isSentence(lead: string): boolean {
  return wordsOf(lead.slice(-400)).filter((word) => /^\p{Ll}{2,}/u.test(word)).length >= 5;
}

/** A title or a legal form, shortened: what follows is no new sentence. */
const shortened =
  /(?<!\p{L})(?:Prof|Dr|Doç|Doc|Doz|Ing|Mag|Dipl|Av|Ltd|Inc|Corp|Co|Mr|Mrs|Ms|St|Sr|Sra|Hr|Fr|Rev|Hon|Assoc|Yrd|Öğr|Gör|Uzm|Arş|Mgr|Bc|PhDr|RNDr|MUDr|JUDr|проф|доц|акад)\.$/iu;

const shortestLead = 20;
const longestSigner = 140;

/** "Sincerely, Ada Tar, keeper", "S úctou,Ada Tar": the polite end of a letter and who signs it, in a line of their own. */
function closingLines(line: Line): Line[] {
  const { text } = line;
  const [closing = ""] =
    /^\p{Lu}[^,.!:;]{3,60},\s*(?=(?:the |die |der |das |la |le |les |el |los |las |o |a |os |as |il |lo |gli |de |het )?["“„«]?\p{Lu})/u.exec(
      text,
    ) ?? [];
  if (closing === "" || thanks.test(closing) || !isValediction(closing.trim())) return [line];
  if (announcesSignatories(closing)) return [line];
  if (!areSignatures(tidy(text.slice(closing.length)))) return [line];
  return [part(line, 0, closing.length), part(line, closing.length, text.length)];
}

/** Whom somebody thanks does not sign. */
const thanks =
  /^(?:Thank|Many thanks|With thanks|Danke|Vielen Dank|Merci|Gracias|Muchas gracias|Obrigad|Grazie|Dank|Tack|Tak|Takk|Kiitos|Dzięk|Děku|Ďaku|Hvala|Хвала|Спасибо|Дякую|Ευχαριστ|Teşekkür|Köszön|Mulțum|Terima kasih|Yours$)/u;

/** How many letters of the text are a polite end with a name behind it: the fewest words that are one. */
function politeEnd(text: string): number {
  const words = [...text.matchAll(/\S+\s*/gu)].slice(0, mostWords + 1);
  for (let count = 1; count <= mostWords && count < words.length; count += 1) {
    const next = words[count];
    const lead = text.slice(0, next?.index ?? 0);
    if (next !== undefined && /^\p{Lu}/u.test(next[0]) && isValediction(lead.trim()))
      return lead.length;
  }
  return 0;
}

/** It begins with a person or a body, and goes on without a sentence. */
function areSignatures(tail: string): boolean {
  if (tail.length < 5 || /\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(tail)) return false;
  if (shapeOf(tail.slice(0, 390)).prose) return false;
  const words = wordsOf(tail);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const head = headOf(tail);
  const [first = head] = head.split(joined);
  const named = looksLikePerson(first) || shapeOf(head).organisation;
  return named && capitals >= 0.4 * words.length;
}

const joined = /\s(?:and|&|und|et|y|e|i|a|en|og|och|ja|és|и|і|та|και|ve)\s/u;

/** A part of the line with the marks inside it. */
function part(line: Line, from: number, to: number): Line {
  const marks = line.marks
    ?.filter((mark) => mark.from >= from && mark.to <= to)
    .map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from }));
  return { ...line, text: line.text.slice(from, to), ...(marks === undefined ? {} : { marks }) };
}
