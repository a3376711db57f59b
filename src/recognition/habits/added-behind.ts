// What whoever keeps a list puts behind an entry and what is no part of the name: the mark of a footnote, a tick, the day
// on which somebody joined, an address; behind the last entry how many there are.

import { nameBesideDate } from "../blocks/dates-of-signing.ts";
import { holdsMailbox, withoutAddresses } from "../list/addresses.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";
import { withoutClosingNote } from "../separators/closing-note.ts";

/** The entries without what was added behind them. */
export function withoutAddedBehind(entries: readonly ListEntry[]): ListEntry[] {
  return entries.map((entry, at) => {
    if (entry.exact === true) return entry;
    const own = at === entries.length - 1 ? withoutNumber(entry.text, at + 1) : entry.text;
    const text = withoutAdded(own);
    return text === entry.text ? entry : { ...entry, text };
  });
}

/** "Tern Trust*", "Tern Trust [1]", "Tern Trust (new)", "Tern Trust – 3 May 2027", "Tern Trust post@tern.example". */
export function withoutAdded(text: string): string {
  if (/[\p{L}.]$/u.test(text) && !/[@<]/u.test(text)) return text;
  const signed = isOwnStar(text) ? text : text.replace(sign, "");
  const told = withoutDay(withoutWord(signed));
  const bare = holdsMailbox(told) ? withoutAddresses(told) : told;
  return bare === text || !/\p{L}/u.test(bare) ? text : withoutAdded(bare);
}

/** The mark of a footnote, or a tick. */
const sign =
  /(?<=[\p{L}\p{N}.)）\]”"'’])\s*(?:\*{1,4}|[†‡§]{1,2}|(?<=\p{L}{3}[)）”"'’]?\s*)[¹²³⁰⁴-⁹]{1,3}|\[\p{Nd}{1,3}\]|[✓✔☑✅])$/u;

/** "Trans*", "Inter*": a star that holds the word open. */
function isOwnStar(text: string): boolean {
  return /(?:trans|inter|queer|fli?nta?|[lgbtiqas]{4,})\*$/iu.test(text);
}

function withoutWord(text: string): string {
  const [, name = "", word = ""] =
    /^(.*\S)\s*[(（[]([^()（）[\]]{2,40})[)）\]]$/su.exec(text) ?? [];
  return name !== "" && word.length > 0 && added.test(fold(word)) ? name : text;
}

/** That an entry is new, or since when it is there. */
const added =
  /^(?:new|newly added|neu|nouveau|nouvelle|nuevo|nueva|novo|nova|nuov[oa]|nieuw|nytt?|uusi|nowy|nowa|novy|uj|yeni|noi|новы[йе]|новая|нов(?:ий|а|и|о)|新|新增|신규|جديد)$|^(?:added|joined|updated|signed|since|as of|erganzt|hinzugefugt|beigetreten|seit|ajoute\p{L}*|depuis|anadid\p{L}*|agregad\p{L}*|desde|adicionad\p{L}*|acrescentad\p{L}*|aggiunt\p{L}*|dal|toegevoegd|sinds|tillagd|tilfojet|lagt til|dodan\p{L}*|pridan\p{L}*|od|добавлен\p{L}*|додано|с|з)\s.*\p{Nd}/u;

/** A whole day behind a dash, a comma or in a bracket. */
function withoutDay(text: string): string {
  if (!/\p{Nd}{2,4}[)）.]?$/u.test(text)) return text;
  const name = nameBesideDate(text);
  if (name === null || !text.startsWith(name)) return text;
  return /^\s*(?:[–—]|\s-|[(（,;])/u.test(text.slice(name.length)) ? name : text;
}

/** Without "(83 organisations)" behind the last, where about as many are listed. */
function withoutNumber(text: string, listed: number): string {
  const bare = listed < 3 || !/[)）]$/u.test(text) ? text : withoutClosingNote(text);
  const count = Number(/\p{Nd}+/u.exec(text.slice(bare.length))?.[0] ?? Number.NaN);
  return count >= 0.8 * listed && count <= 1.25 * listed ? bare : text;
}
