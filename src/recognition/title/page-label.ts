// Lines that a page or a sheet of paper puts around a title: where the page stands, its newsroom, what to press, how long
// it takes to read, when it may be published. None of them is the title.

import { fold, wordsOf } from "../rows/tidy.ts";
import { statementWords } from "../words/announce-table.ts";
import { wholeWords } from "../words/whole-words.ts";
import {
  buttonLines,
  homeWords,
  invocations,
  newsroomWords,
  partWords,
  placeNames,
  pointerLines,
  releaseNotes,
  textLabels,
} from "./label-table.ts";

/** Whether a line is one of them. */
export function isPageLabel(text: string): boolean {
  if (isLabel(text) || isTrail(text) || isNameOfPage(text) || isTextLabel(text)) return true;
  if (text.length <= 140 && pointer.test(fold(text).replace(/[.\s]+$/u, ""))) return true;
  if (text.length > 60) return false;
  const folded = fold(text).replace(/[!.\s]+$/u, "");
  return (
    (text.length <= 50 && newsroom.test(folded)) ||
    (text.length <= 30 && parts.test(folded)) ||
    buttons.test(folded) ||
    invocation.test(folded.replaceAll(/[\u064b-\u0652\u0670]/gu, "")) ||
    release.test(folded)
  );
}

const newsroom = new RegExp(
  `^(?:(?:by|von|par|por|di|door|av|af|od|autor|author|foto):? )?(?:(?!the )\\S+ ){0,3}(?:${newsroomWords.join("|")})$`,
  "u",
);
const parts = wholeWords(partWords);
const buttons = new RegExp(`^\\P{L}*(?:${buttonLines.join("|")})$`, "u");
const release = new RegExp(`^\\P{L}*(?:${releaseNotes.join("|")})$`, "u");
const pointer = new RegExp(`^\\P{L}*(?:${pointerLines.join("|")})$`, "u");
const home = wholeWords(homeWords);

/** "Home", "Index", "首頁": what the page is in its site, and nothing of what it says. */
export function isNameOfPage(text: string): boolean {
  return text.length <= 24 && places.test(fold(text).replace(/[!.\s]+$/u, ""));
}

const places = wholeWords([...homeWords, ...placeNames]);
const invocation = new RegExp(`^\\P{L}*(?:${invocations.join("|")})\\P{L}*$`, "u");

/** "Home > News > Statements": where a page stands; slashes part words of many lines, so the first must be the way home. */
function isTrail(text: string): boolean {
  if (text.length > 160) return false;
  if (/^[^>»›]{2,40}(?:\s[>»›]\s[^>»›]{2,60})+$/u.test(text)) return true;
  const [first = "", ...more] = text.split(/\s*[/|·•→]\s*/u);
  return (
    more.length > 0 && home.test(fold(first)) && more.every((part) => wordsOf(part).length < 9)
  );
}

/** "The text of the appeal signed by Ada Tar and Ben Salt": what leads to the text. */
function isTextLabel(text: string): boolean {
  return text.length <= 160 && textLabel.test(fold(text).replace(/[.:\s]+$/u, ""));
}

const textLabel = new RegExp(
  `^(?:${textLabels.join("|").replaceAll("@", `(?:${statementWords}\\p{L}*|briefe?s)`)})$`,
  "u",
);

/** A word in brackets and nothing else: "<Notice>", "【轉載】". */
function isLabel(text: string): boolean {
  return /^[<〈《［[【(（]\s*[^<>〈〉《》［］[\]【】()（）]{1,10}\s*[>〉》］\]】)）]$/u.test(text);
}
