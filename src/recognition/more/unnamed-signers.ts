// A text may be signed by people whom nobody names: "Signed, a few of the keepers".

import type { SignatoryList } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";

/** The lists, or none where the one entry of all begins with a word for an unknown number, or is a tag set alone. */
export function withoutUnnamed(found: readonly SignatoryList[]): readonly SignatoryList[] {
  const lists = found.map(withoutBlanks).filter(({ entries }) => entries.length > 0);
  const [entry, other] = lists.flatMap(({ entries }) => entries);
  if (entry === undefined || other !== undefined) return lists;
  const headed = lists[0]?.cue?.kind === "heading" && entry.row.marker === null;
  return (headed && tag.test(entry.text)) || isUnnamed(entry.text) ? [] : lists;
}

/** "| ... | ... |": a row that whoever signs next shall fill in. */
function withoutBlanks(list: SignatoryList): SignatoryList {
  const entries = list.entries.filter(({ text }) => !/^[\p{P}\s|]+$/u.test(text));
  return entries.length === list.entries.length ? list : { ...list, entries };
}

/** "#LightTheLamps" below a heading of signatories that are not there. */
const tag = /^#[\p{L}\p{N}_]+$/u;

/** Behind the word for a number stand small letters, or a German noun: "Many Hands Trust" is a name. */
function isUnnamed(text: string): boolean {
  const lead = unnamed.exec(fold(text))?.[0].trim() ?? "";
  const next = text.trim().split(/\s+/u)[lead.split(/\s+/u).length] ?? "";
  return (
    lead !== "" && (!/^\p{Lu}/u.test(next) || /^(?:einige|mehrere|hunderte|tausende)/u.test(lead))
  );
}

const unnamed =
  /^(?:(?:a few|some|several|many|dozens|hundreds|(?:tens of )?thousands)(?: of(?: the| your| our)?)?|einige|mehrere|(?:hunderte|tausende)(?: von)?|quelques(?: uns| unes)?|plusieurs|des (?:dizaines|centaines|milliers) d[e']|algun[oa]s|vari[oa]s|much[oa]s|(?:cientos|centenares|miles) de|algun[sm]|algumas|muit[oa]s|(?:centenas|milhares) de|alcun[ie]|divers[ie]|molt[ie]|(?:centinaia|migliaia) di|enkele|verschillende|honderden|duizenden|nagra|flera|hundratals|tusentals|noen|nogle|flere|hundrevis|tusenvis|nekolik|nekolko|kilk[aou]|niektorzy|neki|neke|nekoliko|stotine|hiljade|tisuce|некоторые|несколько|сотни|тысячи|деякі|кілька|сотні|неки|неколико|стотине|хиљаде|μερικοι|χιλιαδες|bazi|binlerce|nehany|tobb szaz|cativa|mii de|sebagian|beberapa|mot so)\s/u;
