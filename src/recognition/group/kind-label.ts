// Whether a line is nothing but words for sorts of signatories.

import { fold } from "../rows/tidy.ts";
import { wholeWords } from "../words/whole-words.ts";
import { kindAdjectives, kindLabels, kindNouns } from "./kind-table.ts";

const noun = wholeWords(kindNouns);
const adjective = wholeWords(kindAdjectives);
const label = new RegExp(`^(?:${kindLabels.join("|")})$`, "u");

/** "Trade unions and federations", "Siyasi partiler", "學者及團體": a noun in the plural for a sort and no other name. */
export function isKindLabel(text: string): boolean {
  if (text.length > 70) return false;
  const folded = fold(text)
    .replace(/[\s:：.]+$/u, "")
    .trim();
  if (label.test(folded) || noun.test(folded)) return true;
  const words = folded.split(/[\s,/&·]+/u).filter((word) => word !== "" && !linking.test(word));
  if (words.length === 0 || words.length > 6) return false;
  const nouns = words.filter((word) => noun.test(word)).length;
  return nouns > 0 && words.every((word) => noun.test(word) || adjective.test(word));
}

/** Whether one of the words is a noun in the plural for a sort of signatories. */
export function hasKindNoun(text: string): boolean {
  const folded = fold(text);
  return (
    uncasedNoun.test(folded) || (folded.match(/\p{L}+/gu) ?? []).some((word) => noun.test(word))
  );
}

const uncasedNoun =
  /團體|团体|組織|组织|機構|机构|団体|단체|منظمات|جمعيات|نقابات|مؤسسات|أحزاب|احزاب|سازمان|انجمن|نهادها|ארגונים|עמותות/u;

const linking =
  /^(?:and|or|of|the|und|sowie|oder|et|ou|y|e|o|i|u|ed|och|og|ja|en|oraz|a|in|ter|te|и|или|та|і|και|ve|es|si|dhe|dan|va|de|des|du|la|las|los|les|di|da|do|del|der|die|für|fur|with|per)$/u;
