// Lines that may announce signatories where nothing else in the document does: the organisers of a call, those in whose
// name it speaks, a list of organisations. The names below must show by themselves what they are.

import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { hasKindNoun, isKindLabel } from "../group/kind-label.ts";
import {
  behalfLeads,
  followWords,
  organiserLabels,
  otherRolls,
  rollNouns,
  stanceWords,
} from "./roll-table.ts";
import { stemPattern } from "../words/stems.ts";
import { lastClause } from "../list/cue.ts";

const organisers = new RegExp(
  `^(?:(?:the|die|les|los|las|gli|os|as) )?(?:${organiserLabels.join("|")})$`,
  "u",
);
const behalf = new RegExp(`^(?:${behalfLeads.join("|")})`, "u");
const behalfAlone = new RegExp(`^(?:${behalfLeads.join("|")})$`, "u");
const nouns = stemPattern(rollNouns);
const follows = stemPattern(followWords);
const stances = stemPattern(stanceWords);
const others = stemPattern(otherRolls);

/** Whether a row may announce signatories: a heading, or a line or sentence that ends with a colon. */
export function mayAnnounce(row: Row): boolean {
  if (countOf(row.text) !== null && row.kind !== "row") return true;
  const colon = /[:：︰]\s*$/u.test(row.text);
  if (row.kind === "row" || row.marker !== null || row.text.length > 1500) return false;
  if (!colon && row.kind !== "heading" && !isStrongOnly(row)) return false;
  return isLabel(lastClause(row.text)) || (colon && isRoll(lastClause(row.text)));
}

/** The number in brackets behind a word for a sort of signatories: "Organisations (9)"; or null. */
export function countOf(text: string): number | null {
  const [, label = "", count = ""] =
    /^(.{3,60}?)\s*[（(](\p{Nd}{1,6})[)）]\s*[:：]?$/u.exec(text) ?? [];
  return count !== "" && Number(count) >= 3 && isKindLabel(label) ? Number(count) : null;
}

/** Whether the words before a colon are the label of organisers. */
export function isLabel(text: string): boolean {
  if (text.length > 60) return false;
  const folded = fold(text).replace(/[\s:：︰*]+$/u, "");
  return organisers.test(folded) || behalfAlone.test(folded);
}

function isRoll(clause: string): boolean {
  const folded = fold(clause);
  if (wordsOf(clause).length > 30 || others.test(folded)) return false;
  if (behalf.test(folded)) return true;
  if (!hasKindNoun(clause)) return false;
  return nouns.test(folded) || (follows.test(folded) && stances.test(folded));
}
