// The language of a stretch of text: by script where the script decides, else by its small words, weighed by how few
// languages share them, with groups of letters where the small words do not decide. A default for a person to confirm.

import functionWords from "../words/function-words.json" with { type: "json" };
import { scoreLetterGroups } from "./letter-groups.ts";
import { lettersFit } from "./letters.ts";
import { hanVariant, scriptShares } from "./script.ts";
import { southSlavic } from "./south-slavic.ts";

export interface DetectedLanguage {
  /** BCP 47, with the script where it matters. */
  readonly language: string;
  /** 0 to 1: how far ahead of the next language. */
  readonly margin: number;
  /** The next likely language, where small words decide. */
  readonly next?: string;
}

/** The most likely language, or null when the text is too short to say. */
export function detectLanguage(text: string): DetectedLanguage | null {
  const [script, share] = scriptShares(text)[0] ?? ["", 0];
  if (script === "" || share === 0) return null;
  const single = singleScripts[script];
  if (single !== undefined) return { language: single, margin: 1 };
  if (script === "Hani" || script === "Kana") return { language: hanVariant(text), margin: 1 };
  if (script === "Arab") return { language: arabicScriptLanguage(text), margin: 0.8 };
  if (isBelarusian(text)) return { language: "be-Latn", margin: 1 };
  const words = byWords(text, script === "Cyrl" ? cyrillic : latin);
  const found =
    words !== null && /^(?:no|da)$/u.test(words.language) ? danishOr(words, text) : words;
  return found?.language === "no" ? { ...found, language: "nb" } : found;
}

/** Belarusian in Latin letters: only Esperanto has its ŭ as well, and that sets other signs on its consonants. */
/** Of the letters of a text in Belarusian one in a hundred; other languages have it in names. */
const leastShare = 0.006;

function isBelarusian(text: string): boolean {
  const sample = text.slice(0, 4000).normalize("NFC").toLowerCase();
  const share = (sample.match(/ŭ/gu)?.length ?? 0) / (sample.match(/\p{L}/gu)?.length ?? 1);
  const many = /ŭ.*ŭ/su.test(sample) && share >= leastShare;
  return many && /[čšžćśźł]/u.test(sample) && !/[ĉĝĥĵŝ]/u.test(sample);
}

/** Danish and Norwegian share most small words, and tell themselves apart by how they write the others. */
function danishOr(found: DetectedLanguage, text: string): DetectedLanguage {
  const count = (words: RegExp): number => text.toLowerCase().match(words)?.length ?? 0;
  const [norwegian, danish] = [count(norwegianWords), count(danishWords)];
  if (Math.abs(norwegian - danish) < 2) return found;
  return { ...found, language: norwegian > danish ? "no" : "da" };
}

const norwegianWords =
  /(?<!\p{L})(?:av|enn|nå|å|etter|oss|mer|flere|fram|opp|hjelp|uke[rn]?|blir|ble|vært|slik|gjør(?:e|es|t)?|gjennom|kjenner|mellom|språk\p{L}*|ha|dem som|\p{L}+sjon(?:en|er)?|\p{L}*myndighet\p{L}*|regjering\p{L}*)(?!\p{L})/gu;
const danishWords =
  /(?<!\p{L})(?:af|end|nu|efter|os|mere|frem|op|hjælp\p{L}*|uge[rn]?|bliver|blev|været|sådan|gør(?:e|es|t)?|gøre|gennem|kender|mellem|sprog\p{L}*|have|\p{L}+tion(?:en|er)?|\p{L}*myndighed\p{L}*|regering\p{L}*)(?!\p{L})/gu;

const singleScripts: Readonly<Record<string, string>> = {
  Grek: "el",
  Hebr: "he",
  Hang: "ko",
  Thai: "th",
  Geor: "ka",
  Armn: "hy",
  Deva: "hi",
  Beng: "bn",
  Taml: "ta",
  Telu: "te",
  Knda: "kn",
  Mlym: "ml",
  Gujr: "gu",
  Guru: "pa",
  Orya: "or",
  Sinh: "si",
  Khmr: "km",
  Laoo: "lo",
  Mymr: "my",
  Ethi: "am",
  Tibt: "bo",
};

interface WordTable {
  readonly languages: readonly string[];
  /** word -> indexes of the languages that have it */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

const cyrillic = wordTable((sample) => /\p{Script=Cyrillic}/u.test(sample));
const latin = wordTable((sample) => /\p{Script=Latin}/u.test(sample));

function wordTable(belongs: (sample: string) => boolean): WordTable {
  const entries = Object.entries(functionWords).filter(([, words]) => belongs(words));
  const words = new Map<string, number[]>();
  for (const [index, [, list]] of entries.entries()) {
    for (const word of new Set(list.split(" ")))
      words.set(word, [...(words.get(word) ?? []), index]);
  }
  return { languages: entries.map(([language]) => language), words };
}

function byWords(text: string, table: WordTable): DetectedLanguage | null {
  const tokens =
    text
      .slice(0, 4000)
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (tokens.length < 3) return null;
  const [best, next] = scoresOf(text, tokens, table);
  if (best === undefined || best.score <= 0) return null;
  const margin = (best.score - (next?.score ?? 0)) / best.score;
  const known = { language: best.language, margin };
  return refined(text, next === undefined ? known : { ...known, next: next.language });
}

interface Score {
  readonly language: string;
  readonly score: number;
}

/** Small words say the most in long texts, letter groups in short ones; letters foreign to a language speak against it. */
function scoresOf(text: string, tokens: readonly string[], table: WordTable): Score[] {
  const sums = table.languages.map(() => 0);
  for (const token of tokens) {
    const holders = table.words.get(token) ?? [];
    for (const holder of holders) sums[holder] = (sums[holder] ?? 0) + 1 + 3 / holders.length;
  }
  const groups = letterGroups(text);
  const letters = lettersFit(tokens);
  const weight = 6 / Math.max(12, tokens.length);
  return table.languages
    .filter((language) => language !== "cy" || tokens.some((token) => welsh.has(token)))
    .map((language, index) => {
      const words = (sums[index] ?? 0) / tokens.length;
      const fit = Math.max(0, 1 - 3 * (1 - letters(language)));
      return { language, score: fit * (words + weight * groups(language)) };
    })
    .toSorted((one, other) => other.score - one.score);
}

/** Its smallest words are those of many languages: without one of these a text is not Welsh. */
const welsh = new Set("yn yr mae ein eu wedi nid bod hyn gyda sydd dros cymru".split(" "));

/** What the groups of letters say for a language, 0 to 1; for one they do not know, what they say for the next of kin. */
function letterGroups(text: string): (language: string) => number {
  const scores = scoreLetterGroups(text);
  const highest = Math.max(0, ...scores.values());
  return (language) =>
    scores.get(language) ?? (scores.get(nextOfKin[language] ?? "") ?? highest * 0.8) * 0.95;
}

const nextOfKin: Readonly<Record<string, string>> = {
  sh: "hr",
  "sr-Cyrl": "sr",
  gl: "pt",
  ast: "es",
  oc: "ca",
  nn: "no",
  id: "ms",
  lb: "de",
  af: "nl",
  mk: "sr",
  uz: "tr",
  br: "fr",
  ht: "fr",
};

/** Standards that share their small words ("sh" in the table) are told apart by their own signs. */
function refined(text: string, found: DetectedLanguage): DetectedLanguage {
  if (found.language === "ms" && !malay.test(text.toLowerCase()))
    return { ...found, language: "id" };
  const shared = /^(?:sh|hr|bs|sr)$/u.test(found.language);
  return shared ? { ...found, language: southSlavic(text) } : found;
}

/** Words of Malay that Indonesian writes otherwise or does without. */
const malay = /\b(?:kerana|bahawa|ialah|iaitu|kerajaan|boleh|sekiranya|mahu|ianya|pihak kami)\b/u;

function arabicScriptLanguage(text: string): string {
  if (/[ێۆڕڵ]/u.test(text)) return "ckb";
  if (/[ٹڈڑےں]/u.test(text)) return "ur";
  if (/[ټډړښږڼ]/u.test(text)) return "ps";
  // Letters that only the one or the other writes; names from elsewhere bring a few of the other kind.
  const persian = (text.match(/[پچژگکی]/gu) ?? []).length;
  const arabic = (text.match(/[ةأإيكى]/gu) ?? []).length;
  if (/ که | را | است(?!\p{L})/u.test(text)) return "fa";
  return persian > arabic ? "fa" : "ar";
}
