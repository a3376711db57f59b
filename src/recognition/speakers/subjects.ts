// Those who speak, where a sentence of their text begins with their names and goes on in the first person plural, declares
// or calls on somebody: "As asociacións A, B e C, instamos a …", "Der A e.V. und die B bekennen sich …"; and behind a verb
// with how many they are: "…, dénoncent 400 associations dont A, la B et le C".

import type { Scan } from "../list/scan.ts";
import type { SentenceLanguage } from "../running-text/ends-of-names.ts";
import { sentencesOf } from "../running-text/sentences.ts";
import { speaksOfSigners, speaksOfStatement } from "../running-text/signing-phrases.ts";
import type { Row } from "../rows/rows.ts";
import { foldInPlace, wordsOf } from "../rows/tidy.ts";
import { areSortsOfPeople } from "../sorts/sorts-of-people.ts";
import { beginsWithOffice } from "../words/office.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";
import type { Callers } from "../told/callers.ts";
import { calls, meets, startsOfCalls } from "../told/calling.ts";
import { type RunOfNames, runOfNames } from "./runs-of-names.ts";
import { endsWithSuchAs } from "../told/such-as.ts";
import { speaksAsWe } from "../told/we.ts";
import {
  beginsAsWe,
  beginsWithWe,
  declares,
  isWe,
  lengthOfCapacity,
  saysWeBehind,
  withCommasBehindWe,
} from "./we-verbs.ts";

/** The longest of such runs in the first and last paragraphs of a text; or null. */
export function subjectsIn(scan: Scan): Callers | null {
  const language = { languages: scan.languages, sentence: sentenceWordsOf(scan.languages) };
  let best: Callers | null = null;
  for (const [row, first] of paragraphsOf(scan)) {
    const names = speakersOf(scan, row, language, first);
    if (names !== null && names.length > (best?.names.length ?? 0)) best = { names, row };
  }
  return best;
}

/** The paragraphs in which those who speak may be named; whether each is the first. */
function paragraphsOf({ rows, content, shapes }: Scan): (readonly [Row, boolean])[] {
  const text = rows.filter(
    ({ index, kind, text: { length } }) =>
      content[index] === true &&
      kind !== "heading" &&
      kind !== "row" &&
      length <= 6000 &&
      (length >= 60 || shapes[index]?.prose === true),
  );
  return text
    .map((row, at) => [row, at === 0] as const)
    .filter((_, at) => at < atTop || at >= text.length - atBottom);
}

const atTop = 4;
const atBottom = 3;

function speakersOf(
  scan: Scan,
  row: Row,
  language: SentenceLanguage,
  isFirst: boolean,
): readonly string[] | null {
  for (const [at, sentence] of sentencesOf(row.text).slice(0, 40).entries()) {
    const run = runOfNames(withCommasBehindWe(sentence), language);
    if (run === null || run.names.some(beginsWithOffice) || areSortsOfPeople(run.names)) continue;
    const [first = "", ...others] = run.names;
    // "We, the mayors of the towns of A": who speaks for the places that follow is no name.
    if (beginsWithWe(first)) continue;
    if (isWe(first) && others.length >= 2) return others;
    const lead = lengthOfCapacity(first);
    if (saysWe(run, language) || (lead > 0 && saysWeBehind(run.behind)))
      return [first.slice(lead), ...others];
    if (run.names.length < 3) continue;
    if (saysHowMany(scan, run)) return run.names;
    if (isFirst && at === 0 && isOpening(run.before) && goesOnDeclaring(run) && speaks(scan))
      return run.names;
  }
  return null;
}

/** The names stand in apposition to "we", or their verb does. Members of bodies are no bodies, whoever they are. */
function saysWe({ before, behind }: RunOfNames, language: SentenceLanguage): boolean {
  const words = wordsOf(before).slice(1);
  if (!isOpening(before) || words.some((word) => language.sentence.has(word) || isOfMany(word)))
    return false;
  return beginsWithWe(before) || beginsAsWe(behind, language.languages[0] ?? "");
}

/** Words for persons who belong to bodies, in front of their names. */
function isOfMany(word: string): boolean {
  return ofMany.test(foldInPlace(word));
}

const ofMany =
  /^(?:members|employees|workers|staff|students|alumni|mitglieder|beschaftigte|studierende|membres|salaries|etudiants|miembros|trabajadores|estudiantes|membros|trabalhadores|membri|lavoratori|studenti|leden|medewerkers|studenten|medlemmar|medlemmer|ansatte|czlonkowie|clenove|clanovi|clanice|чланови|члены|члени|μελη|uyeleri|anggota)$/u;

/** Nothing but a pronoun, an article and a word or two for what they are in front of the first name. */
function isOpening(before: string): boolean {
  const bare = before.trim().replace(/,$/u, "");
  return (
    wordsOf(bare).length <= 9 && !/[.:!?]\s|,.*,/u.test(bare) && !calls(bare) && !meets(`${bare} `)
  );
}

function goesOnDeclaring({ behind }: RunOfNames): boolean {
  const next = behind.replace(/^[\s,]+/u, "").slice(0, 60);
  return startsOfCalls(next).some((at) => at <= 16) || declares(next);
}

/** The text says "we", and is no report with somebody's words in quotation marks: whoever reports says "we" as well. */
function speaks({ rows, content }: Scan): boolean {
  const own = rows.filter(({ index, text }) => content[index] === true && text.length <= 6000);
  return (
    own.some(({ text }) => speaksAsWe(text)) && !own.some(({ text }) => quotesSomebody.test(text))
  );
}

/** "…," said Ada Tar: a verb and a name behind what was said, or in front of it. */
const quotesSomebody = /["”»“][,.]?\s(?:\p{Ll}+\s){1,3}\p{Lu}\p{L}+\s\p{Lu}\p{L}+[.,]/u;

/** "dénoncent 400 associations dont", "the signatories, among them": who calls, and that some of them are named. */
function saysHowMany({ rows }: Scan, { before }: RunOfNames): boolean {
  const bare = before.replace(/(?:\s|^)(?:\p{Ll}{1,3}['’]?)\s*$/u, " ");
  if (!endsWithSuchAs(before) && !endsWithSuchAs(bare)) return false;
  const near = before.slice(-160);
  if (speaksOfSigners(before.slice(-60))) return true;
  const counted = /\p{N}{2,}\s(?:\p{L}[\p{L}-]*\s){0,6}?\p{L}[\p{L}-]*,?\s[^.;:]{0,90}$/u.test(
    near,
  );
  return (
    counted &&
    calls(near) &&
    rows.some(({ text }) => text.length <= 6000 && (/["»”]/u.test(text) || speaksOfStatement(text)))
  );
}
