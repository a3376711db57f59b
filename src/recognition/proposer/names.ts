// The names in what a line says of proposers.

import { splitPrintedName } from "#names/split-printed-name.ts";
import type { RecognisedProposer } from "../recognised-statement.ts";
import { fold, tidy, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";

/** "Comité de …", "Udruga za …": names that go on in small letters. */
export function isGenitive(text: string): boolean {
  return /^\p{Lu}\p{L}+ (?:(?:de|du|des|del|di|do|da|of|della|delle|dei|za|na|för|for|til|för|pro|per|pour|für|der)\s|d[’'])/u.test(
    text,
  );
}

export function isLowerCaseName(text: string): boolean {
  return /^\p{Lu}\p{L}+ \p{Ll}{3,}/u.test(text) && organisationWords.test(fold(text));
}

/** What cannot go on a name: who joins it, what for, since when. */
export const endOfName =
  /(?<!(?:^|\s)[Ss]olidari\p{L}{2,8}(?:\s\p{Ll}{3,4})?)\s+(?:pour|afin|contre|sur|dans|avec|qui|que|et|est|ont?|a|pour que|para|contra|sobre|con|y|e|che|con|contro|per chiedere|su|com|que|zu|gegen|mit|und|der die|die|som|och|og|mot|med|koj[aei]|per (?!i |le |la |il |l[’'])\p{L}+are|protiv|povodom|i|który|która|które|przeciw|w sprawie|which|that|to|in|and|with|against|on|about|which|who|is|was|has)\s.*$/u;

/** The capitalised words at the beginning, with the small words between them. */
export function nameBefore(text: string): string {
  const words = text.replace(/^["“„«]/u, "").split(/\s+/u);
  const start =
    /^(?:The|Die|Der|Das|La|Le|El|Los|Las|Il|Lo|I|O|A|Os|As|We|Wir|Nous|Nosotros|Nós|Noi)$/u.test(
      words[0] ?? "",
    )
      ? 1
      : 0;
  let end = start;
  for (let at = start; at < words.length && at < start + 12; at += 1) {
    const word = words[at] ?? "";
    if (/^\p{Lu}/u.test(word)) end = at + 1;
    else if (!linking.test(word) && !saysMoreOf(words, at)) break;
    if (/[.,;:!?]$/u.test(word)) break;
  }
  if (legalForm.test(words[end] ?? "")) end += 1;
  return trimmed(words.slice(start, end).join(" "));
}

/** Forms in small letters that stand behind a name: "Open Harbours ry". */
const legalForm =
  /^(?:r\.?y|rf|vzw|asbl|z\.\s?s|o\.\s?s|o\.\s?p\.\s?s|s\.\s?r\.\s?o|e\.\s?V)\.?[,.]?$/u;

/** "Harbour League on the lamps": without what it writes about; a committee may be on something. */
export function withoutTopic(name: string): string {
  const [, body = ""] = topic.exec(name) ?? [];
  const words = wordsOf(body);
  const noun = organisationWords.test(fold(words.at(-1) ?? "")) && words.length < 3;
  return body === "" || words.length < 2 || noun ? name : body;
}

const topic =
  /^(.{4,90}?)\s(?:on|about|regarding|concerning|sur|au sujet d[eu]|sobre|acerca d[eo]|sull[aeo]|sul|sui|sugli|over|om|über|zu[rm]?|про|щодо|о|об|w sprawie|o)\s(?:\p{Ll}|(?:\p{Lu}\S+\s){0,3}\p{Ll}).*$/u;

function saysMoreOf(words: readonly string[], at: number): boolean {
  return saysWhatFor(words, at) || saysByWhat(words, at) || saysWithWhom(words, at);
}

/** "Committee of Solidarity with the Keepers". */
function saysWithWhom(words: readonly string[], at: number): boolean {
  return (
    /^(?:com|con|with|mit|avec|med|met|amb)$/u.test(words[at] ?? "") &&
    /^Solidari\p{L}+$/u.test(words[at - 1] ?? "")
  );
}

/** "Committee to Defend the Lamp": a body that is named by what it is for. */
function saysWhatFor(words: readonly string[], at: number): boolean {
  return (
    /^(?:to|against|on)$/u.test(words[at] ?? "") &&
    /^(?:Committee|Campaign|Coalition|Alliance|Movement|Network|Initiative|Union|Fund|Front|Project|Forum|Group)$/u.test(
      words[at - 1] ?? "",
    ) &&
    /^\p{Lu}/u.test(words[at + 1] ?? "")
  );
}

/** "Connected by Light": a name of a participle and what it is done by. */
function saysByWhat(words: readonly string[], at: number): boolean {
  return (
    at === 1 &&
    words[at] === "by" &&
    /^\p{Lu}\p{Ll}+ed$/u.test(words[0] ?? "") &&
    /^\p{Lu}/u.test(words[2] ?? "")
  );
}

const linking =
  /^(?:of|the|and|for|in|at|o|a|os|as|ao|à|aux|em|de|del|la|las|los|el|y|e|do|da|dos|das|pela|pelo|na|no|para|et|des|du|les|pour|der|die|des|für|und|von|di|della|dei|per|za|i|u|van|het|en|voor|without|ohne|sans|sin|sem|senza|zonder|utan|uden|uten|bez|без)$/u;

export function isName(name: string): boolean {
  const words = wordsOf(name).length;
  return (
    words >= 1 &&
    words <= 14 &&
    name.length >= 3 &&
    name.length <= 140 &&
    /\p{Lu}|\p{Lo}|^\p{N}+\p{L}/u.test(name) &&
    !/(?:ます|です|ました|でした|ません|ください|습니다|합니다|입니다)[!！]?$/u.test(name) &&
    !/^(?:We|The|This|I|It|They|He|She|Wir|Nous|Nosotros|NGOs|CSOs|ONGs?|OSCs?|NROs)$/u.test(name)
  );
}

export function trimmed(name: string): string {
  return tidy(name)
    .replace(
      /^(?:the|a|an|die|der|das|la|le|les|el|los|las|il|lo|gli|o|os|as)\s+(?=\p{Lu}|\p{Lo})/iu,
      "",
    )
    .replace(/(?<![.\s]\p{L}(?=\.$))[\s,.;:“”"「」『』]+$/u, "")
    .replace(/^[“”"「」『』\s]+/gu, "");
}

/** "岳 昕 海港大學": in Han a person's name, set apart letter by letter, stands before a blank and the body, or behind it. */
function withoutBody(text: string): string {
  const [, name = ""] =
    /^(\p{Script=Han}\s{1,3}\p{Script=Han}(?:\s{1,3}\p{Script=Han})?|\p{Script=Han}{2,3})\s+\p{Script=Han}{4,}/u.exec(
      text,
    ) ?? [];
  if (name !== "") return name.replaceAll(/\s/gu, "");
  const [, behind = ""] =
    /^\S{4,40}(?:[毕畢][业業]生|校友|[学學]生|教授|教[师師]|[会會][员員])\s+(\p{Script=Han}{2,4})$/u.exec(
      text,
    ) ?? [];
  return behind === "" ? text : behind;
}

export function namesIn(rest: string): RecognisedProposer[] {
  const undated = rest.replace(/\s*(?:19|20)\d\d\s?年\s?\d{1,2}\s?月.*$/u, "");
  const parts = withoutBody(undated)
    .split(/\s*;\s*|\s+(?:and|und|et|y|i|и|та)\s+the\s+/u)
    .filter((part) => part !== "");
  return parts.map((part) => {
    const spaced = part
      .replace(/^[“「『«"]?([^“”「」『』«»"(（]+)[”」』»"]\s*(?=[(（]|$)/u, "$1")
      .replace(/(?<=[^\s(])(\()/u, " $1")
      .replaceAll(/\s{2,}/gu, " ")
      .replace(/(?<![.\s]\p{L}(?=\.$))[.,;:]$/u, "");
    const { name, acronym } = splitPrintedName(spaced);
    return acronym === undefined ? { name } : { name, acronym };
  });
}
