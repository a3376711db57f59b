// Names between a verb and the statement, and names behind "In an open letter": "„…“, schreiben A, B und C in einem offenen
// Brief", "In a joint statement, A, B and C ask …".

import { shapeOf } from "../list/shape.ts";
import { foldInPlace } from "../rows/tidy.ts";
import type { SentenceLanguage } from "../running-text/ends-of-names.ts";
import { startsOfCalls } from "../told/calling.ts";
import { namesBefore } from "../told/names-before.ts";
import { withoutTogether } from "../told/such-as.ts";
import { marked, patternOf } from "../told/patterns.ts";
import { isName, plausible, splitNames } from "../told/plausible-names.ts";
import {
  leadsOfStatements,
  statementsBehind,
  verbsBehindLeads,
  verbsInFront,
} from "./enclosing-table.ts";

const verbs = patternOf(verbsInFront.map((verb) => `(?:${verb})\\b`));
const statements = patternOf(statementsBehind.map(withWholeWord));
const leads = new RegExp(`^(?:${leadsOfStatements.map(withWholeWord).join("|")})`, "u");
const verbsNext = patternOf(verbsBehindLeads.map((verb) => `${verb}\\b`));

function withWholeWord(phrase: string): string {
  return phrase.replaceAll("§", "§\\S*");
}

/** A sentence names no more of its subjects than stand in so many letters. */
const longest = 1500;

/** The names between a verb of saying or sending and the statement behind it, where nothing else stands there; or null. */
export function namesEnclosed(sentence: string, language: SentenceLanguage): string[] | null {
  const folded = marked(foldInPlace(sentence));
  const behind = [...folded.matchAll(statements)].map(({ index }) => index);
  if (behind.length === 0) return null;
  for (const { index, 0: verb } of [...folded.matchAll(verbs)].slice(0, 12)) {
    const from = index + verb.length;
    const to = behind.find((at) => at > from + 8);
    if (to === undefined || to - from > longest) continue;
    const names = nothingBut(sentence.slice(from, to), language);
    if (names !== null) return names;
  }
  return null;
}

function nothingBut(text: string, language: SentenceLanguage): string[] | null {
  const bare = text.trim().replace(adverbs, "");
  if (!beginsWithName.test(bare)) return null;
  const names = splitNames(withoutTogether(bare).text, language);
  return names.every((name) => isName(name, language.sentence)) ? plausible(names) : null;
}

/** The names of those who act by the statement that a sentence begins with; or null. */
export function namesBehindLead(sentence: string, language: SentenceLanguage): string[] | null {
  const folded = marked(foldInPlace(sentence));
  const lead = leads.exec(folded)?.[0].length ?? 0;
  if (lead === 0) return null;
  const rest = sentence.slice(lead).replace(/^,?\s+/u, "");
  return behindVerb(rest, language) ?? inFrontOfVerb(rest, language);
}

/** "… bitten A, B und C die Ministerin um Licht": the verb comes first, perhaps behind those who are addressed. */
function behindVerb(rest: string, language: SentenceLanguage): string[] | null {
  const verb = foldInPlace(rest).matchAll(verbsNext).next().value;
  if (verb === undefined || /[,;:]/u.test(rest.slice(0, verb.index)) || verb.index > 80)
    return null;
  const text = rest
    .slice(verb.index + verb[0].length)
    .trim()
    .replace(adverbs, "");
  if (!beginsWithName.test(text)) return null;
  return upToObject(text.replace(/[.!?]$/u, ""), language);
}

/** The names of a text up to the object of its sentence: an article and a noun right behind a name, or a small word. */
function upToObject(text: string, language: SentenceLanguage): string[] | null {
  const names = splitNames(text, language);
  const last = names.at(-1)?.replace(object, "").replace(smallTail, "") ?? "";
  const whole = [...names.slice(0, -1), last];
  const fit = whole.every((name) => isName(name, language.sentence));
  return fit && shapeOf(last, language.sentence).name >= 0.5 ? plausible(whole) : null;
}

/** "… A, B and C ask": the names begin right behind the statement and end at a verb. */
function inFrontOfVerb(rest: string, language: SentenceLanguage): string[] | null {
  if (!beginsWithName.test(rest)) return null;
  const said = [...foldInPlace(rest).matchAll(verbs)].map(({ index }) => index);
  for (const at of [...startsOfCalls(rest), ...said].toSorted((one, other) => one - other)) {
    const names = at > longest ? null : namesBefore(rest.slice(0, at), language);
    if (names !== null) return names;
  }
  return null;
}

const beginsWithName =
  /^(?:(?:the|der|die|das|le|la|les|el|los|las|il|lo|i|gli|a|o|os|as|de|het|ο|η|το|οι|τα|az) |l[’'])?(?:\p{Ll}[\p{L}-]+ ){0,3}?["“„«’]?\p{Lu}/u;
const adverbs =
  /^(?:heute|gestern|jetzt|nun|gemeinsam|unter anderem|auch|today|now|jointly|nu|gezamenlijk|vandaag|i dag|idag|tillsammans|sammen|también|hoy|oggi|anche|hoje|dziś|dnes|danas|данас|сегодня|σήμερα|(?:am|on|op|i) \p{L}+(?:tag|day|dag|woch)s?)\s+/u;
/** In German and Dutch an article right behind a noun begins what is asked of whom. */
const object =
  /(?<=\s?[\p{Lu}][\p{L}\p{M})-]*)\s(?:(?:die|den|das|dem|einen?|einer|einem|ihren?|mehr|sich) (?=\p{Lu})|(?:de|het|een|hun) (?=\p{Ll})).*$/u;
const smallTail =
  /(?<=[\p{Lu}][\p{L}\p{M}()-]*)\s(?!(?:and|und|en|og|och|f[öoü]r|der|des|van|voor|im|in|am|zu|vom|von|av|i|til|till|of)\s)\p{Ll}[\p{L}-]*(?:\s.*)?$/u;
