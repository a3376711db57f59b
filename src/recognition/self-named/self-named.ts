// The body that speaks in a statement and names itself in one of its sentences, one alone: whose text it is, whoever signs it
// as well.

import { isGoverning } from "../proposer/lead.ts";
import { trimmed } from "../proposer/names.ts";
import { namesAt } from "../proposer/names-at.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { fold, foldInPlace } from "../rows/tidy.ts";
import { sentencesOf } from "../running-text/sentences.ts";
import { isGiven } from "../separators/given-names.ts";
import { organisationWords, roleWords } from "../words/name-words.ts";
import {
  asWhat,
  asWhatFirst,
  ofWhat,
  onBehalfFirst,
  speaking,
  we,
  weOf,
} from "./self-named-table.ts";

export interface SelfNamed {
  readonly name: string;
  readonly row: Row;
}

const longestRow = 4000;
const mostSentences = 30;

/** The body that the text's own sentences name so, or null. */
export function selfNamed(rows: readonly Row[]): SelfNamed | null {
  for (const row of rows) {
    if (!isContentRow(row) || row.kind === "row" || row.text.length > longestRow) continue;
    for (const sentence of sentencesOf(row.text).slice(0, mostSentences)) {
      const name = nameOfSpeaker(sentence);
      if (name !== null) return { name, row };
    }
  }
  return null;
}

/** Who speaks in a sentence in the first person plural. */
export function nameOfSpeaker(sentence: string): string | null {
  for (const phrase of weOf) {
    const found = trimmed(phrase.exec(sentence)?.[1] ?? "");
    if (found !== "" && isBody(found) && isNamed(found)) return found;
  }
  for (const { lead, fits } of leads) {
    const found = lead.exec(sentence);
    if (found === null) continue;
    const one = oneAt(sentence.slice(found.index + found[0].length));
    if (one !== null && fits(one, found[0])) return one.name;
  }
  return null;
}

/** A word for a body, or two words written as names are; scripts without capitals have been asked by their pattern. */
function isNamed(name: string): boolean {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return organisationWords.test(fold(name)) || capitals.length >= 2 || !/\p{Lu}/u.test(name);
}

const article =
  "(?:(?:the|die|der|das|dem|den|une?|la|le|les|el|los|las|il|lo|gli|els?|o|a|os|as|de|het|η|ο|το|οι)\\s|l[’'])?";
/** Lower-case words for what sort of body it is, where its name alone begins with a capital. */
const sort =
  "(?:(?:association|collectif|organi[sz]ation|asociación|colectivo|plataforma|coletivo|associação|associazione|rete|comitato|vereniging|stichting|spolek|hnutí|udruga|udruženje|inicijativa|inicjatywa|organizacja|organizacija|организация|движение|організація|удружење|организација)\\s)?";
const behindWe = new RegExp(
  `(?:^|[\\s("“„«])(?:${we}),\\s+${article}${sort}(?=["“„«]?\\p{Lu})`,
  "u",
);
const weAs = new RegExp(
  `(?:^|[\\s("“„«])(?:${we}),?\\s+(?:${asWhat})\\s*${article}${sort}(?=["“„«]?\\p{Lu})`,
  "u",
);
const atOrOf = new RegExp(
  `(?:^|[\\s("“„«])(?:${we})\\s+(?:${ofWhat})\\s*${article}${sort}(?=["“„«]?\\p{Lu})`,
  "u",
);
const first = new RegExp(`^["“„«]?(?:${asWhatFirst})\\s*${article}${sort}(?=["“„«]?\\p{Lu})`, "u");

const onBehalf = new RegExp(`^["“„«]?${onBehalfFirst}${article}(?=["“„«]?\\p{Lu})`, "u");

interface Lead {
  readonly lead: RegExp;
  readonly fits: (one: One, lead: string) => boolean;
}

const leads: readonly Lead[] = [
  { lead: behindWe, fits: () => true },
  { lead: weAs, fits: () => true },
  { lead: first, fits: ({ behind }, lead) => goesOnAsWe(behind, /^(?:As|Als|Som)\s/u.test(lead)) },
  {
    lead: onBehalf,
    fits: ({ name, behind }) => isNamed(name) && goesOnAsWe(behind, false),
  },
  { lead: atOrOf, fits: ({ name }) => organisationWords.test(fold(name)) },
];

/** "…, we ask", "… fordern wir", "…, exigimos": where verbs say it alone their ending does. */
function goesOnAsWe(behind: string, pronoun: boolean): boolean {
  const words = behind
    .replace(/^[\s,]+/u, "")
    .split(/[\s,]+/u)
    .slice(0, 5);
  if (words.some((word) => pronounAlone.test(word))) return true;
  return !pronoun && words.slice(0, 3).some((word) => endingOfWe.test(foldInPlace(word)));
}

export const pronounAlone = new RegExp(`^(?:${we})$`, "u");
export const endingOfWe =
  /(?:[aei]mos|iamo|[aei]mo|[aeiy]my|[aei]me|[a-z]{3}[ei]m|mme|unk|juk|ουμε|[аяу]ем|[аую]ємо|[аеи]мо|[аяе]ваме|аме|[счтвнрлд]им|[уа]ем)$/u;

interface One {
  readonly name: string;
  /** What follows it, and the bracket behind it. */
  readonly behind: string;
}

/** The one name at the beginning, closed by a sign or the verb; none where another follows. */
function oneAt(said: string): One | null {
  const text = said.replace(/^(?:\p{L}+\s){1,2}(?=[„“"«]\p{Lu})/u, "");
  const names = namesAt(upToVerb(text));
  const [name] = names;
  if (name === undefined || names.length > 1 || two.test(name) || !isBody(name)) return null;
  const behind = text.slice(text.indexOf(name) + name.length).replace(closed, "");
  return /^(?:,\s*(?!["“„«]?\p{Lu})|\s+\p{Ll})/u.test(behind) ? { name, behind } : null;
}

const two = /\s(?:and|und|et|y|e|i|en|och|og|ja|a|oraz|ve|și|és|и|та|і)\s["“„«]?\p{Lu}/u;

/** Names may go on in small letters, but not with what those do who speak. */
function upToVerb(text: string): string {
  const words = text.split(" ").slice(0, 14);
  const verb = words.findIndex((word, at) => at > 0 && speaks.test(foldInPlace(word)));
  return verb < 0 ? text : words.slice(0, verb).join(" ");
}

const closed = /^["”“»]?(?:\s?[(（][^()（）]{1,40}[)）])?["”“»]?/u;

/** No person, no government, and not those who come from somewhere. */
function isBody(name: string): boolean {
  const [first = ""] = name.split(/[\s-]/u);
  const known = organisationWords.test(fold(name));
  return (
    (known || !(isGiven(first) || roleWords.test(fold(name)))) &&
    !isGoverning(name) &&
    name.length <= 90
  );
}

const speaks = new RegExp(`^(?:${speaking.join("|")})(?![a-zßæœøþðα-ωа-џѐ-ӿ])`, "u");

/** One of the next words says that somebody calls for something. */
export function callsSoon(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s,]+/u)
    .slice(0, 10);
  return words.some((word) => speaks.test(foldInPlace(word)));
}

/** The body whose name and acronym the first sentence of a text begins with, and a verb of calling or declaring behind them. */
export function speakerOf(row: Row | null): SelfNamed | null {
  const [, name = "", acronym = "", behind = ""] = subject.exec(row?.text ?? "") ?? [];
  if (row === null || name === "" || !isBody(name) || !fits(name, acronym)) return null;
  const words = foldInPlace(behind).split(" ");
  const at = words.findIndex(
    (word, index) => index < 3 && speaks.test(words.slice(index).join(" ")) && word !== "",
  );
  return at < 0 ? null : { name: `${name} (${acronym})`, row };
}

const subject =
  /^["“„«]?(?:(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as|[Ll]a|[Ll]e|[Ll]es|[Ee]l|[Ll]os|[Ll]as|[Ii]l|[Oo]|[Aa]|[Oo]s|[Aa]s|[Dd]e|[Hh]et)\s+|[Ll][’'])?(\p{Lu}[^.!?;:()]{3,110}?)\s\(["“„«]?(\p{Lu}[\p{L}\p{N}&.-]{1,14})["”“»]?\),?\s+(\p{Ll}[^.;:]{2,80})/u;

/** A word for a body, or the acronym begins as one of its words does. */
function fits(name: string, acronym: string): boolean {
  const letters = name.split(/[\s-]+/u).map((word) => fold(word).slice(0, 1));
  const own = [...fold(acronym).replaceAll(/[^\p{L}]/gu, "")].filter((letter) =>
    letters.includes(letter),
  ).length;
  return organisationWords.test(fold(name)) || own >= 0.7 * acronym.length;
}
