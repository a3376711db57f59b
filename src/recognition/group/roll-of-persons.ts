// "List of volunteer lawyers:" below a text that asks more lawyers to join it: those who are listed have joined.

import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { callsToSign, invitesToSign } from "../state/invitation.ts";
import { otherRolls, rollNouns } from "../unannounced/roll-table.ts";
import { groupKind, headsOtherList, namesOtherRelation } from "../words/cues.ts";
import { stemPattern } from "../words/stems.ts";
import { labelText } from "./label-text.ts";

const nouns = stemPattern(rollNouns);
const others = stemPattern(otherRolls);

/** The same below a text that asks more of that sort to join. */
export function headsRollOfJoined(rows: readonly Row[], row: Row): boolean {
  return headsRollOfPersons(row) && asksSortToJoin(rows.slice(0, row.index), row.text);
}

/** Whether a line of a few words heads a list of persons of one sort. */
export function headsRollOfPersons({ kind, marker, text }: Row): boolean {
  const set = kind === "heading" || /[:：︰]\s*$/u.test(text);
  if (!set || kind === "row" || marker !== null || text.length > longest) return false;
  const folded = fold(text);
  if (!nouns.test(folded) || others.test(folded) || groupKind(text) !== "person") return false;
  return !headsOtherList(text) && !namesOtherRelation(text);
}

/** Whether one of the lines asks more of that sort to join: some have. Of those whom a call is about it speaks otherwise. */
function asksSortToJoin(above: readonly Row[], label: string): boolean {
  const sorts = stemsOf(label);
  return above.some((row) => {
    if (row.text.length > 3000 || (!invitesToSign(row) && !callsToSign(row))) return false;
    const behind = [...fold(row.text).matchAll(further)].map(([, words = ""]) => words);
    return sorts.some((sort) => behind.some((words) => words.includes(sort)));
  });
}

/** What tells of the sort in a label: the beginnings of its words, or the last two signs in front of "名单". */
function stemsOf(label: string): string[] {
  const bare = fold(labelText(label));
  const [, han = ""] = /(\p{Script=Han}{2})(?:名單|名单|一覧|名簿)$/u.exec(bare) ?? [];
  if (han !== "") return [han];
  return bare
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length >= 5 && groupKind(word) === "person")
    .map((word) => word.slice(0, 5));
}

/** "More", "further", "other", and the words behind it in their sentence. */
const further =
  /(?:(?<!\p{L})(?:more|further|other|fellow|weitere[rnms]?|mehr|andere[rn]?|d'autres|davantage d[e']|plus de|mas|otr[oa]s|mais|outr[oa]s|altr[ie]|piu|meer|verdere|fler|flera|andra|flere|andre|lisaa|muut?|muita|wiecej|inn(?:i|ych|e)|kolejn\p{L}+|vice|dalsi\p{L}*|viac|ostatn\p{L}+|vise|jos|drug(?:i|e|ih)|vec|још|друг(?:и|е|их|ите)|више|больше|други(?:е|х)|нов(?:ые|ых)|більше|інш(?:і|их)|нов(?:і|их)|повече|повеќе|περισσοτερ\p{L}+|αλλ(?:οι|ους|ες)|daha fazla|diger|baska|tobb|tovabbi|mai multi|alti|alte|lebih banyak|nhieu|them)\s|更多的?|其他的?|もっと多くの|더 많은)([^.!?。！？]{0,40})/gu;

const longest = 80;
