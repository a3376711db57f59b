// Who sends the text, on lines of their own below the last sentence: a name and an office, a committee, "pupils and
// teachers of the harbour school". They are no paragraphs.

import { weightOf } from "../language/script.ts";
import { looksLikePerson } from "../list/shape.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { organisationWords, roleWords } from "../words/name-words.ts";
import type { BodyUnit } from "../body/body-rows.ts";

/** The units without such lines at their end. */
export function withoutSenders(units: readonly BodyUnit[]): BodyUnit[] {
  return withoutLinesBelow(withoutSignature(withoutSender(units)));
}

/** Lines at the end that hold no sentence, where the unit above them ends one; a line alone may be a motto. */
function withoutLinesBelow(units: readonly BodyUnit[]): BodyUnit[] {
  const last = units.findLastIndex((unit) => unit.kind === "item" || !isBareLine(unit.text));
  const above = units[last];
  const below = units.length - 1 - last;
  const closed = above !== undefined && sentenceEnd.test(above.text) && below <= most;
  return closed && (below > 1 || namesSender(units.at(-1)?.text ?? ""))
    ? units.slice(0, last + 1)
    : [...units];
}

const most = 8;

function isBareLine(text: string): boolean {
  return weightOf(text) <= 100 && !anyEnd.test(text) && !/\p{L}{2}[.!?…]\s|[。！？]/u.test(text);
}

/** A word for an office or a body, a person, or names behind a colon; not where to write to. */
function namesSender(text: string): boolean {
  if (text.includes("@")) return false;
  return (
    [roleWords, organisationWords].some((words) => words.test(fold(text))) ||
    looksLikePerson(text) ||
    /[:：]\s?[^:：]+[,、，][^:：]+$/u.test(text)
  );
}

const sentenceEnd = /[.!?…。！？؟۔։।]["”“‘»«’」』)）\]]*$/u;
const anyEnd = /[.!?…:;。！？：；؟؛۔։।]["”“‘»«’」』)）\]]*$/u;

/** "The initiators," above names that are not there. */
export function isOpenEnd(text: string): boolean {
  return weightOf(text) <= 60 && wordsOf(text).length <= 5 && /[\p{L}\p{M}][,،，]$/u.test(text);
}

/** "With light and love," and below it who sends the letter. */
function withoutSender(units: readonly BodyUnit[]): readonly BodyUnit[] {
  const [sender, end] = [units.at(-1), units.at(-2)];
  const sent =
    sender?.kind === "paragraph" &&
    end?.kind === "paragraph" &&
    units.length >= 3 &&
    isOpenEnd(end.text) &&
    isShortLine(sender.text) &&
    wordsOf(sender.text).length <= 6;
  return sent ? units.slice(0, -2) : units;
}

/** Who speaks for the whole, as last lines below the text: a name, and below it an office. */
function withoutSignature(units: readonly BodyUnit[]): BodyUnit[] {
  const [office, name] = [units.at(-1), units.at(-2)];
  const signed =
    office !== undefined &&
    name !== undefined &&
    units.length >= 3 &&
    [office, name].every(({ kind, text }) => kind === "paragraph" && isShortLine(text)) &&
    looksLikePerson(name.text) &&
    (roleWords.test(fold(office.text)) || organisationWords.test(fold(office.text)));
  return signed ? units.slice(0, -2) : [...units];
}

function isShortLine(text: string): boolean {
  return text.length <= 100 && !/[.!?:;]$/u.test(text);
}
