// A line of its own that consists of nothing but words of signing and the names behind them: it is about the statement it
// stands below or above, whatever that is called.

import type { Scan } from "../list/scan.ts";
import { shapeOf } from "../list/shape.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { foldInPlace, wordsOf } from "../rows/tidy.ts";
import type { SentenceLanguage } from "../running-text/ends-of-names.ts";
import { namesBehind } from "../running-text/names-in-sentence.ts";
import { isGiven } from "../separators/given-names.ts";
import { sentencesOf } from "../running-text/sentences.ts";
import { listTold } from "../running-text/signing-sentences.ts";
import { isName, plausible, splitNames } from "../told/plausible-names.ts";
import { letters, marked, plain } from "../told/patterns.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";
import { rowsCallAsWe } from "./calls-as-we.ts";
import { bylines, closings, looseClosings } from "./phrases-table.ts";

/** The names of the last line that says nothing else, or null. */
export function closingNames(scan: Scan): SignatoryList | null {
  const rows = scan.rows.filter((row) => scan.content[row.index] === true && mayClose(row));
  const language = { languages: scan.languages, sentence: sentenceWordsOf(scan.languages) };
  for (const row of rows.toReversed()) {
    const text = /^[–—]$/u.test(row.marker ?? "") ? `— ${row.text}` : row.text;
    const names = namesClosing(text, language, () => isOurs(scan, row));
    if (names !== null) return listTold(names, [row]);
  }
  return null;
}

const longest = 3000;

function mayClose({ kind, text }: Row): boolean {
  return kind !== "heading" && kind !== "row" && text.length >= 12 && text.length <= longest;
}

function namesClosing(
  text: string,
  language: SentenceLanguage,
  isOurs: () => boolean,
): readonly string[] | null {
  const han = namesInHan(text, language);
  if (han !== null) return han;
  const folded = foldInPlace(text);
  const closing = close.exec(folded);
  const made = closing ?? byline.exec(marked(folded));
  const lead = made ?? attributed.exec(folded) ?? (isOurs() ? closeLoosely.exec(folded) : null);
  const sentence = sentencesOf(text)[0] ?? "";
  if (lead === null || text.length - sentence.length > mostBehind) return null;
  const said = sentence.slice(lead[0].length);
  // A colon further on parts for whom somebody signs from who does.
  if (/^.{3,}[:：]\s/su.test(said)) return null;
  const names = namesBehind(said, language, true);
  const last = names?.at(-1);
  if (names === null || last === undefined || names.length < 2) return null;
  if (names.some((name) => /^\p{Nd}+[.)]\s/u.test(name))) return null;
  const behind = said.slice(said.lastIndexOf(last.slice(-8)) + Math.min(8, last.length));
  if (behind.replaceAll(/[\s.,;)"”»*_]/gu, "").length > mostOfAside) return null;
  if (closing !== null) return namesAsSure(names);
  return made === null ? bodiesAmong(names) : makersAmong(names);
}

/** "由海燈協會、領航員工會聯署": the verb stands behind the names. */
function namesInHan(text: string, language: SentenceLanguage): readonly string[] | null {
  const [, listed = ""] = closedInHan.exec(text) ?? [];
  const names = listed.includes("、") ? splitNames(listed, language, true) : [];
  const fit = names.every((name) => isName(name, language.sentence) && !name.includes("由"));
  return names.length >= 2 && fit ? plausible(names, true) : null;
}

const closedInHan =
  /^(?:由|以上由)?([\p{Script=Han}\p{N}A-Za-z、及和與与（）()·・「」]{8,600}?)(?:等\p{N}{0,4}個?(?:團體|团体|組織|组织))?(?:聯合|联合|共同|一同|聯名|联名)?(?:聲明|声明|發表|发表|聯署|联署|連署|连署|簽署|签署|發起|发起|提出|敬上|謹啟|謹上|敬啟)[。！]?$/u;

/** Words of signing leave no doubt; of two names both must be bodies' or persons'. */
function namesAsSure(names: readonly string[]): readonly string[] | null {
  const telling = names
    .map((name) => shapeOf(name))
    .filter((one) => one.organisation || one.person);
  return names.length >= 3 || telling.length === names.length ? names : null;
}

/** Nobody who is a person, and one in three shows what it is. */
function bodiesAmong(names: readonly string[]): readonly string[] | null {
  const shapes = names.map((name) => shapeOf(name));
  const bodies = shapes.filter(({ organisation }) => organisation).length;
  const persons = names.filter((name) => isGiven(name.split(/[\s.]/u)[0] ?? "")).length;
  return persons === 0 && bodies >= names.length / 3 ? names : null;
}

/** "Letter of rights, duties and hopes" has no makers: some show that they are bodies or persons, none is one word. */
function makersAmong(names: readonly string[]): readonly string[] | null {
  const telling = names.map(
    (name) => shapeOf(name).organisation || isGiven(name.split(/[\s.]/u)[0] ?? ""),
  );
  const fit = names.every((name, at) => telling[at] === true || wordsOf(name).length >= 2);
  return fit && telling.filter(Boolean).length >= names.length / 3 ? names : null;
}

/** "And others", a date. */
const mostOfAside = 30;
/** What may stand behind the sentence in its paragraph. */
const mostBehind = 120;

/** Another line calls on somebody as "we". */
function isOurs(scan: Scan, row: Row): boolean {
  return rowsCallAsWe(
    scan,
    scan.rows.filter((other) => other !== row),
  );
}

const close = patternAtStart(closings);
/** "— Tern Trust, Gull Guild, Bell Society" below what they say. */
const attributed = /^[–—]\s?(?=\p{L})/u;
const byline = patternAtStart(bylines);
const closeLoosely = patternAtStart(looseClosings);

function patternAtStart(phrases: readonly string[]): RegExp {
  return new RegExp(`^["“„«(*–—\\s]*(?:${phrases.map(plain).join("|")})(?![${letters}])`, "u");
}
